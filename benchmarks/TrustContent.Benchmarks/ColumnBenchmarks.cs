using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using TrustContent.Catalog;
using TrustContent.Scoring;
using TrustContent.Sql;

namespace TrustContent.Benchmarks;

/// <summary>Columns of codes in, scores out: what the machine can read and write at all, and what scoring makes of that.</summary>
[MemoryDiagnoser]
public class ColumnBenchmarks
{
    private ColumnScorer _scorer = null!;
    private byte[] _answers = [];
    private float[] _floats = [];
    private double[] _scores = [];
    private bool[] _invalid = [];
    private double[] _sum = [];
    private double[] _numbers = [];
    private DuckDBConnection? _duckDb;
    private string _query = "";

    /// <summary>An item total and three scales as sums, all items required; four scales as means, prorated, and the mean of them.</summary>
    [Params("wai-sr", "trust-check-in")]
    public string Instrument { get; set; } = "";

    [Params(10_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        var instrument = TrustContentService.Create().Catalog.GetInstrument(InstrumentId.Parse(Instrument));
        _scorer = ColumnScorer.For(instrument);
        var luck = new Random(1);
        _answers = new byte[instrument.Items.Count * Rows];
        for (var i = 0; i < _answers.Length; i++)
        {
            // One answer in two hundred is missing, one in two thousand cannot be used.
            var drawn = luck.Next(2000);
            _answers[i] = drawn < 10 ? ColumnScorer.DefaultMissingCode : drawn == 10 ? (byte)9 : (byte)luck.Next(1, 6);
        }

        _floats = [.. _answers.Select(code => code == ColumnScorer.DefaultMissingCode ? float.NaN : code)];
        _numbers = [.. _answers.Select(code => (double)code)];
        _scores = new double[instrument.Scales.Count * Rows];
        _invalid = new bool[Rows];
        _sum = new double[Rows];
        Load(instrument);
    }

    [GlobalCleanup]
    public void Close() => _duckDb?.Dispose();

    [Benchmark(Baseline = true, Description = "read the bytes, write as many")]
    public int Sweep()
    {
        var seen = Vector256<byte>.Zero;
        foreach (var codes in MemoryMarshal.Cast<byte, Vector256<byte>>(_answers))
        {
            seen ^= codes;
        }

        MemoryMarshal.AsBytes(_scores.AsSpan()).Fill(seen[0]);
        _invalid.AsSpan().Clear();
        return seen.GetHashCode();
    }

    [Benchmark(Description = "columns of bytes")]
    public void Bytes() => _scorer.Score(_answers, Rows, Rows, _scores, _invalid, default);

    [Benchmark(Description = "columns of bytes, all cores")]
    public void Parallel() => _scorer.ScoreParallel(_answers, Rows, Rows, _scores, _invalid, default, new ParallelOptions());

    [Benchmark(Description = "columns of floats")]
    public void Floats() => _scorer.Score(_floats, Rows, Rows, _scores, _invalid, default);

    /// <summary>Sums alone, from doubles, without missing or validity rules.</summary>
    [Benchmark(Description = "TensorPrimitives, sums alone")]
    public void Tensors()
    {
        for (var scale = 0; scale < _scorer.Scales.Count; scale++)
        {
            var items = _scorer.Instrument.Scales[scale].Items;
            _sum.AsSpan().Clear();
            foreach (var item in items)
            {
                var at = (int.Parse(item.Id.Value) - 1) * Rows;
                TensorPrimitives.Add(_sum, _numbers.AsSpan(at, Rows), _sum);
            }

            TensorPrimitives.Divide(_sum, Math.Max(1, items.Count), _scores.AsSpan(scale * Rows, Rows));
        }
    }

    /// <summary>The same rule as a SELECT, from a table in memory to another, on all cores.</summary>
    [Benchmark(Description = "DuckDB in memory, all cores")]
    public int DuckDb()
    {
        using var command = _duckDb!.CreateCommand();
        command.CommandText = _query;
        return command.ExecuteNonQuery();
    }

    private void Load(InstrumentDefinition instrument)
    {
        _duckDb = new DuckDBConnection("DataSource=:memory:");
        _duckDb.Open();
        using var command = _duckDb.CreateCommand();
        command.CommandText = $"CREATE TABLE sessions ({string.Join(", ", instrument.Items.Select(item => $"q{item.Id} UTINYINT"))})";
        command.ExecuteNonQuery();
        using (var appender = _duckDb.CreateAppender("sessions"))
        {
            for (var row = 0; row < Rows; row++)
            {
                var line = appender.CreateRow();
                for (var item = 0; item < instrument.Items.Count; item++)
                {
                    var code = _answers[(item * Rows) + row];
                    _ = code == ColumnScorer.DefaultMissingCode ? line.AppendNullValue() : line.AppendValue(code);
                }

                line.EndRow();
            }
        }

        var columns = string.Join(", ", instrument.Scales.Select(scale => $"\"{scale.Id}\""));
        _query = $"CREATE OR REPLACE TABLE scored AS SELECT {columns} FROM ({SqlScoring.Select(instrument, SqlDialect.DuckDb, SqlName.Of("sessions"))})";
    }
}
