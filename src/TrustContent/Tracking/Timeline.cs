using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Tracking;

/// <summary>The sessions in order, and how far apart they are.</summary>
internal sealed class Timeline
{
    // Nobody has so many sessions; what is larger is a date or a slip, and gaps between such numbers would be no gaps.
    private const int LargestNumber = 10_000;

    private readonly bool _isNumbered;

    private Timeline(IReadOnlyList<TrackedSession> sessions, bool isNumbered, IReadOnlyList<CourseNote> notes)
    {
        Sessions = sessions;
        _isNumbered = isNumbered;
        Notes = notes;
    }

    public IReadOnlyList<TrackedSession> Sessions { get; }

    public IReadOnlyList<CourseNote> Notes { get; }

    /// <summary>Orders sessions by number, or by date if none has a number.</summary>
    public static Timeline Of(IReadOnlyList<TrackedSession> given)
    {
        var isNumbered = given.All(session => session.Number is not null);
        if (!isNumbered && given.Any(session => session.At is null))
        {
            throw new TrustContentException(IssueCode.SessionsUnordered, "Some sessions have a number and others only a date.");
        }

        var sessions = isNumbered ? given.OrderBy(session => session.Number).ToArray() : [.. given.OrderBy(session => session.At)];
        if (isNumbered)
        {
            var odd = sessions.Where(session => session.Number is < -LargestNumber or > LargestNumber)
                .Select(session => new Issue(IssueCode.SessionNumberOdd, "This is no number of a session.", place: "session " + NumberText.Whole(session.Number!.Value))).ToArray();
            if (odd.Length > 0)
            {
                throw new TrustContentException(odd);
            }

            var twice = sessions.GroupBy(session => session.Number).Where(group => group.Count() > 1)
                .Select(group => new Issue(IssueCode.SessionTwice, "The session stands twice.", place: "session " + NumberText.Whole(group.Key!.Value))).ToArray();
            if (twice.Length > 0)
            {
                throw new TrustContentException(twice);
            }
        }

        return new Timeline(sessions, isNumbered, [.. NotesOn(sessions, isNumbered)]);
    }

    /// <summary>Where a session lies on the axis: its number, or its place if there are no numbers.</summary>
    public double Axis(int position) => _isNumbered ? Sessions[position].Number!.Value : position + 1;

    /// <summary>How many sessions a later one lies after an earlier one; missing numbers are sessions too.</summary>
    public int Between(int earlier, int later) => (int)(Axis(later) - Axis(earlier));

    private static IEnumerable<CourseNote> NotesOn(TrackedSession[] sessions, bool isNumbered)
    {
        var dated = sessions.Where(session => session.At is not null).ToArray();
        var pairs = dated.Zip(dated.Skip(1), (earlier, later) => (Later: later, Gap: later.At!.Value - earlier.At!.Value)).ToArray();
        if (pairs.Any(pair => pair.Gap < TimeSpan.Zero))
        {
            yield return new CourseNote(CourseNoteKind.DatesDisagree, pairs.Where(pair => pair.Gap < TimeSpan.Zero).Select(pair => pair.Later));
        }

        if (!isNumbered && pairs.Any(pair => pair.Gap == TimeSpan.Zero))
        {
            yield return new CourseNote(CourseNoteKind.SameMoment, pairs.Where(pair => pair.Gap == TimeSpan.Zero).Select(pair => pair.Later));
        }

        // Twice the usual interval, in either direction, is what a reader would call irregular.
        var usual = pairs.Length == 0 ? 0 : Statistics.Median(pairs.Select(pair => pair.Gap.TotalDays));
        var odd = pairs.Where(pair => pair.Gap.TotalDays > 2 * usual || pair.Gap.TotalDays < usual / 2).Select(pair => pair.Later).ToArray();
        if (odd.Length > 0)
        {
            yield return new CourseNote(CourseNoteKind.IrregularIntervals, odd);
        }
    }
}
