namespace TrustContent.Cli.Tests.Parquet;

/// <summary>What becomes of a Parquet file's other columns, of its parts, and of files that are none.</summary>
public sealed class ParquetFileTests : IDisposable
{
    private const string Items = "1 + i % 5 AS q1, 2 AS q2, 3 AS q3, 4 AS q4";

    private static readonly string[] Others =
    [
        "CASE WHEN i % 3 > 0 THEN DATE '1899-12-31' + i::INTEGER END AS day",
        "TIMESTAMP_NS '2026-01-02 03:04:05.123456789' + INTERVAL (i) SECOND AS instant_ns",
        "TIMESTAMPTZ '2026-01-02 03:04:05.123456+00' AS zoned",
        "TIMESTAMP_S '2026-01-02 03:04:05' AS seconds",
        "TIME '23:59:59.999999' AS clock",
        "INTERVAL (i) MONTH AS span",
        "(i / 7)::DECIMAL(18, 3) AS fee",
        "'12345678901234567890123456789012345.678'::DECIMAL(38, 3) AS large",
        "CASE WHEN i % 2 > 0 THEN i % 4 = 1 END AS seen",
        "CASE WHEN i % 5 > 0 THEN 'مريم 李 é 🙂' || i END AS name",
        "'' AS empty",
        "'\\x00\\xFF'::BLOB AS bytes",
        "'{\"a\": [1, 2]}'::JSON AS json",
        "uuid() AS uuid",
        "['a', NULL, i::VARCHAR] AS list",
        "{'a': i, 'b': [i, NULL]} AS record",
        "MAP {'k': i} AS map",
        "CASE i % 3 WHEN 0 THEN 'online' WHEN 1 THEN 'room' END::ENUM('online', 'room') AS mode",
        "i::UBIGINT + 18446744073709000000 AS huge",
        "(i % 200 - 100)::TINYINT AS tiny",
        "CASE i % 4 WHEN 0 THEN 'nan'::FLOAT WHEN 1 THEN '-inf'::FLOAT ELSE 0.1::FLOAT END AS single",
        "'inf'::DOUBLE AS infinite",
        "NULL::INTEGER AS nothing",
        "i AS \"a.b/c, d\"",
    ];

    private readonly TempFolder _folder = new();
    private readonly Duck _duck = new();

    public void Dispose()
    {
        _duck.Dispose();
        _folder.Dispose();
    }

    /// <summary>How a file may be written.</summary>
    public static TheoryData<string> Writings => ["snappy", "zstd", "gzip", "uncompressed, PARQUET_VERSION v2", "brotli, PARQUET_VERSION v2", "lz4_raw"];

    [Theory]
    [MemberData(nameof(Writings))]
    public void All_columns_come_out_with_their_types_and_values(string writing)
    {
        _duck.Write($"SELECT {Items}, {string.Join(", ", Others)} FROM range(3000) AS rows(i)", In, $", ROW_GROUP_SIZE 2048, COMPRESSION {writing}");

        Score().Should().Be((0, "", ""));
        _duck.Types(Out)[..^3].Should().Equal(_duck.Types(In));
        _duck.Types(Out).Should().HaveCount(Others.Length + 4 + 3);
        Same(Out, In, 3000);
    }

    [Fact]
    public void Row_groups_stay_as_they_are_and_rows_in_order()
    {
        _duck.Write($"SELECT i AS id, {Items} FROM range(10000) AS rows(i)", In, ", ROW_GROUP_SIZE 2048");

        Score().Code.Should().Be(0);
        const string groups = "SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata('{0}') ORDER BY 1";
        _duck.Rows(groups.Replace("{0}", Out)).Should().BeEquivalentTo(_duck.Rows(groups.Replace("{0}", In)), order => order.WithStrictOrdering()).And.HaveCount(5);

        // The mean of 1 to 5 and 2, 3, 4.
        _duck.Rows($"SELECT count(*) FROM (SELECT *, row_number() OVER () - 1 AS place FROM '{Out}') WHERE id = place AND total = (10 + id % 5) / 4 AND total_answered = 4 AND problems = ''")[0][0].Should().Be(10000L);
        Same(Out, In, 10000);
    }

    [Fact]
    public void Statistics_and_notes_stay_and_the_new_columns_have_their_own()
    {
        _duck.Write($"SELECT i AS id, {Items} FROM range(100) AS rows(i)", In, ", KV_METADATA {clinic: 'north'}");

        Score().Code.Should().Be(0);
        _duck.Rows($"SELECT decode(value) FROM parquet_kv_metadata('{Out}') WHERE decode(key) = 'clinic'").Should().ContainSingle().Which[0].Should().Be("north");
        _duck.Rows($"SELECT stats_min_value, stats_max_value FROM parquet_metadata('{Out}') WHERE path_in_schema = 'id'")[0].Should().Equal("0", "99");
        _duck.Rows($"SELECT count(*) FROM '{Out}' WHERE id = 42 AND total = 3")[0][0].Should().Be(1L, "1 + 42 % 5 is 3, and the mean of 3, 2, 3 and 4 is 3");
        _duck.Rows($"SELECT count(*) FROM '{Out}' WHERE total > 3.4")[0][0].Should().Be(20L);
    }

    [Fact]
    public void What_was_scored_can_be_scored_for_another_instrument_once_its_columns_are_renamed()
    {
        _duck.Write($"SELECT {Items} FROM range(10) AS rows(i)", In);
        Score().Code.Should().Be(0);
        _duck.Write($"SELECT * RENAME (total AS pulse, total_answered AS pulse_answered, problems AS pulse_problems) FROM '{Out}'", In);

        Score().Code.Should().Be(0);
        _duck.Rows($"SELECT count(*) FROM '{Out}' WHERE total = pulse")[0][0].Should().Be(10L);
    }

    [Theory]
    [InlineData("in.parquet", "--format", "csv", "comes out as one")]
    [InlineData("in.parquet", "-o", "out.csv", "comes out as one")]
    [InlineData("in.parquet", "-o", "-", "comes out as one")]
    [InlineData("in.parquet", "--format", "parquet", "standard input or output")]
    [InlineData("-", "-o", "out.parquet", "standard input or output")]
    [InlineData("in.csv", "-o", "out.parquet", "is no Parquet file by its name")]
    [InlineData("in.parquet", "--explain -o", "out.parquet", "Leave them out")]
    [InlineData("in.parquet", "--delimiter ; -o", "out.parquet", "Leave them out")]
    [InlineData("gone.parquet", "-o", "out.parquet", "cannot be read")]
    [InlineData("in.parquet", "-o", "in.parquet", "would be lost")]
    [InlineData("text.parquet", "-o", "out.parquet", "is no Parquet file")]
    [InlineData("empty.parquet", "-o", "out.parquet", "is no Parquet file")]
    [InlineData("encrypted.parquet", "-o", "out.parquet", "is encrypted")]
    public void A_wrong_call_ends_with_2_and_says_what_is_right(string input, string options, string value, string named)
    {
        _duck.Write("SELECT 1 AS q1, 2 AS q2, 3 AS q3, 4 AS q4", In);
        _folder.With("in.csv", "1,2,3,4\n1,2,3,4\n").With("text.parquet", "id,1,2,3,4\na,1,2,3,4\n").With("empty.parquet", "");

        // Its own randomness is not good enough for secrets, and there is none here.
        _duck.Run("SET force_mbedtls_unsafe = 'true'");
        _duck.Run("PRAGMA add_parquet_key('key', '0123456789112345')");
        _duck.Write("SELECT 1 AS q1, 2 AS q2, 3 AS q3, 4 AS q4", Path.Combine(_folder.Path, "encrypted.parquet"), ", ENCRYPTION_CONFIG {footer_key: 'key'}");

        var (code, output, errors) = Trustcontent.In(_folder.Path, "", ["score", "trust-pulse", input, .. options.Split(' '), value]);
        (code, output).Should().Be((2, ""));
        errors.Should().Contain(named).And.NotContain("   at ");
        Directory.GetFiles(_folder.Path, "out*").Should().BeEmpty();
    }

    [Fact]
    public void A_column_that_is_stored_in_an_unknown_way_is_named()
    {
        _duck.Write("SELECT (i % 5)::TINYINT AS q1, 2 AS q2, 3 AS q3, 4 AS q4 FROM range(3) AS rows(i)", In, ", PARQUET_VERSION v2");

        var (code, output, errors) = Score();
        (code, output).Should().Be((2, ""));
        errors.Should().Contain("'q1' is stored in a way").And.Contain("version 1").And.NotContain("   at ");
    }

    [Fact]
    public void Files_may_bear_any_name_where_the_form_is_named()
    {
        _duck.Write("SELECT 1 AS q1, 2 AS q2, 3 AS q3, 4 AS q4", In);

        Trustcontent.In(_folder.Path, "", "score", "trust-pulse", "in.parquet", "-o", "scored.pq", "--format", "parquet").Should().Be((0, "", ""));
        _duck.Rows($"SELECT total FROM read_parquet('{Path.Combine(_folder.Path, "scored.pq")}')")[0][0].Should().Be(2.5);
    }

    [Fact]
    public void A_pipe_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The test uses a shell's named pipe.");
        Command.Try(_folder.Path, [], ["bash", "-c", $"mkfifo in.parquet && (cat /dev/null > in.parquet &) && {Trustcontent.ForShell} score trust-pulse in.parquet -o out.parquet"])
            .Should().Match<(int Code, string Output, string Errors)>(result => result.Code == 2 && result.Errors.Contains("is a pipe"));
    }

    [Fact]
    public void A_file_that_is_cut_off_or_damaged_fails_and_leaves_nothing()
    {
        _duck.Write($"SELECT i AS id, {Items} FROM range(3000) AS rows(i)", In, ", ROW_GROUP_SIZE 2048");
        var whole = File.ReadAllBytes(In);
        var footer = BitConverter.ToInt32(whole, whole.Length - 8);
        var damages = new Dictionary<string, (byte[] Bytes, string Named)>
        {
            ["the mark alone"] = (whole[..4], "cut off"),
            ["half"] = (whole[..(whole.Length / 2)], "cut off"),
            ["all but a byte"] = (whole[..^1], "cut off"),
            ["without the middle"] = ([.. whole[..200], .. whole[^(footer + 8)..]], "damaged"),
            ["a footer of zeros"] = ([.. whole[..^(footer + 8)], .. new byte[footer], .. whole[^8..]], "damaged"),
            ["pages of ones"] = ([.. whole[..4], .. Enumerable.Repeat((byte)0xFF, whole.Length - footer - 12), .. whole[^(footer + 8)..]], "damaged"),
        };
        foreach (var (what, (bytes, named)) in damages)
        {
            File.WriteAllBytes(In, bytes);
            var (code, output, errors) = Score();
            (code, output).Should().Be((1, ""), what);
            errors.Should().Contain(named, what).And.NotContain("   at ");
            Directory.GetFiles(_folder.Path).Should().ContainSingle("nothing is left under any name");
        }
    }

    private string In => Path.Combine(_folder.Path, "in.parquet");

    private string Out => Path.Combine(_folder.Path, "out.parquet");

    private (int Code, string Output, string Errors) Score() => Trustcontent.Run("score", "trust-pulse", In, "-o", Out);

    /// <summary>Every row of the one stands in the other at its place, scores left out; a text tells apart what compares as equal.</summary>
    private void Same(string output, string input, long rows)
    {
        string Numbered(string file, string columns) => $"SELECT {columns}, file_row_number FROM read_parquet('{file}', file_row_number = true)";
        _duck.Rows($"SELECT count(*) FROM ({Numbered(output, "* EXCLUDE (total, total_answered, problems)")}) AS o JOIN ({Numbered(input, "*")}) AS i ON o.file_row_number = i.file_row_number WHERE o::VARCHAR IS NOT DISTINCT FROM i::VARCHAR")[0][0].Should().Be(rows);
    }
}
