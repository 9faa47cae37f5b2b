using System.Text;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Sql.Writing;

/// <summary>Puts the steps together: answers as numbers, answers that can be used, sums and counts, scores, scores of scores.</summary>
internal sealed class ScoringQuery
{
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
        var answers = items.ToDictionary(item => item.Id, item => grammar.Style != StepStyle.Inline ? inSteps.Of(item, Column(item, options)) : inSqlite.Of(item, Column(item, options)));
        _codes = inSqlite.Codes;
        var sums = NewStep("sums", "Sums from left to right, and how many items are answered. usable is 0 where an answer is not one of its item's numbers.");
        _refused = $"CASE WHEN {Lines.Join(" OR ", items.Select(item => $"({answers[item.Id].IsRefused})"))}\n      THEN 0 ELSE 1 END";
        var scores = new ScaleColumns(instrument, options.Choice, grammar, answers, sums.Let("usable", grammar.Style != StepStyle.Inline ? _refused : "usable.ok"));
        scores.Write(sums, NewStep);
        _output.AddRange(scores.Scores);
        _output.AddRange(scores.Counts);
    }

    public string Text() => _heading + _grammar.Style switch
    {
        StepStyle.Inline => _codes + Select + $"FROM {_table} AS {_grammar.Row}\n-- ok is 0 where an answer is not one of its item's numbers.\n"
            + $"LEFT JOIN (SELECT 0 AS ok UNION ALL SELECT 1) AS usable ON usable.ok =\n    {_refused}\n",
        StepStyle.Lateral => Select + $"FROM {_table} AS {_grammar.Row}\n" + string.Concat(UsedSteps.Select(step => $"-- {step.Comment}\nCROSS JOIN LATERAL (\n{step.Text}\n) AS {step.Alias}\n")),
        _ => Chain(),
    };

    private string Chain()
    {
        var text = new StringBuilder("WITH\n");
        var before = $"(SELECT {_grammar.Row} FROM {_table} AS {_grammar.Row})";
        foreach (var step in UsedSteps)
        {
            text.Append("-- ").Append(step.Comment).Append('\n').Append(step.Alias).Append(" AS (\n").Append(step.Text).Append("\n  FROM ").Append(before)
                .Append(step == UsedSteps[UsedSteps.Count - 1] ? "\n)\n" : "\n),\n");
            before = step.Alias;
        }

        return text.Append(Select).Append("FROM ").Append(before).Append('\n').ToString();
    }

    private List<Step> UsedSteps => [.. _steps.Where(step => step.Columns.Count > 0)];

    private string Select => $"SELECT\n  {_grammar.Row}.*" + string.Concat(_output.Select(column => $",\n  {column.Expression} AS {column.Name}")) + "\n";

    private Step NewStep(string alias, string comment)
    {
        var step = new Step(alias, comment, _grammar.Style);
        _steps.Add(step);
        return step;
    }

    private string Column(ItemDefinition item, SqlOptions options) => _grammar.Row + "." + _grammar.Quoted(options.ColumnOf(item.Id.Value));

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
