using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Psychometrics.Estimation;

/// <summary>Rows that were found to belong together.</summary>
internal sealed class Sample
{
    private readonly bool _hasClients;
    private readonly bool _hasSessions;

    private Sample(List<SampleRow> rows, bool hasClients, bool hasSessions)
    {
        Rows = rows;
        _hasClients = hasClients;
        _hasSessions = hasSessions;
    }

    public IReadOnlyList<SampleRow> Rows { get; }

    public InstrumentDefinition Instrument => Rows[0].Instrument;

    public ScoreMetric Metric => MetricOf(Rows[0]);

    /// <summary>Why sessions of one person cannot be told from those of another, or <see langword="null"/> if they can.</summary>
    public RefusalReason? WhyNoCourses => !_hasClients ? RefusalReason.NoClients : !_hasSessions ? RefusalReason.NoSessions : null;

    /// <exception cref="TrustContentException">The rows cannot serve; it holds every problem.</exception>
    public static Sample Of(IEnumerable<SampleRow> rows, bool isForNorm = false)
    {
        var all = rows.ToList();
        var issues = new List<Issue>();
        if (all.Count == 0)
        {
            throw new TrustContentException([new Issue(IssueCode.SampleEmpty, "There are no rows.")]);
        }

        var first = all[0];
        var hasClients = isForNorm || all.Exists(row => row.Client is not null);
        var hasSessions = all.Exists(row => row.Session is not null);
        Report(IssueCode.SampleMixesInstruments, "The row is of another instrument than the first.", row => row.Instrument.Id != first.Instrument.Id);
        Report(IssueCode.SampleMixesKeys, "The row was scored with another key than the first.", row => row.Instrument.Id == first.Instrument.Id && !IsSameKey(row.Instrument, first.Instrument));
        Report(IssueCode.SampleMixesScoring, "The row was scored in another way than the first.", row => row.Instrument.Id == first.Instrument.Id && !IsSameScoring(row, first));
        Report(IssueCode.SampleClientMissing, "The row names no client.", row => hasClients && row.Client is null);
        Report(IssueCode.SampleTherapistMissing, "The row names no therapist.", row => isForNorm && row.Therapist is null);
        Report(IssueCode.SampleSessionMissing, "The row names no session.", row => hasSessions && row.Session is null);
        var seen = new HashSet<(string, decimal)>();
        Report(IssueCode.SampleSessionTwice, "The client has this session twice.", row => row is { Client: { } client, Session: { } session } && !seen.Add((client, session)));
        return issues.Count == 0 ? new Sample(all, hasClients, hasSessions) : throw new TrustContentException(issues);

        // One issue a code: a column that was forgotten would otherwise be reported row by row.
        void Report(IssueCode code, string message, Func<SampleRow, bool> isWrong)
        {
            var wrong = all.Where(isWrong).ToArray();
            if (wrong.Length > 0)
            {
                issues.Add(new Issue(code, wrong.Length == 1 ? message : message + " So it is in " + Internal.NumberText.Whole(wrong.Length) + " rows.", place: wrong[0].Place));
            }
        }
    }

    /// <summary>One row a client, or all rows where no client is named.</summary>
    public PickedRows Pick(RowRule? chosen)
    {
        if (!_hasClients)
        {
            return new PickedRows(Rows, null, 0, null);
        }

        var rule = chosen ?? (_hasSessions ? RowRule.Default : RowRule.OnlyRow);
        var clients = Rows.GroupBy(row => row.Client!, StringComparer.Ordinal).ToArray();
        if (!rule.UsesSessions)
        {
            var repeated = clients.Count(client => client.Skip(1).Any());
            return repeated == 0
                ? new PickedRows(Rows, clients.Length, 0, rule)
                : throw new TrustContentException([new Issue(IssueCode.SampleRepeatsClients, Internal.NumberText.Whole(repeated) + " clients have more than one row.")]);
        }

        if (!_hasSessions)
        {
            throw new TrustContentException([new Issue(IssueCode.SampleSessionMissing, $"The rule '{rule.Name}' needs sessions.")]);
        }

        var picked = clients
            .Select(client => client.Where(row => rule.Takes(row.Session!.Value) && row.IsComplete).OrderBy(row => row.Session).FirstOrDefault())
            .OfType<SampleRow>().ToArray();
        return new PickedRows(picked, clients.Length, clients.Length - picked.Length, rule);
    }

    private static bool IsSameKey(InstrumentDefinition one, InstrumentDefinition other)
        => string.Equals(one.Version, other.Version, StringComparison.Ordinal) && string.Equals(one.KeyFingerprint, other.KeyFingerprint, StringComparison.Ordinal);

    private static bool IsSameScoring(SampleRow one, SampleRow other)
        => MetricOf(one) == MetricOf(other) && one.Choice.Missing.Kind == other.Choice.Missing.Kind && one.Choice.Missing.MaximumMissing == other.Choice.Missing.MaximumMissing;

    private static ScoreMetric MetricOf(SampleRow row) => row.Choice.Metric ?? row.Instrument.Metric;
}
