using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TrustContent.Cli.Tests;

/// <summary>'sql' prints what a database runs, and the database gives what 'score' gives.</summary>
public class SqlTests
{
    [Theory]
    [InlineData("trust-check-in", 13, 1, 5)]
    [InlineData("trust-check-in", 13, 1, 5, "--metric", "sum")]
    [InlineData("wai-s", 12, 1, 7)]
    [InlineData("wai-s", 12, 1, 7, "--missing", "prorate:1", "--metric", "mean")]
    [InlineData("care", 10, 1, 5)]
    [InlineData("care", 10, 1, 5, "--missing", "require-all")]
    [InlineData("srs", 4, 0, 10, "--missing", "prorate:2")]
    public void Pasted_into_SQLite_the_query_gives_what_score_gives_for_the_same_file(string id, int items, int minimum, int maximum, params string[] choice)
    {
        var random = new Random(20261130);
        string Cell() => random.Next(40) switch
        {
            < 3 => "",
            3 => "NA",
            4 => " 3 ",
            5 => "3.0",
            6 when random.Next(3) == 0 => new[] { "x", "3x", "99", "2.5", "-1", "1e999" }[random.Next(6)],
            _ => random.Next(minimum, maximum + 1).ToString(CultureInfo.InvariantCulture),
        };
        string[] header = ["id", .. Enumerable.Range(1, items).Select(item => "q" + item)];
        var rows = Enumerable.Range(0, 400).Select(row => new[] { "r" + row }.Concat(Enumerable.Range(0, items).Select(_ => Cell())).ToArray()).ToArray();
        using var folder = new TempFolder().With("sessions.csv", string.Join(',', header) + "\n" + string.Concat(rows.Select(row => string.Join(',', row) + "\n")));

        var (code, query, errors) = Trustcontent.Run(["sql", id, "--dialect", "sqlite", "--table", "sessions", .. choice]);
        (code, errors).Should().Be((0, ""));
        var scored = Trustcontent.Run(["score", id, Path.Combine(folder.Path, "sessions.csv"), .. choice]).Output.TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToArray();

        // What score adds at the end, 'problems', is not in the query.
        var found = InSqlite(query, header, rows);
        found.Select(row => string.Join(',', row)).Should().Equal(scored.Select(row => string.Join(',', row[..^1])));
        scored.Count(row => row[^1].Contains("TC300")).Should().BeGreaterThan(10);
        scored.Skip(1).Count(row => row[items + 1].Length > 0).Should().BeGreaterThan(100);
    }

    [Fact]
    public void Every_option_reaches_the_query()
    {
        var query = Trustcontent.Run("sql", "trust-check-in", "--dialect", "spark", "--table", "main.`a.b`", "--column-format", "Item {n}", "--no-anchors", "--metric", "sum", "--missing", "prorate:2").Output;

        query.Should().Contain("FROM `main`.`a.b` AS t").And.Contain("CAST(t.`Item 12` AS DOUBLE)").And.NotContain("Item 13").And.Contain("--   hope: sum of the items 7, 8, 9: up to 2 of 3 may be missing");
        Trustcontent.Run("sql", "srs", "--dialect", "duckdb", "--table", "s", "--text").Output.Should().Contain("TRIM(whole_row.\"q1\")");
        Trustcontent.Run("sql", "srs", "--dialect", "postgres", "--table", "s").Output.Should().Contain("DOUBLE PRECISION");
    }

    [Fact]
    public void A_file_gets_what_would_be_printed()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "scored.sql");

        Trustcontent.Run("sql", "srs", "--dialect", "postgres", "--table", "s", "-o", file).Should().Be((0, "", ""));

        File.ReadAllText(file).Should().Be(Trustcontent.Run("sql", "srs", "--dialect", "postgres", "--table", "s").Output);
    }

    [Theory]
    [InlineData("Option '--dialect' is required", "srs", "--table", "s")]
    [InlineData("Option '--table' is required", "srs", "--dialect", "sqlite")]
    [InlineData("oracle", "srs", "--table", "s", "--dialect", "oracle")]
    [InlineData("no-such", "no-such", "--table", "s", "--dialect", "sqlite")]
    [InlineData("TC6201", "srs", "--table", "s", "--dialect", "sqlite", "--column-format", "q")]
    [InlineData("TC6203", "srs", "--table", "s.", "--dialect", "sqlite")]
    [InlineData("TC4004", "srs", "--table", "s", "--dialect", "sqlite", "--missing", "prorate:4")]
    [InlineData("--missing", "srs", "--table", "s", "--dialect", "sqlite", "--missing", "prorate:0")]
    public void A_wrong_call_ends_with_2_and_says_what_is_wrong(string says, params string[] call)
    {
        var (code, output, errors) = Trustcontent.Run(["sql", .. call]);

        (code, output).Should().Be((2, ""));
        errors.Should().Contain(says);
    }

    /// <summary>The result as lines of fields, the header first, with numbers as 'score' writes them.</summary>
    private static IEnumerable<string[]> InSqlite(string query, string[] header, string[][] rows)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE sessions ({string.Join(", ", header.Select(column => column + " TEXT"))})";
        command.ExecuteNonQuery();
        foreach (var row in rows)
        {
            command.CommandText = $"INSERT INTO sessions VALUES ({string.Join(", ", row.Select(cell => $"'{cell}'"))})";
            command.ExecuteNonQuery();
        }

        command.CommandText = query;
        using var reader = command.ExecuteReader();
        yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!)];
        }
    }
}
