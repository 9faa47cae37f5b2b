using System.CommandLine;
using System.Globalization;
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
    private const string Notes = """
        One block a client: a picture, what the scores show (drops and what became of them, with how often chance alone
        makes them), what was reported, what may be said, and next steps. Rows may come in any order.

        A session is a whole number, or a date such as 2026-01-31 where there are no numbers. A row without any answer is a
        session without a rating; nothing is put in its place. The file is read as 'score' reads it. Columns headed
        trust-check-in-therapist.1 and so on (the id of the therapist's form, a dot, the item) are the therapist's guess.

        Events are looked for in one scale, the total unless --scale names another. Whether a change exceeds measurement
        error is said only with a --norm of your own and the --reliability to use; see 'reliability --norm-out'. An absence is
        looked for only with --interval and --as-of.

        --plot writes an SVG, a PNG and the same in words for each client and audience into a folder, and an index.csv of whose
        is whose. The client's pictures hold nothing of the therapist's form.

        By default each block speaks to both audiences. What is meant for the client may hold reports that the therapist
        must not be shown: print blocks for a therapist with --audience therapist. While a report that a line was crossed is
        open, advice is withheld from both until --settled says yes; a therapist may guess from its lack.

        Ends with 0 if done, 1 if it failed, 2 if the call or the header cannot be used, 3 if done but something in the file
        cannot be used.

        Examples:
          trustcontent track trust-check-in sessions.csv --client client --session session
          trustcontent track trust-check-in sessions.csv --client client --session session --date date --audience therapist
          trustcontent track wai-sr sessions.csv --client id --session nr --norm norm.json --reliability retest --format json
        """;

    public static Command Create(Terminal terminal)
    {
        var id = Shared.InstrumentArgument();
        var file = Shared.InputFile();
        var client = new Option<string>("--client") { Description = "The column that says whose the row is.", HelpName = "COL", Required = true };
        var session = new Option<string>("--session") { Description = "The column with the session's number, or its date.", HelpName = "COL", Required = true };
        var date = new Option<string?>("--date") { Description = "The column with the session's date, beside its number.", HelpName = "COL" };
        var talked = new Option<string?>("--talked") { Description = "The column with the answer whether the two talked about a drop.", HelpName = "COL" };
        var helped = new Option<string?>("--helped") { Description = "The column with the answer whether that helped.", HelpName = "COL" };
        var audience = new Option<string>("--audience") { Description = "For whom the block is.", HelpName = "client|therapist|both", DefaultValueFactory = _ => "both" };
        audience.AcceptOnlyFromAmong("client", "therapist", "both");
        var scale = new Option<string?>("--scale") { Description = "Look for events on this scale in place of the total.", HelpName = "SCALE" };
        var settled = new Option<string?>("--settled") { Description = "The column that says whether what was reported at the session is settled.", HelpName = "COL" };
        var plot = new Option<string?>("--plot") { Description = "Write a picture of each course into this folder.", HelpName = "FOLDER" };
        var output = Shared.Output();
        var metric = Shared.Metric("Sum or mean in place of the instrument's own.");
        var delimiter = Shared.Delimiter();
        var na = Shared.MissingTokens();
        var format = Shared.Format("table for people, json for one object a line for programs.", "table", "json");
        var (language, content) = (Shared.Language(), Shared.Content());
        var known = new KnownBesides();
        var command = new ExplainedCommand("track", "Follow each client across sessions: the course, its events and next steps.", Notes)
        {
            id, file, client, session, date, talked, helped, settled, plot, audience, scale,
        };
        known.AddTo(command);
        foreach (var option in new Option[] { output, metric, delimiter, na, format, language, content })
        {
            command.Options.Add(option);
        }

        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            var instrument = Shared.Instrument(trust, call.GetValue(id)!);
            var tag = Shared.Tag(call.GetValue(language)!);
            var cells = Shared.Cells(call, na);
            var choice = new ScoringChoice(metric: Shared.Metric(call, metric));
            Audience[] audiences = call.GetValue(audience) switch { "client" => [Audience.Client], "therapist" => [Audience.Therapist], _ => [Audience.Therapist, Audience.Client] };
            var options = known.Read(call, instrument, [instrument.Id, .. trust.Catalog.Instruments.Where(form => form.ParallelOf == instrument.Id).Select(form => form.Id)], call.GetValue(scale));
            foreach (var used in known.Files(call).Prepend(call.GetValue(file)))
            {
                CallFiles.CheckOutput(call.GetValue(output), used);
            }

            var rows = new CourseRows(trust, instrument, choice, cells, new CourseColumns(call.GetValue(client)!, call.GetValue(session)!, call.GetValue(date), call.GetValue(talked), call.GetValue(helped), call.GetValue(settled)));
            using (var input = CallFiles.Input(call.GetValue(file)))
            using (var progress = new Progress(Terminal.ErrorsAreSeen))
            {
                new ScoreJob(trust, instrument, choice, cells, Shared.Delimiter(call.GetValue(delimiter)!), addsColumns: false).Run(input, _ => rows, progress);
            }

            var pictures = call.GetValue(plot) is { } folder ? new PictureFolder(folder) : null;
            var refused = 0;
            var done = 0L;
            using (var target = new OutputFile(call.GetValue(output)))
            using (var progress = new Progress(Terminal.ErrorsAreSeen))
            {
                var blocks = call.GetValue(format) == "json"
                    ? (ICourseWriter)new CourseLines(target.Writer, new CourseJson(trust, audiences, tag))
                    : new CourseBlock(trust, CallFiles.Explaining(terminal, call.GetValue(output), target), audiences, tag);
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

            Say(rows, refused, pictures);
            return rows.Troubled > 0 || refused > 0 ? ExitCode.InvalidRows : ExitCode.Done;
        });
        return command;
    }

    private static void Say(CourseRows rows, int refused, PictureFolder? pictures)
    {
        if (pictures is not null)
        {
            Terminal.Say($"{Shared.Count(pictures.Written)} pictures written; {Shared.Count(pictures.TooFew)} clients have too few ratings for one.");
            if (pictures.MissingGlyphs.Count > 0)
            {
                Terminal.Say("The font lacks: " + string.Join(" ", pictures.MissingGlyphs.Order(StringComparer.Ordinal)));
            }
        }

        foreach (var problem in rows.Problems)
        {
            Terminal.Say(problem);
        }

        if (rows.LacksSignals.Count > 0)
        {
            Terminal.Say($"No column holds the signals {string.Join(", ", rows.LacksSignals)}: what clients reported there is not seen here.");
        }

        if (rows.ClientCount == 0)
        {
            Terminal.Say("The file has no client.");
        }

        if (refused > 0)
        {
            Terminal.Say($"{refused.ToString(CultureInfo.InvariantCulture)} of {rows.ClientCount.ToString(CultureInfo.InvariantCulture)} clients cannot be followed; their blocks say why.");
        }
    }
}
