using System.CommandLine;
using System.Globalization;
using System.Text;
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
        var id = new Argument<string>("ID") { Description = "The instrument's id, as 'instruments' lists it." };
        var file = new Argument<string?>("FILE") { Description = "The CSV file with a header; - or nothing for standard input.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file; it appears only when it is whole.", HelpName = "OUT" };
        var missing = new Option<string>("--missing") { Description = "What to do when answers are missing.", HelpName = "as-published|require-all|prorate:K", DefaultValueFactory = _ => "as-published" };
        var metric = new Option<string?>("--metric") { Description = "Sum or mean in place of the instrument's own.", HelpName = "sum|mean" };
        metric.AcceptOnlyFromAmong("sum", "mean");
        var delimiter = new Option<string>("--delimiter") { Description = "What parts the columns; 'tab' for a tab.", HelpName = "C", DefaultValueFactory = _ => "," };
        var na = new Option<string[]>("--na") { Description = "More words for a missing answer, parted by commas.", HelpName = "TOKENS", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = false };
        var explain = new Option<bool>("--explain") { Description = "Show how each score is worked out, as a table." };
        var format = Shared.Format("csv, or json for one object a line with everything explained.", "csv", "json");
        var content = Shared.Content();
        var command = new ExplainedCommand("score", "Score every row of a CSV file.", Notes) { id, file, output, missing, metric, delimiter, na, explain, format, content };
        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            var instrument = Shared.Instrument(trust, call.GetValue(id)!);
            var chosenMetric = call.GetValue(metric) switch { "sum" => ScoreMetric.Sum, "mean" => ScoreMetric.Mean, _ => (ScoreMetric?)null };
            var choice = new ScoringChoice(Missing(call.GetValue(missing)!), chosenMetric);
            var cells = new CellReader(call.GetValue(na)!.SelectMany(tokens => tokens.Split(',')));
            var part = Delimiter(call.GetValue(delimiter)!);
            var job = new ScoreJob(trust, instrument, choice, cells, part);
            CheckOutput(call.GetValue(output), call.GetValue(file));
            if (call.GetValue(explain) && call.GetValue(format) == "json")
            {
                throw new UsageException("--explain is a table. Leave it out: --format json explains everything already.");
            }

            using var input = Input(call.GetValue(file));
            using (var progress = new Progress(Terminal.ErrorsAreSeen))
            using (var target = new OutputFile(call.GetValue(output)))
            {
                job.Run(
                    input,
                    columns => call.GetValue(explain) ? new ExplainedRows(Explaining(terminal, call.GetValue(output), target), trust.GetInstrument(instrument.Id, LanguageTag.English))
                        : call.GetValue(format) == "json" ? new JsonRows(target.Writer)
                        : new CsvRows(target.Writer, instrument, part) { Columns = columns },
                    progress);
                target.Finish();
            }

            if (job.InvalidRows > 0)
            {
                Terminal.Say($"{Count(job.InvalidRows)} of {Count(job.Rows)} rows hold answers that cannot be used; they are in their place without scores.");
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

    internal static char Delimiter(string text) => text switch
    {
        "tab" or "\\t" or "\t" => '\t',
        [var one] when one is >= ' ' and < '\x7f' and not '"' && !char.IsAsciiLetterOrDigit(one) => one,
        _ => throw new UsageException("--delimiter takes one character that is no letter, digit or quote, or 'tab'."),
    };

    internal static void CheckOutput(string? output, string? input)
    {
        if (output is null or "-")
        {
            return;
        }

        if (output.Trim().Length == 0 || input?.Trim().Length == 0)
        {
            throw new UsageException("A file has a name; leave the option out for standard input or output.");
        }

        var full = Path.GetFullPath(output);
        if (Directory.Exists(full) || !Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new UsageException(Directory.Exists(full) ? $"'{output}' is a folder. Name a file in it." : $"The folder of '{output}' does not exist. Make it first.");
        }

        if (input is not (null or "-") && string.Equals(RealPath.Of(full), RealPath.Of(input), StringComparison.Ordinal))
        {
            throw new UsageException($"The output '{output}' is the file '{input}', which would be lost. Choose another name.");
        }
    }

    internal static StreamReader Input(string? path)
    {
        // Bytes that are no UTF-8 are reported and not replaced: a replaced name could not be found again.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        if (path is null or "-")
        {
            return path is null && Terminal.InputIsTyped
                ? throw new UsageException("There is no input. Name a FILE, or pipe one in.")
                : new StreamReader(Console.OpenStandardInput(), utf8);
        }

        try
        {
            return new StreamReader(path, utf8);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file '{path}' cannot be read. Check that it exists and that you may read it.");
        }
    }

    internal static Spectre.Console.IAnsiConsole Explaining(Terminal terminal, string? path, OutputFile target)
        => path is null or "-"
            ? terminal.Output
            : Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings { Out = new Spectre.Console.AnsiConsoleOutput(target.Writer), Ansi = Spectre.Console.AnsiSupport.No, ColorSystem = Spectre.Console.ColorSystemSupport.NoColors });

    internal static string Count(long rows) => rows.ToString("#,0", CultureInfo.InvariantCulture);
}
