using System.Text;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Sql.Writing;

/// <summary>Puts the steps together: answers as numbers, answers that can be used, sums and counts, scores, scores of scores.</summary>
internal sealed class ScoringQuery
{
    private const char Table = 't';
    private readonly InstrumentDefinition _instrument;
    private readonly Grammar _grammar;
    private readonly string _table;
    private readonly string _heading;
    private readonly string _codes;
    private readonly string _refused;
    private readonly List<Step> _steps = [];
    private readonly List<(string Name, string Expression)> _output = [];

    public ScoringQuery(InstrumentDefinition instrument, Grammar grammar, SqlName table, SqlOptions options)
    {
        _instrument = instrument;
        _grammar = grammar;
        _table = grammar.Quoted(table);
        _heading = Heading.Of(instrument, options);
        CheckNames(options);
        var items = instrument.Items.Where(item => item.Role == ItemRole.Scored || options.HasUnscoredItems).ToArray();
        var (given, usable) = (NewStep("given", "The answers as numbers."), NewStep("answers", "The answers that can be used; any other is NULL."));
        var (inSteps, inSqlite) = (new NamedSteps(grammar, given, usable, options.HoldsText), new SqliteAnswers(grammar, table));
        var answers = items.ToDictionary(item => item.Id, item => grammar.HasSteps ? inSteps.Of(item, Column(item, options)) : inSqlite.Of(item, Column(item, options)));
        _codes = inSqlite.Codes;
        var sums = NewStep("sums", "Sums from left to right, and how many items are answered. usable is 0 where an answer is not one of its item's numbers.");
        _refused = $"CASE WHEN {Lines.Join(" OR ", items.Select(item => $"({answers[item.Id].IsRefused})"))}\n      THEN 0 ELSE 1 END";
        var scores = new ScaleColumns(instrument, options.Choice, grammar, answers, sums.Let("usable", grammar.HasSteps ? _refused : "usable.ok"));
        scores.Write(sums, NewStep);
        _output.AddRange(scores.Scores);
        _output.AddRange(scores.Counts);
    }

    public string Text()
    {
        var text = new StringBuilder(_heading).Append(_codes).Append("SELECT\n  ").Append(Table).Append(".*");
        foreach (var (name, expression) in _output)
        {
            text.Append(",\n  ").Append(expression).Append(" AS ").Append(name);
        }

        text.Append("\nFROM ").Append(_table).Append(" AS ").Append(Table).Append('\n');
        if (!_grammar.HasSteps)
        {
            text.Append("-- ok is 0 where an answer is not one of its item's numbers.\n")
                .Append("LEFT JOIN (SELECT 0 AS ok UNION ALL SELECT 1) AS usable ON usable.ok =\n    ").Append(_refused).Append('\n');
        }

        foreach (var step in _steps.Where(step => step.Columns.Count > 0))
        {
            text.Append("-- ").Append(step.Comment).Append("\nCROSS JOIN LATERAL (\n  SELECT\n    ")
                .Append(string.Join(",\n    ", step.Columns.Select(column => column.Expression + " AS " + column.Name)))
                .Append("\n) AS ").Append(step.Alias).Append('\n');
        }

        return text.ToString();
    }

    private Step NewStep(string alias, string comment)
    {
        var step = new Step(alias, comment, _grammar.HasSteps);
        _steps.Add(step);
        return step;
    }

    private string Column(ItemDefinition item, SqlOptions options) => Table + "." + _grammar.Quoted(options.ColumnOf(item.Id.Value));

    private void CheckNames(SqlOptions options)
    {
        var output = new HashSet<string>(_instrument.Scales.SelectMany(scale => new[] { scale.Id.Value, ScaleColumns.CountOf(scale) }), StringComparer.OrdinalIgnoreCase);
        var taken = _instrument.Items.Select(item => options.ColumnOf(item.Id.Value)).Where(output.Contains).ToArray();
        if (taken.Length > 0)
        {
            throw new TrustContentException([.. taken.Select(name => new Issue(IssueCode.ColumnNameTaken, $"'{name}' names a scale's column in the output.", place: name))]);
        }
    }
}
