using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring;

/// <summary>Scores one row of a file and explains it.</summary>
internal sealed class RowScorer
{
    private static readonly IReadOnlyDictionary<string, Answer> NoAnswers = new Dictionary<string, Answer>();
    private readonly TrustContentService _trust;

    public RowScorer(TrustContentService trust, InstrumentDefinition instrument, ScoringChoice choice, CellReader cells, ColumnMap map)
    {
        _trust = trust;
        Instrument = instrument;
        Choice = choice;
        Cells = cells;
        Map = map;

        // Tries the choice before anything is written: one that is impossible is a wrong call and not a bad row.
        trust.Score(trust.Respond(instrument.Id, NoAnswers), choice);
    }

    public InstrumentDefinition Instrument { get; }

    public ScoringChoice Choice { get; }

    public CellReader Cells { get; }

    public ColumnMap Map { get; }

    public ScoredRow Score(long number, string[] fields)
    {
        var isRagged = fields.Length != Map.Header.Count;
        var answers = new Dictionary<string, Answer>(Map.Items.Count, StringComparer.Ordinal);
        if (!isRagged)
        {
            foreach (var (column, item, isSignal) in Map.Items)
            {
                answers[item] = isSignal ? Cells.Signal(fields[column]) : Cells.Item(fields[column]);
            }
        }

        return Score(number, fields, isRagged, answers);
    }

    /// <summary>Scores a row whose answers were read already.</summary>
    public ScoredRow Score(long number, IReadOnlyDictionary<string, Answer> answers) => Score(number, [], isRagged: false, answers);

    private ScoredRow Score(long number, string[] fields, bool isRagged, IReadOnlyDictionary<string, Answer> answers)
    {
        _trust.TryRespond(Instrument.Id, answers, out var response);
        return new ScoredRow(number, fields, isRagged, _trust.Score(response, Choice));
    }
}
