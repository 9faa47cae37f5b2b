using TrustContent.Catalog;

namespace TrustContent.Sql.Writing;

/// <summary>Answers in SQLite, whose columns may hold anything and whose steps cannot use each other's columns.</summary>
/// <remarks>
/// A cast makes 3 of '3abc' and 0 of 'abc'. A comparison with a number that came from a cast turns text into a number only
/// if all of it is one, so that every answer is compared before it is cast.
/// </remarks>
internal sealed class SqliteAnswers(Grammar grammar, SqlName table)
{
    private const int MostCodes = 101;
    private readonly Dictionary<string, string> _codes = [];

    /// <summary>What stands before the query: the numbers that answer each kind of item.</summary>
    public string Codes => _codes.Count == 0 ? "" : "WITH\n  " + string.Join(",\n  ", _codes.Values) + "\n";

    public UsableAnswer Of(ItemDefinition item, string column)
    {
        var format = item.Response;
        var number = grammar.Double(column);
        if (format.Kind == ResponseKind.Integer && format.Maximum - format.Minimum < MostCodes)
        {
            var codes = CodesOf(format);
            return Answer(number, $"{column} IN {codes}", $"{column} NOT IN {codes}", column);
        }

        var whole = format.Kind == ResponseKind.Integer ? $" AND {number} = CAST({number} AS INTEGER)" : "";
        var isThere = $"{column} = {number} AND {number} BETWEEN {grammar.Number(format.Minimum)} AND {grammar.Number(format.Maximum)}{whole}";
        return Answer(number, isThere, $"NOT ({isThere})", column);
    }

    private static UsableAnswer Answer(string number, string isThere, string isNotThere, string column)
        => new($"CASE WHEN {isThere} THEN {number} END", isThere, $"{Grammar.IsGiven(column, holdsText: true)} AND {isNotThere}");

    private string CodesOf(ResponseFormat format)
    {
        // A table of the same name would be hidden by it.
        var name = format.Id + " codes";
        name = string.Equals(name, table.Parts[table.Parts.Count - 1], StringComparison.OrdinalIgnoreCase) ? "the " + name : name;
        var quoted = grammar.Quoted(name);
        if (!_codes.ContainsKey(name))
        {
            var (first, last) = (Math.Ceiling(format.Minimum), Math.Floor(format.Maximum));
            var codes = Enumerable.Range(0, (int)(last - first) + 1).Select(step => $"({grammar.Number(first + step)})");
            _codes.Add(name, $"{quoted}(code) AS (SELECT {grammar.Double("column1")} FROM (VALUES {string.Join(", ", codes)}))");
        }

        return quoted;
    }
}
