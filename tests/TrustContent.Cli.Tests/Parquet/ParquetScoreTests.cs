namespace TrustContent.Cli.Tests.Parquet;

/// <summary>What 'score' promises of a Parquet file; DuckDB writes the input and reads the output.</summary>
public sealed class ParquetScoreTests : IDisposable
{
    private const string Pulse = "SELECT * FROM (VALUES ('a', 1, 2, 3, 4), ('b', 0, 0, 0, 0), ('c', NULL, 0, 0, 0), ('d', 11, 2, 3, 4), ('e', 7, 8, 8, 6)) AS rows(id, q1, q2, q3, q4)";
    private readonly TempFolder _folder = new();
    private readonly Duck _duck = new();

    public void Dispose()
    {
        _duck.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_row_comes_out_in_order_with_scores_counts_and_problems()
    {
        _duck.Write(Pulse, In);

        Score("trust-pulse").Should().Be((3, "", "1 of 5 rows holds answers that cannot be used; it is in its place without scores.\n"));
        _duck.Types(Out).Should().Equal("id VARCHAR", "q1 INTEGER", "q2 INTEGER", "q3 INTEGER", "q4 INTEGER", "total DOUBLE", "total_answered INTEGER", "problems VARCHAR");
        Lines("*").Should().Equal("a|1|2|3|4|2.5|4|", "b|0|0|0|0|0|4|", "c|-|0|0|0|-|3|TC4001:1", "d|11|2|3|4|-|3|TC3002:1", "e|7|8|8|6|7.25|4|");
    }

    [Theory]
    [InlineData("TINYINT")]
    [InlineData("SMALLINT")]
    [InlineData("INTEGER")]
    [InlineData("BIGINT")]
    [InlineData("UTINYINT")]
    [InlineData("USMALLINT")]
    [InlineData("UINTEGER")]
    [InlineData("UBIGINT")]
    [InlineData("FLOAT")]
    [InlineData("DOUBLE")]
    [InlineData("DECIMAL(4,1)")]
    [InlineData("DECIMAL(9,0)")]
    [InlineData("DECIMAL(18,6)")]
    [InlineData("DECIMAL(28,20)")]
    [InlineData("VARCHAR")]
    [InlineData("ENUM('0','1','2','3','4','6','7','8','11')")]
    public void Answers_may_be_any_number_or_text(string type)
    {
        _duck.Write($"SELECT id, {string.Join(", ", Enumerable.Range(1, 4).Select(item => $"CAST(CAST(q{item} AS VARCHAR) AS {type}) AS q{item}"))} FROM ({Pulse})", In);

        Score("trust-pulse").Code.Should().Be(3);
        Lines("id, total, total_answered, problems").Should().Equal("a|2.5|4|", "b|0|4|", "c|-|3|TC4001:1", "d|-|3|TC3002:1", "e|7.25|4|");
    }

    [Fact]
    public void NaN_is_a_missing_answer_and_infinity_is_none()
    {
        _duck.Write("SELECT 'nan'::DOUBLE AS q1, 1::DOUBLE AS q2, 2::DOUBLE AS q3, 3::DOUBLE AS q4 UNION ALL SELECT 'inf'::DOUBLE, 1, 2, 3", In);

        Score("trust-pulse").Code.Should().Be(3);
        Lines("total, total_answered, problems").Should().Equal("-|3|TC4001:1", "-|3|TC3004:1");
    }

    [Fact]
    public void Words_for_a_missing_answer_count_in_text_and_numbers()
    {
        _duck.Write("SELECT -99 AS q1, 'NA' AS q2, ' -99 ' AS q3, '' AS q4, 'x' AS id UNION ALL SELECT 4, ' 4', '4.0', '04', 'y' UNION ALL SELECT 4, 'four', '4', '4', 'z'", In);

        Score("trust-pulse", "--na", "-99").Code.Should().Be(3);
        Lines("id, total, total_answered, problems").Should().Equal("x|-|0|TC4001:1 2 3 4", "y|4|4|", "z|-|3|TC3004:2");
    }

    [Fact]
    public void Signals_are_text_truth_values_or_0_and_1()
    {
        var fours = string.Join(", ", Enumerable.Range(1, 12).Select(item => $"4 AS \"{item}\""));
        _duck.Write($"SELECT {fours}, true AS judged, 'Yes' AS hurt, 1 AS \"crossed-line\" UNION ALL SELECT {fours}, NULL, 'maybe', 0 UNION ALL SELECT {fours}, false, '-', NULL UNION ALL SELECT {fours}, false, 'no', 2", In);

        Score("trust-check-in").Code.Should().Be(3);
        Lines("judged, total, total_answered, problems").Should().Equal("true|4|12|", "-|-|12|TC3005:hurt", "false|4|12|", "false|-|12|TC3005:crossed-line");
    }

    [Theory]
    [InlineData("true AS q1, 2 AS q2, 3 AS q3, 4 AS q4", "'q1' holds what is neither a number nor text")]
    [InlineData("DATE '2026-01-02' AS q1, 2 AS q2, 3 AS q3, 4 AS q4", "'q1' holds what is neither")]
    [InlineData("TIME '10:00:00' AS q1, 2 AS q2, 3 AS q3, 4 AS q4", "'q1' holds what is neither")]
    [InlineData("TIMESTAMP '2026-01-02 03:04:05' AS q1, 2 AS q2, 3 AS q3, 4 AS q4", "'q1' holds what is neither")]
    [InlineData("INTERVAL 1 DAY AS q1, 2 AS q2, 3 AS q3, 4 AS q4", "'q1' holds what is neither")]
    [InlineData("'4'::BLOB AS q1, 2 AS q2, 3 AS q3, 4 AS q4", "'q1' holds what is neither")]
    [InlineData("[4] AS q1, 2 AS q2, 3 AS q3, 4 AS q4", "'q1' holds lists or records")]
    [InlineData("{'a': 4} AS q1, 2 AS q2, 3 AS q3, 4 AS q4", "'q1' holds lists or records")]
    [InlineData("1 AS q1, 2 AS q2, 3 AS q3", "item 4")]
    [InlineData("1 AS q1, 1 AS \"1\", 2 AS q2, 3 AS q3, 4 AS q4", "Item 1 stands twice")]
    [InlineData("1 AS q1, 2 AS q2, 3 AS q3, 4 AS q4, 5 AS Total", "'Total' has the name of an output column")]
    [InlineData("1 AS q1, 2 AS q2, 3 AS q3, 4 AS q4, '' AS problems", "'problems' has the name")]
    public void Columns_that_cannot_be_used_end_with_2_and_are_named(string columns, string named)
    {
        _duck.Write("SELECT " + columns, In);

        var (code, output, errors) = Score("trust-pulse");
        (code, output).Should().Be((2, ""));
        errors.Should().Contain(named).And.NotContain("   at ");
        File.Exists(Out).Should().BeFalse();
    }

    [Fact]
    public void The_metric_and_the_missing_rule_may_be_chosen()
    {
        _duck.Write("SELECT " + string.Join(", ", Enumerable.Range(1, 12).Select(item => (item == 8 ? "NULL::INTEGER" : "4") + $" AS \"wai-sr.{item}\"")), In);

        // Goals are items 4, 6, 8 and 11: three fours, prorated to four, are 16. The total of eleven fours, prorated to twelve, is 48.
        Score("wai-sr", "--missing", "prorate:1").Code.Should().Be(0);
        Lines("task, bond, goal, total, goal_answered, total_answered, problems")[0].Should().EndWith("|48|3|11|").And.StartWith("16|16|16|");
    }

    [Theory]
    [InlineData("no rows", "WHERE false")]
    [InlineData("one", "LIMIT 1")]
    public void A_file_without_rows_is_a_file(string why, string end)
    {
        _duck.Write($"SELECT * FROM ({Pulse}) {end}", In);

        Score("trust-pulse").Code.Should().Be(0, why);
        Lines("id, total, problems").Should().HaveCount(why == "one" ? 1 : 0);
        _duck.Types(Out).Should().Contain("total DOUBLE");
    }

    private string In => Path.Combine(_folder.Path, "in.parquet");

    private string Out => Path.Combine(_folder.Path, "out.parquet");

    private (int Code, string Output, string Errors) Score(string id, params string[] options) => Trustcontent.Run(["score", id, In, "-o", Out, .. options]);

    private string[] Lines(string columns)
        => [.. _duck.Rows($"SELECT {columns} FROM '{Out}'").Select(row => string.Join("|", row.Select(cell => cell is null ? "-" : cell is bool truth ? truth ? "true" : "false" : Convert.ToString(cell, System.Globalization.CultureInfo.InvariantCulture))))];
}
