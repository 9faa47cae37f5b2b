using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace TrustContent.Tests.Tracking;

/// <summary>Courses of the trust pulse, four whole answers from 0 to 10 whose mean is the total, so that numbers can be worked in the head.</summary>
internal static class Pulse
{
    /// <summary>A rating whose total is this; in steps of a quarter.</summary>
    public static ScoreResult Rating(double total, params (string Item, Answer Answer)[] changes)
    {
        var sum = (int)(total * 4);
        var answers = Enumerable.Range(0, 4).Select(item => ((item + 1).ToString(), (Answer)(double)((sum + item) / 4)));
        var rating = Some.Score(InstrumentId.TrustPulse, Some.Answers(answers.Concat(changes)));
        return changes.Length > 0 || rating[ScaleId.Total].Value == total ? rating : throw new ArgumentException("Not a quarter.", nameof(total));
    }

    public static TrackedSession Session(int number, double? total) => new(number, total is { } given ? Rating(given) : null);

    /// <summary>Sessions numbered from 1; one that is <see langword="null"/> has no rating.</summary>
    public static TrackedSession[] Sessions(params double?[] totals) => [.. totals.Select((total, index) => Session(index + 1, total))];

    public static Course Course(params double?[] totals) => Some.Trust.Track(Sessions(totals));

    /// <summary>What became of a course, as <c>ScoreDrop 6</c>.</summary>
    public static string[] Events(Course course) => [.. course.Events.Select(found => $"{found.Kind} {found.Session.Number}")];

    /// <summary>The check-in with every item answered alike, or as said.</summary>
    public static TrackedSession CheckIn(int number, double all, params (string Item, Answer Answer)[] changes) => new(number, Some.CheckInScore(all, changes));
}
