using System.Globalization;
using System.Reflection;
using CsCheck;
using TrustContent.Catalog;

namespace TrustContent.Cli.Tests.Parquet;

/// <summary>The same answers in a CSV and in a Parquet file: the same scores to the last bit, the same counts, the same problems.</summary>
[Collection("In this process")]
public sealed class SameAsCsv : IDisposable
{
    private static readonly string[] Missing = ["as-published", "require-all", "prorate:1"];
    private static readonly string[] Writings = ["", ", COMPRESSION zstd, PARQUET_VERSION v2", ", COMPRESSION gzip", ", COMPRESSION uncompressed, PARQUET_VERSION v2", ", COMPRESSION brotli"];
    private static readonly string[] WholeTypes = ["TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "FLOAT", "DOUBLE", "DECIMAL(9, 2)", "DECIMAL(20, 10)", "VARCHAR"];
    private static readonly string[] SmallTypes = ["SMALLINT", "INTEGER", "BIGINT", "DOUBLE", "DECIMAL(9, 2)", "VARCHAR"];
    private readonly TempFolder _folder = new();
    private readonly Duck _duck = new();

    public SameAsCsv()
    {
        foreach (var (path, text) in DrawnKeys.Files())
        {
            _folder.With(Path.Combine("content", path), text);
        }
    }

    public void Dispose()
    {
        _duck.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Scores_counts_and_problems_are_the_same()
        => Gen.Select(Gen.Int[0, DrawnKeys.All.Count - 1], Gen.Int[0, Missing.Length - 1], Gen.Int[0, Writings.Length - 1], Gen.Int).Sample(
            (key, missing, writing, seed) => Check(DrawnKeys.All[key], rows: new Random(seed).Next(1, 60), Missing[missing], Writings[writing], seed),
            iter: 60,
            threads: 1);

    [Theory]
    [InlineData("wai-sr")]
    [InlineData("trust-check-in")]
    [InlineData("haq-ii")]
    [InlineData("seq-smoothness")]
    public void Also_over_many_row_groups(string id)
        => Check(DrawnKeys.Trust.Catalog.GetInstrument(InstrumentId.Parse(id)), rows: 7000, "as-published", ", ROW_GROUP_SIZE 2048", seed: 5);

    private void Check(InstrumentDefinition instrument, int rows, string missing, string writing, int seed)
    {
        var luck = new Random(seed);
        var columns = instrument.Items.Select(item => Column(item.Response, rows, writing, luck)).ToArray();
        File.WriteAllLines(At("in.csv"), Enumerable.Range(0, rows).Select(row => row + "," + string.Join(",", columns.Select(column => column.Cells[row])))
            .Prepend("row," + string.Join(",", instrument.Items.Select(item => "q" + item.Id))));
        var casts = instrument.Items.Zip(columns, (item, column) => column.Type == "VARCHAR" ? "q" + item.Id : $"CAST(NULLIF(q{item.Id}, 'NA') AS {column.Type}) AS q{item.Id}");
        _duck.Write($"SELECT row::INTEGER AS row, {string.Join(", ", casts)} FROM read_csv('{At("in.csv")}', all_varchar = true, header = true, delim = ',', nullstr = '')", At("in.parquet"), writing);

        var code = Tool(instrument, "csv", missing);
        Tool(instrument, "parquet", missing).Should().Be(code);
        if (code == 2)
        {
            return;
        }

        var names = instrument.Scales.Select(scale => scale.Id.Value).Concat(instrument.Scales.Select(scale => scale.Id + "_answered")).Append("problems").Select(name => $"\"{name}\"").Prepend("row");
        var scales = instrument.Scales.Count;
        var written = _duck.Rows($"SELECT {string.Join(", ", names)} FROM '{At("out.parquet")}'").Select(row => string.Join(",", row.Select((cell, at) => at >= 1 && at <= scales ? Bits((double?)cell) : Convert.ToString(cell, CultureInfo.InvariantCulture))));
        written.Should().Equal(File.ReadLines(At("out.csv")).Skip(1).Select(line =>
        {
            var cells = line.Split(',');
            var first = 1 + instrument.Items.Count;
            return string.Join(",", [cells[0], .. cells[first..(first + scales)].Select(cell => Bits(cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture))), .. cells[(first + scales)..]]);
        }));
    }

    private static string Bits(double? score) => score is { } value ? BitConverter.DoubleToInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture) : "none";

    /// <summary>Answers as a CSV file holds them, and a type that holds the same ones.</summary>
    private static (string Type, string[] Cells) Column(ResponseFormat format, int rows, string writing, Random luck)
    {
        var isWhole = format.Kind == ResponseKind.Integer;
        bool IsRead(string type) => !writing.Contains("v2", StringComparison.Ordinal) || type is not ("TINYINT" or "UTINYINT" or "DECIMAL(9, 2)");
        var type = !isWhole ? luck.Next(2) == 0 ? "DOUBLE" : "VARCHAR" : Within(format) ? Pick(luck, [.. WholeTypes.Where(IsRead)]) : Pick(luck, [.. SmallTypes.Where(IsRead)]);
        var gaps = luck.Next(3) * 0.08;
        return (type, [.. Enumerable.Range(0, rows).Select(_ => luck.NextDouble() < gaps ? Pick(luck, "", "NA")
            : luck.Next(150) == 0 ? Unusable(type, format, luck)
            : isWhole ? luck.Next((int)format.Minimum, (int)format.Maximum + 1).ToString(CultureInfo.InvariantCulture)
            : Text(format.Minimum + (luck.NextDouble() * (format.Maximum - format.Minimum))))]);
    }

    /// <summary>Whether the smallest whole types hold the answers, and an answer more than the largest.</summary>
    private static bool Within(ResponseFormat format) => format.Minimum >= 0 && format.Maximum < sbyte.MaxValue;

    private static string Unusable(string type, ResponseFormat format, Random luck) => type switch
    {
        "VARCHAR" => Pick(luck, "x", "-", "1e999", "4..", "NaN", Text(format.Maximum + 1)),
        "DOUBLE" => Pick(luck, Text(Math.BitIncrement(format.Maximum)), "1e300", "-1e300", Text(format.Minimum - 0.5)),
        "FLOAT" => Pick(luck, Text(format.Minimum + 0.5), "-1"),
        "DECIMAL(9, 2)" => Pick(luck, Text(format.Minimum + 0.25), Text(format.Maximum + 1)),
        _ => Text(format.Maximum + 1),
    };

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static T Pick<T>(Random luck, params T[] from) => from[luck.Next(from.Length)];

    private string At(string file) => Path.Combine(_folder.Path, file);

    /// <summary>The tool itself, in this process: a hundred starts would take a minute.</summary>
    private int Tool(InstrumentDefinition instrument, string form, string missing)
    {
        var errors = Console.Error;
        try
        {
            Console.SetError(TextWriter.Null);
            return (int)Assembly.Load("TrustContent.Cli").EntryPoint!.Invoke(null, [new[] { "score", instrument.Id.Value, At("in." + form), "-o", At("out." + form), "--missing", missing, "--content", At("content") }])!;
        }
        finally
        {
            Console.SetError(errors);
        }
    }
}
