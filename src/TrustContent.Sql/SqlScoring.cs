using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Sql.Writing;

namespace TrustContent.Sql;

/// <summary>An instrument's scoring rule as a query, for the database that holds the answers.</summary>
/// <remarks>The query gives what <c>ITrustContentService.Score</c> gives, to the last bit: the same order of operations in double precision.</remarks>
public static class SqlScoring
{
    /// <summary>Writes the rule as one <c>SELECT</c>: every column of the table, then a column for each scale, then <c>SCALE_answered</c> for each.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="dialect">Which database reads it.</param>
    /// <param name="table">The table or view with one row for each response.</param>
    /// <param name="options">How the table is laid out and how to score; <see cref="SqlOptions.Default"/> if left out.</param>
    /// <returns>The query, without a semicolon, with line feeds and comments. A score is NULL where there is none, which is not the same as zero.</returns>
    /// <exception cref="TrustContentException">The choice is impossible for the instrument (<c>TC4004</c>), an item's column has the name of an output column (<c>TC6202</c>), or a name cannot be used in this dialect (<c>TC6203</c>).</exception>
    public static string Select(InstrumentDefinition instrument, SqlDialect dialect, SqlName table, SqlOptions? options = null)
    {
        Guard.NotNull(instrument);
        Guard.NotNull(table);
        return new ScoringQuery(instrument, Grammar.Of(Guard.Defined(dialect)), table, options ?? SqlOptions.Default).Text();
    }
}
