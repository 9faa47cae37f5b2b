using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Cli.Scoring;
using TrustContent.Cli.Tracking;
using TrustContent.Diagnostics;
using TrustContent.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent track ID [FILE]</c>: the course, events and advice of each client.</summary>
internal static class TrackCommand
{
    private static readonly string[] Examples =
    [
        "trustcontent track trust-check-in sessions.csv --client client --session session",
        "trustcontent track trust-check-in sessions.csv --client client --session session --date date --audience therapist",
        "trustcontent track wai-sr sessions.csv --client id --session nr --norm norm.json --reliability retest --format json",
    ];

    public static Command Create(Terminal terminal, Reader words)
    {
        var id = Shared.InstrumentArgument(words);
        var file = Shared.InputFile(words);
        var client = new Option<string>("--client") { Description = words.Say("cli.option.client"), HelpName = "COL", Required = true };
        var session = new Option<string>("--session") { Description = words.Say("cli.option.session-or-date"), HelpName = "COL", Required = true };
        var date = new Option<string?>("--date") { Description = words.Say("cli.option.date"), HelpName = "COL" };
        var talked = new Option<string?>("--talked") { Description = words.Say("cli.option.talked"), HelpName = "COL" };
        var helped = new Option<string?>("--helped") { Description = words.Say("cli.option.helped"), HelpName = "COL" };
        var audience = new Option<string>("--audience") { Description = words.Say("cli.option.block-audience"), HelpName = "client|therapist|both", DefaultValueFactory = _ => "both" };
        audience.AcceptOnlyFromAmong("client", "therapist", "both");
        var scale = new Option<string?>("--scale") { Description = words.Say("cli.option.scale"), HelpName = "SCALE" };
        var settled = new Option<string?>("--settled") { Description = words.Say("cli.option.settled"), HelpName = "COL" };
        var plot = new Option<string?>("--plot") { Description = words.Say("cli.option.plot"), HelpName = "FOLDER" };
        var output = Shared.Output(words);
        var metric = Shared.Metric(words.Say("cli.option.metric"));
        var delimiter = Shared.Delimiter(words);
        var na = Shared.MissingTokens(words);
        var format = Shared.Format(words.Say("cli.option.format.track"), "table", "json");
        var who = new ReaderOptions(words);
        var known = new KnownBesides(words);
        var command = new ExplainedCommand("track", words.Say("cli.command.track"), HelpNotes.Of(words, "track", Examples))
        {
            id, file, client, session, date, talked, helped, settled, plot, audience, scale,
        };
        known.AddTo(command);
        foreach (var option in new Option[] { output, metric, delimiter, na, format, who.Language, who.Content })
        {
            command.Options.Add(option);
        }

        command.SetAction(call =>
        {
            var reader = who.Of(call);
            var (trust, tag) = (reader.Trust, reader.Language);
            var instrument = Shared.Instrument(trust, call.GetValue(id)!);
            var cells = Shared.Cells(call, na);
            var choice = new ScoringChoice(metric: Shared.Metric(call, metric));
            Audience[] audiences = call.GetValue(audience) switch { "client" => [Audience.Client], "therapist" => [Audience.Therapist], _ => [Audience.Therapist, Audience.Client] };
            var options = known.Read(call, instrument, [instrument.Id, .. trust.Catalog.Instruments.Where(form => form.ParallelOf == instrument.Id).Select(form => form.Id)], call.GetValue(scale));
            foreach (var used in known.Files(call).Prepend(call.GetValue(file)))
            {
                CallFiles.CheckOutput(call.GetValue(output), used);
            }

            var rows = new CourseRows(reader, instrument, choice, cells, new CourseColumns(call.GetValue(client)!, call.GetValue(session)!, call.GetValue(date), call.GetValue(talked), call.GetValue(helped), call.GetValue(settled)));
            using (var input = CallFiles.Input(call.GetValue(file)))
            using (var progress = new Progress(Terminal.ErrorsAreSeen, reader))
            {
                new ScoreJob(trust, instrument, choice, cells, Shared.Delimiter(call.GetValue(delimiter)!), addsColumns: false).Run(input, rows, progress);
            }

            var pictures = call.GetValue(plot) is { } folder ? new PictureFolder(folder) : null;
            var refused = 0;
            var done = 0L;
            using (var target = new OutputFile(call.GetValue(output)))
            using (var progress = new Progress(Terminal.ErrorsAreSeen, reader))
            {
                var blocks = call.GetValue(format) == "json"
                    ? (ICourseWriter)new CourseLines(target.Writer, new CourseJson(trust, audiences, tag))
                    : new CourseBlock(reader, CallFiles.Explaining(terminal, call.GetValue(output), target), audiences);
                foreach (var (whose, sessions) in rows.Clients)
                {
                    try
                    {
                        var course = trust.Track(sessions, options);
                        blocks.Write(whose, course);
                        pictures?.Add(trust, whose, course, audiences, tag);
                        progress.At(++done);
                    }
                    catch (TrustContentException problem)
                    {
                        refused++;
                        var notices = audiences.SelectMany(reader => sessions.Where(each => each.Client is not null && !each.AreReportsSettled).SelectMany(each => trust.Recommend(each.Client!, reader, tag).Notices));
                        blocks.Refused(whose, problem.Issues, [.. notices.GroupBy(notice => notice.Id).Select(group => group.First())]);
                    }
                }

                pictures?.WriteIndex();
                target.Finish();
            }

            TrackEnding.Say(reader, rows, refused, pictures);
            reader.SayFallback();
            return rows.Troubled > 0 || refused > 0 ? ExitCode.InvalidRows : ExitCode.Done;
        });
        return command;
    }
}
