using BenchmarkDotNet.Attributes;
using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Benchmarks;

/// <summary>One response to the 12 items of the WAI-SR: three scales and a total, at most one answer of each scale missing.</summary>
[MemoryDiagnoser]
public class ResponseBenchmarks
{
    private const int Different = 256;
    private static readonly int[][] Scales = [[0, 1, 9, 11], [2, 4, 6, 8], [3, 5, 7, 10], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]];
    private readonly byte[] _codes = new byte[Different * 12];
    private readonly double[] _numbers = new double[Different * 12];
    private readonly Response[] _responses = new Response[Different];
    private readonly Dictionary<string, Answer>[] _answers = new Dictionary<string, Answer>[Different];
    private readonly Dictionary<string, int>[] _plain = new Dictionary<string, int>[Different];
    private readonly double[] _scores = new double[4];
    private readonly ScoringChoice _choice = new(MissingChoice.Prorate(1));
    private TrustContentService _trust = null!;
    private ColumnScorer _scorer = null!;
    private int _next;

    [GlobalSetup]
    public void Draw()
    {
        _trust = TrustContentService.Create();
        _scorer = ColumnScorer.For(_trust.Catalog.GetInstrument(InstrumentId.WaiSr), _choice);
        var luck = new Random(2);
        for (var i = 0; i < Different; i++)
        {
            _answers[i] = [];
            _plain[i] = [];
            for (var item = 0; item < 12; item++)
            {
                var isMissing = luck.Next(50) == 0;
                var code = (byte)luck.Next(1, 6);
                _codes[(i * 12) + item] = isMissing ? ColumnScorer.DefaultMissingCode : code;
                _numbers[(i * 12) + item] = isMissing ? double.NaN : code;
                if (!isMissing)
                {
                    _answers[i].Add((item + 1).ToString(), code);
                    _plain[i].Add((item + 1).ToString(), code);
                }
            }

            _responses[i] = _trust.Respond(InstrumentId.WaiSr, _answers[i]);
        }
    }

    /// <summary>What a developer who needs nothing else would write for this one form, loops unrolled.</summary>
    [Benchmark(Baseline = true, Description = "written by hand")]
    public bool ByHand()
    {
        var codes = _codes.AsSpan(Next() * 12, 12);
        int task = 0, bond = 0, goal = 0, tasks = 0, bonds = 0, goals = 0;
        if (!(Take(codes[0], ref task, ref tasks) & Take(codes[1], ref task, ref tasks) & Take(codes[2], ref bond, ref bonds) & Take(codes[3], ref goal, ref goals)
            & Take(codes[4], ref bond, ref bonds) & Take(codes[5], ref goal, ref goals) & Take(codes[6], ref bond, ref bonds) & Take(codes[7], ref goal, ref goals)
            & Take(codes[8], ref bond, ref bonds) & Take(codes[9], ref task, ref tasks) & Take(codes[10], ref goal, ref goals) & Take(codes[11], ref task, ref tasks)))
        {
            _scores.AsSpan().Fill(double.NaN);
            return false;
        }

        var (total, totals) = (task + bond + goal, tasks + bonds + goals);
        _scores[0] = tasks == 4 ? task : tasks == 3 ? task * 4 / 3.0 : double.NaN;
        _scores[1] = bonds == 4 ? bond : bonds == 3 ? bond * 4 / 3.0 : double.NaN;
        _scores[2] = goals == 4 ? goal : goals == 3 ? goal * 4 / 3.0 : double.NaN;
        _scores[3] = totals == 12 ? total : totals >= 9 ? total * 12 / (double)totals : double.NaN;
        return true;
    }

    [Benchmark(Description = "codes into a buffer")]
    public bool Codes() => _scorer.ScoreRow(_codes.AsSpan(Next() * 12, 12), _scores, default);

    [Benchmark(Description = "doubles into a buffer")]
    public bool Doubles() => _scorer.ScoreRow(_numbers.AsSpan(Next() * 12, 12), _scores, default);

    [Benchmark(Description = "Dictionary and LINQ")]
    public double?[] Linq()
    {
        var answers = _plain[Next()];
        return [.. Scales.Select(items =>
        {
            var given = items.Select(item => answers.TryGetValue((item + 1).ToString(), out var code) ? code : (int?)null).OfType<int>().ToList();
            return given.Count >= (items.Length == 4 ? 3 : 9) ? given.Sum() * items.Length / (double)given.Count : (double?)null;
        })];
    }

    [Benchmark(Description = "explained score of a response")]
    public ScoreResult Explained() => _trust.Score(_responses[Next()], _choice);

    [Benchmark(Description = "answers checked, then explained")]
    public ScoreResult CheckedAndExplained() => _trust.Score(_trust.Respond(InstrumentId.WaiSr, _answers[Next()]), _choice);

    private static bool Take(byte code, ref int sum, ref int count)
    {
        if (code == ColumnScorer.DefaultMissingCode)
        {
            return true;
        }

        sum += code;
        count++;
        return code is >= 1 and <= 5;
    }

    private int Next() => _next = (_next + 1) % Different;
}
