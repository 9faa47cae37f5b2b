using TrustContent.Catalog;
using TrustContent.ClinicWeb.Tests.Support;
using TrustContent.Diagnostics;

namespace TrustContent.Sql.Tests;

/// <summary>Any name of a table or a column is only a name.</summary>
public class NameTests(PostgresServer server)
{
    private const string Everything = "it's \"a\" `name`; --\n*/ /* $1 {0} 項目 ";

    public static MatrixTheoryData<SqlDialect, string, string> OddNames => new(
        [SqlDialect.Sqlite, SqlDialect.DuckDb, SqlDialect.Postgres],
        ["select", Everything, "x\"; DROP TABLE kept; --", "rating codes", "given", "answers", "sums", "scores", "usable", "t", "whole_row", "sessions.2026"],
        ["{n}", "select {n}", "{n}" + Everything, "Q{n}", "a{n}", "n{n}", "usable{n}"]);

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task Odd_names_are_names_of_tables_and_columns(SqlDialect dialect, string table, string format)
    {
        using var database = await Databases.NewAsync(dialect, server);
        database.Execute("CREATE TABLE kept (x INTEGER)");
        database.Load(table, [.. Enumerable.Range(1, 4).Select(item => format.Replace("{n}", item.ToString()))], [[10, 9, 8, 6], [10, 9, null, 6]]);

        var rows = database.Scores(SqlScoring.Select(Pulse, dialect, SqlName.Of(table), new SqlOptions(format)), scales: 1);

        // By hand: (10 + 9 + 8 + 6) / 4.
        rows.Select(row => row.Scores[0]).Should().Equal(8.25, null);
        rows.Select(row => row.Answered[0]).Should().Equal(4, 3);
        database.Rows("SELECT x FROM kept", out _).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.Runnable), MemberType = typeof(Databases))]
    public async Task Other_columns_may_have_the_names_that_the_query_uses_itself(SqlDialect dialect)
    {
        using var database = await Databases.NewAsync(dialect, server);
        string[] others = ["a1", "n1", "usable", "t", "given", "answers", "sums", "scores", "ok", "code", "total_sum", "total_score", "column1"];
        database.Load("sessions", [.. others, "q1", "q2", "q3", "q4"], [[.. others.Select(_ => (double?)77), 10, 9, 8, 6]]);

        var row = database.Rows(SqlScoring.Select(Pulse, dialect, SqlName.Of("sessions")), out var names).Single();

        names.Should().Equal([Database.RowColumn, .. others, "q1", "q2", "q3", "q4", "total", "total_answered"]);
        row[1..^2].Should().Equal([.. others.Select(_ => (object)77.0), 10.0, 9.0, 8.0, 6.0]);
        row[^2].Should().Be(8.25);
    }

    [Fact]
    public void A_column_that_DuckDb_would_take_for_the_row_ends_in_an_error_and_not_in_a_score()
    {
        using var database = new DuckDbDatabase();
        database.Load("sessions", ["whole_row", "q1", "q2", "q3", "q4"], [[1, 10, 9, 8, 6]]);

        var query = () => database.Rows(SqlScoring.Select(Pulse, SqlDialect.DuckDb, SqlName.Of("sessions")), out _);

        query.Should().Throw<DuckDB.NET.Data.DuckDBException>();
    }

    [Theory]
    [MemberData(nameof(Databases.Runnable), MemberType = typeof(Databases))]
    public async Task A_column_that_is_not_there_is_an_error(SqlDialect dialect)
    {
        using var database = await Databases.NewAsync(dialect, server);
        database.Load("sessions", ["q1", "q2", "q3"], [[1, 2, 3]]);

        var query = () => database.Rows(SqlScoring.Select(Pulse, dialect, SqlName.Of("sessions")), out _);

        query.Should().Throw<System.Data.Common.DbException>();
    }

    [Fact]
    public void Spark_has_backticks()
        => SqlScoring.Select(Pulse, SqlDialect.Spark, SqlName.Of("main", "a`b\"c"), new SqlOptions("`{n}")).Should().Contain("FROM `main`.`a``b\"c` AS t\n").And.Contain("t.```1`");

    [Theory]
    [InlineData("sessions", "sessions")]
    [InlineData("clinic.sessions", "clinic|sessions")]
    [InlineData("a.b.c", "a|b|c")]
    [InlineData("\"a.b\".\"c\"\"d\"", "a.b|c\"d")]
    [InlineData("`a.b`.`c``d`.e", "a.b|c`d|e")]
    [InlineData("Déjà vu.項目", "Déjà vu|項目")]
    public void A_name_is_read_as_SQL_writes_it(string text, string parts) => string.Join('|', SqlName.Parse(text).Parts).Should().Be(parts);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a..b")]
    [InlineData("\"\"")]
    [InlineData("\"a")]
    [InlineData("\"a\"b")]
    [InlineData("a\"b\"")]
    [InlineData("`a``")]
    [InlineData("a\0b")]
    public void What_is_no_name_is_refused(string text) => Code(() => SqlName.Parse(text)).Should().Be(IssueCode.SqlNameInvalid);

    [Fact]
    public void A_name_has_parts_and_none_of_them_is_empty()
    {
        Code(() => SqlName.Of()).Should().Be(IssueCode.SqlNameInvalid);
        Code(() => SqlName.Of("a", "")).Should().Be(IssueCode.SqlNameInvalid);
        Code(() => SqlName.Of("a\ud800b")).Should().Be(IssueCode.SqlNameInvalid);
    }

    [Fact]
    public void A_name_that_PostgreSQL_would_cut_off_is_refused()
    {
        // 62 bytes and the number of an item: the names of items 1 to 9 fit, and those of 10 to 12 would be cut to one and the same.
        var format = new SqlOptions(new string('q', 62) + "{n}");

        Code(() => SqlScoring.Select(Trust("wai-sr"), SqlDialect.Postgres, SqlName.Of("sessions"), format)).Should().Be(IssueCode.SqlNameInvalid);
        SqlScoring.Select(Trust("wai-sr"), SqlDialect.Sqlite, SqlName.Of("sessions"), format).Should().NotBeEmpty();
        Code(() => SqlScoring.Select(Pulse, SqlDialect.Postgres, SqlName.Of(new string('項', 22)))).Should().Be(IssueCode.SqlNameInvalid);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("{n}{n}")]
    [InlineData("q{N}")]
    public void A_column_format_has_the_number_once(string format) => Code(() => new SqlOptions(format)).Should().Be(IssueCode.ColumnFormatInvalid);

    [Theory]
    [InlineData("")]
    [InlineData("{n}\0")]
    public void A_column_format_is_a_name(string format) => Code(() => new SqlOptions(format)).Should().Be(IssueCode.SqlNameInvalid);

    [Fact]
    public void A_column_of_answers_must_not_have_the_name_of_a_score()
    {
        var options = new SqlOptions("PART-{n}");

        var select = () => SqlScoring.Select(Trust("random-1"), SqlDialect.Sqlite, SqlName.Of("sessions"), options);

        select.Should().Throw<TrustContentException>().Which.Issues.Select(issue => (issue.Code, issue.Place))
            .Should().Equal((IssueCode.ColumnNameTaken, "PART-1"), (IssueCode.ColumnNameTaken, "PART-2"), (IssueCode.ColumnNameTaken, "PART-3"), (IssueCode.ColumnNameTaken, "PART-4"));
    }

    private static InstrumentDefinition Pulse => Trust("trust-pulse");

    private static InstrumentDefinition Trust(string id) => Drawn.Trust.Catalog.Instruments.Single(instrument => instrument.Id.Value == id);

    private static IssueCode Code(Func<object> act) => act.Should().Throw<TrustContentException>().Which.Issues.Single().Code;
}
