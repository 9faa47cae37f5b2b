using System.CommandLine;
using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Cli.Scoring;
using TrustContent.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent score ID [FILE]</c>: scores every row of a CSV file.</summary>
internal static class ScoreCommand
{
    private const string Notes = """
        Every input row comes out, in order, with all its columns as they came; then a column for each scale, one
        <scale>_answered for each, and 'problems'. A missing answer is empty, NA or a --na token, and never 0. A scale
        that cannot be scored is empty, with its code in 'problems'. A row with an answer that cannot be used keeps its
        place and has no scores.

        The file is UTF-8 with a header. Item n is headed n, qn, q_n, itemn, item_n or ID.n, a signal by its name or ID.name,
        in any case. Numbers have a decimal point. Signals are yes, no or declined (also y, n, 1, 0, true, false, -).

        No notices and no advice are given here: whoever reads the file must look at the signals. A score with fewer
        answers than items, as <scale>_answered shows, is prorated.

        Ends with 0 if done, 1 if it failed, 2 if the call or the header cannot be used, 3 if done but some rows hold
        answers that cannot be used.

        Examples:
          trustcontent score wai-sr sessions.csv -o scored.csv
          trustcontent score trust-check-in sessions.csv --explain
          cat sessions.csv | trustcontent score haq-ii --missing prorate:2 --format json > scored.jsonl
        """;

    public static Command Create(Terminal terminal)
    {
        var id = Shared.InstrumentArgument();
        var file = Shared.InputFile();
        var output = Shared.Output();
        var missing = new Option<string>("--missing") { Description = "What to do when answers are missing.", HelpName = "as-published|require-all|prorate:K", DefaultValueFactory = _ => "as-published" };
        var metric = Shared.Metric("Sum or mean in place of the instrument's own.");
        var delimiter = Shared.Delimiter();
        var na = Shared.MissingTokens();
        var explain = new Option<bool>("--explain") { Description = "Show how each score is worked out, as a table." };
        var format = Shared.Format("csv, or json for one object a line with everything explained.", "csv", "json");
        var content = Shared.Content();
        var command = new ExplainedCommand("score", "Score every row of a CSV file.", Notes) { id, file, output, missing, metric, delimiter, na, explain, format, content };
        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            var instrument = Shared.Instrument(trust, call.GetValue(id)!);
            var chosenMetric = Shared.Metric(call, metric);
            var choice = new ScoringChoice(Missing(call.GetValue(missing)!), chosenMetric);
            var cells = Shared.Cells(call, na);
            var part = Shared.Delimiter(call.GetValue(delimiter)!);
            var job = new ScoreJob(trust, instrument, choice, cells, part);
            CallFiles.CheckOutput(call.GetValue(output), call.GetValue(file));
            if (call.GetValue(explain) && call.GetValue(format) == "json")
            {
                throw new UsageException("--explain is a table. Leave it out: --format json explains everything already.");
            }

            using var input = CallFiles.Input(call.GetValue(file));
            using (var progress = new Progress(Terminal.ErrorsAreSeen))
            using (var target = new OutputFile(call.GetValue(output)))
            {
                job.Run(
                    input,
                    columns => call.GetValue(explain) ? new ExplainedRows(CallFiles.Explaining(terminal, call.GetValue(output), target), trust.GetInstrument(instrument.Id, LanguageTag.English))
                        : call.GetValue(format) == "json" ? new JsonRows(target.Writer)
                        : new CsvRows(target.Writer, instrument, part) { Columns = columns },
                    progress);
                target.Finish();
            }

            if (job.InvalidRows > 0)
            {
                Terminal.Say($"{Shared.Count(job.InvalidRows)} of {Shared.Count(job.Rows)} rows hold answers that cannot be used; they are in their place without scores.");
            }

            return job.InvalidRows > 0 ? ExitCode.InvalidRows : ExitCode.Done;
        });
        return command;
    }

    private static MissingChoice Missing(string text)
    {
        const string prorate = "prorate:";
        if (text == "as-published")
        {
            return MissingChoice.AsPublished;
        }

        if (text == "require-all")
        {
            return MissingChoice.RequireAll;
        }

        return text.StartsWith(prorate, StringComparison.Ordinal) && int.TryParse(text[prorate.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is > 0 and < 10000
            ? MissingChoice.Prorate(most)
            : throw new UsageException($"--missing takes as-published, require-all or prorate:K with K from 1, not '{text}'.");
    }
}
