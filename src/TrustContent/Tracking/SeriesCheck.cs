using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Scoring;

namespace TrustContent.Tracking;

/// <summary>Whether sessions and norms belong to one series.</summary>
internal static class SeriesCheck
{
    /// <summary>Throws with every problem together.</summary>
    public static void Run(IReadOnlyList<TrackedSession> sessions, ScoreResult latest, IReadOnlyList<LocalNorm> norms)
    {
        var issues = new List<Issue>();
        for (var i = 0; i < sessions.Count; i++)
        {
            var place = "session " + NumberText.Whole(sessions[i].Number ?? i + 1);
            if (sessions[i].Client is { } client && (client.Instrument.Id != latest.Instrument.Id || Metric(client) != Metric(latest)))
            {
                issues.Add(new Issue(IssueCode.SeriesMixed, $"The client's rating is not of '{latest.Instrument.Id}' in the same metric.", place: place));
            }

            if (sessions[i].Therapist is { } therapist && (therapist.Instrument.ParallelOf != latest.Instrument.Id || Metric(therapist) != Metric(latest)))
            {
                issues.Add(new Issue(IssueCode.SeriesMixed, $"The therapist's form does not run beside '{latest.Instrument.Id}' in the same metric.", place: place));
            }
        }

        foreach (var norm in norms)
        {
            var scores = new[] { latest }.Concat(sessions.Select(session => session.Therapist).OfType<ScoreResult>()).LastOrDefault(score => score.Instrument.Id == norm.Instrument);
            if (scores is not null && (scores.Instrument.KeyFingerprint != norm.KeyFingerprint || Metric(scores) != norm.Metric))
            {
                issues.Add(new Issue(IssueCode.NormMismatch, "The norm was made with another key or metric.", place: norm.Instrument.Value));
            }
        }

        if (issues.Count > 0)
        {
            throw new TrustContentException(issues);
        }
    }

    private static ScoreMetric Metric(ScoreResult score) => score.Choice.Metric ?? score.Instrument.Metric;
}
