namespace TrustContent.Sql.Writing;

/// <summary>How a step gets at what the step before has made, while every column of the table stays and nothing else shows.</summary>
internal enum StepStyle
{
    /// <summary>It cannot: everything stands where it is used.</summary>
    Inline,

    /// <summary>By a lateral join, as ANSI SQL has it.</summary>
    Lateral,

    /// <summary>By a query over the query before, which carries the table's row as one value.</summary>
    Chained,
}
