using System.CommandLine;
using TrustContent.Cli.Output;
using TrustContent.Cli.Scoring;
using TrustContent.Scoring;
using TrustContent.Sql;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent sql ID</c>: the scoring rule as one query, for the database that holds the answers.</summary>
internal static class SqlCommand
{
    private const string Number = "{n}";

    private static readonly string[] Dialects = ["sqlite", "duckdb", "postgres", "spark"];

    private static readonly string[] Examples =
    [
        "trustcontent sql wai-sr --dialect postgres --table clinic.sessions",
        "trustcontent sql trust-check-in --dialect duckdb --table sessions --column-format item_{n} --no-anchors -o scored.sql",
        "trustcontent sql care --dialect sqlite --table sessions --missing require-all",
    ];

    public static Command Create(Reader words)
    {
        var id = Shared.InstrumentArgument(words);
        var dialect = new Option<string>("--dialect") { Description = words.Say("cli.option.dialect"), HelpName = string.Join('|', Dialects), Required = true };
        dialect.AcceptOnlyFromAmong(Dialects);
        var table = new Option<string>("--table") { Description = words.Say("cli.option.table"), HelpName = "T", Required = true };
        var columns = new Option<string>("--column-format") { Description = words.Say("cli.option.column-format", ("number", Number)), HelpName = "q" + Number, DefaultValueFactory = _ => "q" + Number };
        var metric = Shared.Metric(words.Say("cli.option.metric"));
        var missing = MissingOption.Create(words);
        var noAnchors = new Option<bool>("--no-anchors") { Description = words.Say("cli.option.no-anchors") };
        var text = new Option<bool>("--text") { Description = words.Say("cli.option.text") };
        var output = Shared.Output(words);
        var who = new ReaderOptions(words);
        var command = new ExplainedCommand("sql", words.Say("cli.command.sql"), HelpNotes.Of(words, "sql", Examples)) { id, dialect, table, columns, metric, missing, noAnchors, text, output, who.Language, who.Content };
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            var instrument = Shared.Instrument(reader.Trust, call.GetValue(id)!);
            var choice = new ScoringChoice(MissingOption.Read(call.GetValue(missing)!), Shared.Metric(call, metric));
            CallFiles.CheckOutput(call.GetValue(output), input: null);
            var options = new SqlOptions(call.GetValue(columns)!, choice, !call.GetValue(noAnchors), call.GetValue(text));
            var query = SqlScoring.Select(instrument, Dialect(call.GetValue(dialect)!), SqlName.Parse(call.GetValue(table)!), options);
            using var target = new OutputFile(call.GetValue(output));
            target.Writer.Write(query);
            target.Finish();
            return ExitCode.Done;
        });
        return command;
    }

    private static SqlDialect Dialect(string name) => name switch
    {
        "sqlite" => SqlDialect.Sqlite,
        "duckdb" => SqlDialect.DuckDb,
        "postgres" => SqlDialect.Postgres,
        _ => SqlDialect.Spark,
    };
}
