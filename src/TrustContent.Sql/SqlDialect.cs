namespace TrustContent.Sql;

/// <summary>Which database reads the text.</summary>
public enum SqlDialect
{
    /// <summary>SQLite 3.8.3 and later. Its columns may hold text, as an import of CSV leaves it.</summary>
    Sqlite,

    /// <summary>DuckDB; tried with 1.5.</summary>
    DuckDb,

    /// <summary>PostgreSQL; tried with 15.</summary>
    Postgres,

    /// <summary>Spark SQL and Databricks, 3.2 and later. The text keeps to what ANSI SQL and they have in common; it was not tried on Spark.</summary>
    Spark,
}
