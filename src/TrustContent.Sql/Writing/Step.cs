namespace TrustContent.Sql.Writing;

/// <summary>A step of a query: columns that later steps use by name, or, where the database cannot do that, by what they stand for.</summary>
internal sealed class Step(string alias, string comment, StepStyle style)
{
    private readonly List<(string Name, string Expression)> _columns = [];

    public string Alias { get; } = alias;

    public string Comment { get; } = comment;

    public IReadOnlyList<(string Name, string Expression)> Columns => _columns;

    /// <summary>Gives an expression a name.</summary>
    /// <param name="name">The name, quoted where it must be, and in no other step.</param>
    /// <param name="expression">One that may stand anywhere: a function, a CASE, or something in parentheses.</param>
    /// <returns>What later steps write for it.</returns>
    public string Let(string name, string expression)
    {
        if (style == StepStyle.Inline)
        {
            return expression;
        }

        _columns.Add((name, expression));
        return style == StepStyle.Lateral ? Alias + "." + name : name;
    }

    public string Text => "  SELECT\n    " + (style == StepStyle.Chained ? "*,\n    " : "") + string.Join(",\n    ", Columns.Select(column => column.Expression + " AS " + column.Name));
}
