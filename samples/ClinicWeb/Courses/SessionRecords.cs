using ClinicWeb.CheckIns;
using ClinicWeb.Data;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace ClinicWeb.Courses;

/// <summary>Makes the library's sessions from what is stored, each for its reader: nothing that a reader may not know goes in.</summary>
public sealed class SessionRecords(ITrustContentService trust)
{
    /// <summary>Everything the client answered is the client's own.</summary>
    public Course? ForClient(IEnumerable<Submission> submissions, string instrument)
    {
        TrackedSession[] sessions = [.. submissions
            .Where(each => each.Rater == SubmissionRater.Client && each.Instrument == instrument)
            .Select(each => Session(each, Score(each), isWhole: true))];
        return sessions.Length == 0 ? null : trust.Track(sessions);
    }

    /// <summary>For the therapist or a supervisor: a session that is not shared, or whose answers are still sealed, counts as one without a rating.</summary>
    public Course? ForTherapist(IReadOnlyCollection<Submission> submissions, string instrument, bool isSealKept)
        => Track(submissions, instrument, session => IsShared(session) && (!isSealKept || session.SeenByTherapistAt is not null));

    /// <summary>For advice, which rests on single answers: sessions of which only scores are shared count as without a rating.</summary>
    public Course? ForAdvice(IReadOnlyCollection<Submission> submissions, string instrument, bool isSealKept)
        => Track(submissions, instrument, session => session.Sharing == SharingDecision.AnswersAndScores && (!isSealKept || session.SeenByTherapistAt is not null));

    public ScoreResult Score(Submission submission) => trust.Score(AnswerJson.Read(trust, submission.Instrument, submission.Answers));

    public static bool IsShared(Submission submission) => submission.Sharing is SharingDecision.ScoresOnly or SharingDecision.AnswersAndScores;

    private Course? Track(IReadOnlyCollection<Submission> submissions, string instrument, Func<Submission, bool> isRead)
    {
        var guesses = submissions.Where(each => each.Rater == SubmissionRater.Therapist).ToDictionary(each => each.SessionNumber);
        TrackedSession[] sessions = [.. submissions
            .Where(each => each.Rater == SubmissionRater.Client && each.Instrument == instrument)
            .Select(each => isRead(each) ? ForTherapist(each, guesses.GetValueOrDefault(each.SessionNumber)) : new TrackedSession(each.SessionNumber, null).On(each.SubmittedAt))];
        return sessions.All(session => session.Client is null) ? null : trust.Track(sessions);
    }

    private TrackedSession ForTherapist(Submission client, Submission? guess)
    {
        var isWhole = client.Sharing == SharingDecision.AnswersAndScores;
        var session = Session(client, isWhole ? Score(client) : WithoutSignals(client), isWhole);
        var parallel = trust.Catalog.Instruments.FirstOrDefault(instrument => instrument.ParallelOf?.Value == client.Instrument);

        // Beside a guess, single answers are compared; with shared scores alone that would tell what was not shared.
        return guess is null || !isWhole || guess.Instrument != parallel?.Id.Value ? session
            : client.SeenByTherapistAt is { } seen && guess.SubmittedAt > seen ? session.WithUnsealedTherapist(Score(guess)) : session.WithTherapist(Score(guess));
    }

    private static TrackedSession Session(Submission stored, ScoreResult score, bool isWhole)
    {
        var session = new TrackedSession(stored.SessionNumber, score).On(stored.SubmittedAt);
        if (stored.TalkedAboutDrop is not null && isWhole)
        {
            session = session.WithAfterDrop(new AfterDrop(stored.TalkedAboutDrop, stored.TalkHelped));
        }

        return stored.SafetyCase?.SettledAt is null ? session : session.WithReportsSettled();
    }

    private ScoreResult WithoutSignals(Submission stored)
    {
        var instrument = InstrumentId.Parse(stored.Instrument);
        var signals = trust.Catalog.GetInstrument(instrument).Signals.Select(signal => signal.Id.Value).ToHashSet(StringComparer.Ordinal);
        var answers = AnswerJson.Read(stored.Answers).ToDictionary(pair => pair.Key, pair => signals.Contains(pair.Key) ? Answer.NotAsked : pair.Value, StringComparer.Ordinal);
        trust.TryRespond(instrument, answers, out var response);
        return trust.Score(response);
    }
}
