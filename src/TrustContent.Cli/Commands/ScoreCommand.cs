using System.CommandLine;
using TrustContent.Cli.Output;
using TrustContent.Cli.Scoring;
using TrustContent.Localization;
using TrustContent.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent score ID [FILE]</c>: scores every row of a CSV or Parquet file.</summary>
internal static class ScoreCommand
{
    private static readonly string[] Examples =
    [
        "trustcontent score wai-sr sessions.csv -o scored.csv",
        "trustcontent score wai-sr sessions.parquet -o scored.parquet",
        "trustcontent score trust-check-in sessions.csv --explain",
        "cat sessions.csv | trustcontent score haq-ii --missing prorate:2 --format json > scored.jsonl",
    ];

    public static Command Create(Terminal terminal, Reader words)
    {
        var id = Shared.InstrumentArgument(words);
        var file = Shared.InputFile(words);
        var output = Shared.Output(words);
        var missing = MissingOption.Create(words);
        var metric = Shared.Metric(words.Say("cli.option.metric"));
        var delimiter = Shared.Delimiter(words);
        var na = Shared.MissingTokens(words);
        var explain = new Option<bool>("--explain") { Description = words.Say("cli.option.explain") };
        var format = Shared.Format(words.Say("cli.option.format.score"), "csv", "json", "parquet");
        var who = new ReaderOptions(words);
        var command = new ExplainedCommand("score", words.Say("cli.command.score"), HelpNotes.Of(words, "score", Examples)) { id, file, output, missing, metric, delimiter, na, explain, format, who.Language, who.Content };
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            var trust = reader.Trust;
            var instrument = Shared.Instrument(trust, call.GetValue(id)!);
            var chosenMetric = Shared.Metric(call, metric);
            var choice = new ScoringChoice(MissingOption.Read(call.GetValue(missing)!), chosenMetric);
            var cells = Shared.Cells(call, na);
            var part = Shared.Delimiter(call.GetValue(delimiter)!);
            CallFiles.CheckOutput(call.GetValue(output), call.GetValue(file));
            if (ParquetCall.IsMeant(call.GetValue(file), call.GetValue(output), IsTyped(call, format) ? call.GetValue(format) : null))
            {
                if (call.GetValue(explain) || IsTyped(call, delimiter))
                {
                    throw new UsageException("--explain and --delimiter are for CSV. Leave them out for a Parquet file.");
                }

                var (rows, invalidRows) = ParquetCall.Run(trust, instrument, choice, cells, call.GetValue(file)!, call.GetValue(output)!, reader);
                return Ended(reader, rows, invalidRows);
            }

            var job = new ScoreJob(trust, instrument, choice, cells, part);
            if (call.GetValue(explain) && call.GetValue(format) == "json")
            {
                throw new UsageException("--explain is a table. Leave it out: --format json explains everything already.");
            }

            using var input = CallFiles.Input(call.GetValue(file));
            using (var progress = new Progress(Terminal.ErrorsAreSeen, reader))
            using (var target = new OutputFile(call.GetValue(output)))
            {
                if (call.GetValue(explain))
                {
                    job.Run(input, new ExplainedRows(CallFiles.Explaining(terminal, call.GetValue(output), target), reader, trust.GetInstrument(instrument.Id, reader.Language)), progress);
                }
                else
                {
                    job.Run(input, each => call.GetValue(format) == "json" ? new JsonRows(each) : new CsvRows(each, part), target.Bytes, progress);
                }

                target.Finish();
            }

            return Ended(reader, job.Rows, job.InvalidRows);
        });
        return command;
    }

    private static bool IsTyped(ParseResult call, Option option) => call.GetResult(option) is { Implicit: false };

    private static int Ended(Reader reader, long rows, long invalidRows)
    {
        if (invalidRows > 0)
        {
            Terminal.Say(reader.Say("cli.score.invalid", ("count", PhraseValue.Exact(invalidRows)), ("total", PhraseValue.Exact(rows))));
        }

        reader.SayFallback();
        return invalidRows > 0 ? ExitCode.InvalidRows : ExitCode.Done;
    }
}
