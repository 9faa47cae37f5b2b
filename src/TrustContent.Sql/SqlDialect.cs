namespace TrustContent.Sql;

/// <summary>Which database reads the text.</summary>
public enum SqlDialect
{
    /// <summary>SQLite 3.8.3 and later. Its columns may hold text, as an import of CSV leaves it.</summary>
    Sqlite,

    /// <summary>DuckDB 1.0 and later.</summary>
    DuckDb,

    /// <summary>PostgreSQL 12 and later.</summary>
    Postgres,

    /// <summary>Spark SQL and Databricks, 3.3 and later; the text keeps to what ANSI SQL and they have in common.</summary>
    Spark,
}
