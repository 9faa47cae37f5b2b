using TrustContent.Catalog;
using TrustContent.ClinicWeb.Tests.Support;
using TrustContent.Scoring;

namespace TrustContent.Sql.Tests;

/// <summary>Columns of every type that answers are kept in.</summary>
public class ColumnTypeTests(PostgresServer server)
{
    /// <summary>A cell, and what it means: a number, nothing for a missing answer, or NaN for one that cannot be used. For a line from 0 to 10.</summary>
    private static readonly (string? Cell, double? Meaning)[] Cells =
    [
        (null, null), ("", null), ("NA", null), ("  ", null), (" NA ", null),
        ("3", 3), (" 3 ", 3), ("3.0", 3), ("+3", 3), ("03", 3), ("3.", 3), ("3e0", 3), ("30E-1", 3), ("0.5", 0.5), (".5", 0.5), ("3.3", 3.3), ("10", 10), ("0", 0), ("-0", 0),
        ("na", double.NaN), ("N/A", double.NaN), ("abc", double.NaN), ("3abc", double.NaN), ("3 4", double.NaN), ("3,5", double.NaN), ("0x3", double.NaN), ("1_0", double.NaN),
        ("nan", double.NaN), ("inf", double.NaN), ("Infinity", double.NaN), ("1e999", double.NaN), ("1e99", double.NaN), ("-1", double.NaN), ("10.01", double.NaN), ("99", double.NaN),
        ("٣", double.NaN), ("+", double.NaN), (".", double.NaN), ("e1", double.NaN), ("--3", double.NaN), ("3;", double.NaN), ("true", double.NaN), ("3'", double.NaN),
    ];

    public static MatrixTheoryData<SqlDialect, string> Instruments => new([SqlDialect.Sqlite, SqlDialect.DuckDb, SqlDialect.Postgres], ["srs", "trust-pulse"]);

    [Theory]
    [MemberData(nameof(Instruments))]
    public async Task Text_means_what_it_means_in_a_csv_file(SqlDialect dialect, string id)
    {
        using var database = await Databases.NewAsync(dialect, server);
        var instrument = Instrument(id);
        database.Execute("CREATE TABLE sessions (row INTEGER, q1 VARCHAR(20), q2 VARCHAR(20), q3 VARCHAR(20), q4 VARCHAR(20))");
        for (var row = 0; row < Cells.Length; row++)
        {
            database.Execute($"INSERT INTO sessions VALUES ({row}, {Literal(Cells[row].Cell)}, '1', '2', '0')");
        }

        var found = database.Scores(SqlScoring.Select(instrument, dialect, SqlName.Of("sessions"), new SqlOptions(holdsText: true)), scales: 1);

        found.Select((row, at) => Cells[at].Cell + ": " + row).Should().Equal(Cells.Select(cell => cell.Cell + ": " + Scored.ByLibrary(instrument, [cell.Meaning, 1, 2, 0], ScoringChoice.AsPublished)));
    }

    [Theory]
    [InlineData(SqlDialect.Sqlite, "INTEGER")]
    [InlineData(SqlDialect.Sqlite, "TEXT")]
    [InlineData(SqlDialect.Sqlite, "REAL")]
    [InlineData(SqlDialect.Sqlite, "NUMERIC")]
    [InlineData(SqlDialect.Sqlite, "BLOB")]
    [InlineData(SqlDialect.DuckDb, "TINYINT")]
    [InlineData(SqlDialect.DuckDb, "UBIGINT")]
    [InlineData(SqlDialect.DuckDb, "HUGEINT")]
    [InlineData(SqlDialect.DuckDb, "FLOAT")]
    [InlineData(SqlDialect.DuckDb, "DECIMAL(5, 2)")]
    [InlineData(SqlDialect.DuckDb, "VARCHAR")]
    [InlineData(SqlDialect.Postgres, "SMALLINT")]
    [InlineData(SqlDialect.Postgres, "BIGINT")]
    [InlineData(SqlDialect.Postgres, "REAL")]
    [InlineData(SqlDialect.Postgres, "NUMERIC(5, 2)")]
    [InlineData(SqlDialect.Postgres, "NUMERIC")]
    [InlineData(SqlDialect.Postgres, "TEXT")]
    public async Task Whole_numbers_score_the_same_in_every_type(SqlDialect dialect, string type)
    {
        using var database = await Databases.NewAsync(dialect, server);
        database.Execute($"CREATE TABLE sessions (row INTEGER, {string.Join(", ", Enumerable.Range(1, 10).Select(item => $"q{item} {type}"))})");
        database.Execute("INSERT INTO sessions VALUES (0, 5, 4, 5, 4, 5, 4, 5, 4, 5, NULL), (1, 5, 4, 5, 4, 5, 4, 5, 4, 6, 4), (2, 1, 1, 1, 1, 1, 1, 1, 1, NULL, NULL), (3, 5, 4, 5, 4, 5, 4, 5, NULL, NULL, NULL)");

        var rows = database.Scores(SqlScoring.Select(Instrument("care"), dialect, SqlName.Of("sessions")), scales: 1);

        // By hand: 41 × 10 / 9; 6 is out of range; 8 × 10 / 8; three are missing.
        rows.Select(row => row.Scores[0]).Should().Equal(410 / 9.0, null, 10, null);
        rows.Select(row => row.Answered[0]).Should().Equal(9, 9, 8, 7);
    }

    [Theory]
    [InlineData(SqlDialect.Sqlite, "NUMERIC")]
    [InlineData(SqlDialect.Sqlite, "TEXT")]
    [InlineData(SqlDialect.DuckDb, "DECIMAL(5, 2)")]
    [InlineData(SqlDialect.DuckDb, "DECIMAL(38, 20)")]
    [InlineData(SqlDialect.Postgres, "NUMERIC(5, 2)")]
    public async Task Decimals_are_added_as_doubles(SqlDialect dialect, string type)
    {
        using var database = await Databases.NewAsync(dialect, server);
        database.Execute($"CREATE TABLE sessions (row INTEGER, q1 {type}, q2 {type}, q3 {type}, q4 {type})");
        database.Execute("INSERT INTO sessions VALUES (0, 0.1, 0.2, 0.3, 0.4), (1, 9.99, 0.01, 3.33, 7.77), (2, 0.7, 0.1, 0.7, 0.1)");

        var rows = database.Scores(SqlScoring.Select(Instrument("srs"), dialect, SqlName.Of("sessions")), scales: 1);

        // As doubles add up: 0.1 + 0.2 + 0.3 is a hair above 0.6.
        rows.Select(row => row.Scores[0]).Should().Equal(0.1 + 0.2 + 0.3 + 0.4, 9.99 + 0.01 + 3.33 + 7.77, 0.7 + 0.1 + 0.7 + 0.1);
    }

    [Theory]
    [InlineData(SqlDialect.DuckDb)]
    [InlineData(SqlDialect.Postgres)]
    public async Task Text_that_was_not_announced_is_an_error_and_never_a_score(SqlDialect dialect)
    {
        using var database = await Databases.NewAsync(dialect, server);
        database.Execute("CREATE TABLE sessions (row INTEGER, q1 VARCHAR(20), q2 VARCHAR(20), q3 VARCHAR(20), q4 VARCHAR(20))");
        database.Execute("INSERT INTO sessions VALUES (0, '', '1', '2', '3')");

        var query = () => database.Scores(SqlScoring.Select(Instrument("trust-pulse"), dialect, SqlName.Of("sessions")), scales: 1);

        query.Should().Throw<System.Data.Common.DbException>();
    }

    private static string Literal(string? cell) => cell is null ? "NULL" : "'" + cell.Replace("'", "''") + "'";

    private static InstrumentDefinition Instrument(string id) => Drawn.Trust.Catalog.Instruments.Single(instrument => instrument.Id.Value == id);
}
