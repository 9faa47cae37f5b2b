using System.CommandLine;
using System.Text;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Cli.Sampling;
using TrustContent.Cli.Scoring;
using TrustContent.Localization;
using TrustContent.Psychometrics;
using TrustContent.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent reliability ID [FILE]</c>: what a file of answers says about the instrument's scales, and a norm made from it.</summary>
internal static class ReliabilityCommand
{
    private static readonly string[] Examples =
    [
        "trustcontent reliability wai-sr sessions.csv",
        "trustcontent reliability trust-check-in sessions.csv --client client --session session --format json",
        "trustcontent reliability trust-check-in sessions.csv --client client --session session --therapist therapist --norm-out norm.json --site \"Elm Street Clinic\" --made 2026-11-23",
    ];

    public static Command Create(Terminal terminal, Reader words)
    {
        var id = Shared.InstrumentArgument(words);
        var file = Shared.InputFile(words);
        var output = Shared.Output(words);
        var client = new Option<string?>("--client") { Description = words.Say("cli.option.client"), HelpName = "COL" };
        var session = new Option<string?>("--session") { Description = words.Say("cli.option.session"), HelpName = "COL" };
        var therapist = new Option<string?>("--therapist") { Description = words.Say("cli.option.therapist"), HelpName = "COL" };
        var rule = new Option<string?>("--rows") { Description = words.Say("cli.option.rows"), HelpName = "RULE" };
        var metric = Shared.Metric(words.Say("cli.option.metric.norm"));
        var delimiter = Shared.Delimiter(words);
        var na = Shared.MissingTokens(words);
        var format = Shared.TableOrJson(words);
        var norm = new NormOptions(words);
        var who = new ReaderOptions(words);
        var command = new ExplainedCommand("reliability", words.Say("cli.command.reliability"), HelpNotes.Of(words, "reliability", Examples)) { id, file, output, client, session, therapist, rule, metric, delimiter, na, format };
        norm.AddTo(command);
        command.Options.Add(who.Language);
        command.Options.Add(who.Content);
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            var trust = reader.Trust;
            var instrument = Shared.Instrument(trust, call.GetValue(id)!);
            var cells = Shared.Cells(call, na);
            var choice = new ScoringChoice(metric: Shared.Metric(call, metric));
            var rowRule = Rule(call.GetValue(rule), call.GetValue(client));
            var provenance = norm.Provenance(call, call.GetValue(client), call.GetValue(therapist));
            CallFiles.CheckOutput(call.GetValue(output), call.GetValue(file));
            CallFiles.CheckOutput(call.GetValue(norm.File), call.GetValue(file));
            CallFiles.CheckOutput(call.GetValue(output), call.GetValue(norm.File));
            var rows = new SampleRows(reader, call.GetValue(client), call.GetValue(session), call.GetValue(therapist));
            var job = new ScoreJob(trust, instrument, choice, cells, Shared.Delimiter(call.GetValue(delimiter)!), addsColumns: false);
            using (var input = CallFiles.Input(call.GetValue(file)))
            using (var progress = new Progress(Terminal.ErrorsAreSeen, reader))
            {
                job.Run(input, rows, progress);
            }

            foreach (var problem in rows.Problems)
            {
                Terminal.Say(problem);
            }

            if (rows.LeftOut > 0)
            {
                Terminal.Say(reader.Say("cli.reliability.left-out", ("count", PhraseValue.Exact(rows.LeftOut)), ("total", PhraseValue.Exact(job.Rows))));
            }

            var report = Psychometrics.Reliability.Analyze(rows.Rows, rowRule);
            var made = provenance is null ? null : LocalNorms.Make(rows.Rows, provenance, rowRule);
            if (made is not null)
            {
                Save(made, call.GetValue(norm.File)!);
            }

            using (var target = new OutputFile(call.GetValue(output)))
            {
                if (call.GetValue(format) == "json")
                {
                    target.Writer.Write(Json.Text(json => ReliabilityJson.Write(json, reader, report, rows.LeftOut, made)));
                    Tell(reader, report, made);
                }
                else
                {
                    new ReliabilityTable(reader).Write(CallFiles.Explaining(terminal, call.GetValue(output), target), report, made);
                }

                target.Finish();
            }

            reader.SayFallback();
            return rows.LeftOut > 0 ? ExitCode.InvalidRows : ExitCode.Done;
        });
        return command;
    }

    private static RowRule? Rule(string? text, string? client)
    {
        if (text is null)
        {
            return null;
        }

        return !RowRule.TryParse(text, out var rule) ? throw new UsageException($"--rows takes first-complete:FIRST-LAST, first-complete or only-row, not '{text}'.")
            : client is null ? throw new UsageException("--rows picks among the rows of a client. Name their column with --client.")
            : rule;
    }

    /// <summary>What a person at the terminal must read though a program reads the output.</summary>
    private static void Tell(Reader reader, ReliabilityReport report, LocalNorm? norm)
    {
        foreach (var notice in ReliabilityNotices.Of(reader, report))
        {
            Terminal.Say(notice);
        }

        if (norm is not null)
        {
            Terminal.Say(NormText.Of(reader, norm));
        }
    }

    private static void Save(LocalNorm norm, string path)
    {
        using var stream = new MemoryStream();
        norm.Save(stream);
        using var target = new OutputFile(path);
        target.Writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
        target.Finish();
    }
}
