using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>Scores row groups by columns. A row with problems is explained as a row of a CSV file is, so that it has the same ones.</summary>
internal sealed class GroupScorer
{
    private readonly RowScorer _rows;
    private readonly ParquetTable _table;
    private readonly ColumnScorer _scorer;
    private readonly (AnswerColumn Column, int Item)[] _items;
    private readonly (AnswerColumn Column, string Signal)[] _signals;
    private readonly MissingProblems _problems = new();

    /// <exception cref="UsageException">A column's values cannot be answers.</exception>
    public GroupScorer(RowScorer rows, ParquetTable table)
    {
        _rows = rows;
        _table = table;
        _scorer = ColumnScorer.For(rows.Instrument, rows.Choice);
        var at = _scorer.Items.Select((item, index) => (item.Value, index)).ToDictionary(item => item.Value, item => item.index, StringComparer.Ordinal);
        _items = [.. rows.Map.Items.Where(item => !item.IsSignal).Select(item => (table.Answers(item.Column, rows.Cells, isSignal: false), at[item.Item]))];
        _signals = [.. rows.Map.Items.Where(item => item.IsSignal).Select(item => (table.Answers(item.Column, rows.Cells, isSignal: true), item.Item))];
    }

    public ScoredGroup Score(int group)
    {
        var (rows, scales) = (_table.Rows(group), _scorer.Scales.Count);
        var answers = new double[_scorer.Items.Count * rows];
        Array.Fill(answers, double.NaN);
        var signals = _signals.Select(_ => new Answer[rows]).ToArray();
        _table.Read(group, reader =>
        {
            foreach (var (column, item) in _items)
            {
                column.Items(reader, answers.AsMemory(item * rows, rows));
            }

            foreach (var ((column, _), into) in _signals.Zip(signals))
            {
                column.Signals(reader, into);
            }
        });

        var scored = new ScoredGroup(rows, scales);
        var (scores, invalid, answered) = (new double[scales * rows], new bool[rows], new byte[scales * rows]);
        _scorer.ScoreParallel(answers, rows, rows, scores, invalid, answered, new ParallelOptions());
        var invalidRows = 0L;
        Parallel.For(0, rows, row =>
        {
            if (invalid[row] || _scorer.Items.Count > MissingProblems.MostItems || signals.Any(signal => signal[row] == AnswerColumn.NoSignal))
            {
                Interlocked.Add(ref invalidRows, Explain(scored, answers, signals, row).IsInvalid ? 1 : 0);
                return;
            }

            var isWhole = true;
            for (var scale = 0; scale < scales; scale++)
            {
                var score = scores[(scale * rows) + row];
                isWhole &= !double.IsNaN(score);
                scored.Scores[scale][row] = double.IsNaN(score) ? null : score;
                scored.Answered[scale][row] = answered[(scale * rows) + row];
            }

            scored.Problems[row] = isWhole ? "" : ProblemsOfMissing(scored, answers, signals, row);
        });
        scored.InvalidRows = invalidRows;
        return scored;
    }

    /// <summary>The problems of a row in which answers are missing and no more: which ones says all.</summary>
    private string ProblemsOfMissing(ScoredGroup scored, double[] answers, Answer[][] signals, int row)
    {
        var missing = 0UL;
        for (var item = 0; item < _scorer.Items.Count; item++)
        {
            missing |= double.IsNaN(answers[(item * scored.Rows) + row]) ? 1UL << item : 0;
        }

        if (!_problems.TryGet(missing, out var problems))
        {
            Explain(scored, answers, signals, row);
            problems = scored.Problems[row];
            _problems.Keep(missing, problems);
        }

        return problems;
    }

    private ScoredRow Explain(ScoredGroup scored, double[] answers, Answer[][] signals, int row)
    {
        var given = new Dictionary<string, Answer>(_items.Length + _signals.Length, StringComparer.Ordinal);
        foreach (var (_, item) in _items)
        {
            var answer = answers[(item * scored.Rows) + row];
            given[_scorer.Items[item].Value] = double.IsNaN(answer) ? Answer.NotRecorded : double.IsInfinity(answer) ? double.NaN : answer;
        }

        foreach (var ((_, signal), values) in _signals.Zip(signals))
        {
            given[signal] = values[row];
        }

        var explained = _rows.Score(row, given);
        for (var scale = 0; scale < explained.Score.Scales.Count; scale++)
        {
            scored.Scores[scale][row] = explained.Score.Scales[scale].Value;
            scored.Answered[scale][row] = explained.Score.Scales[scale].Answered;
        }

        scored.Problems[row] = Problems.Of(explained.Score, isRagged: false);
        return explained;
    }
}
