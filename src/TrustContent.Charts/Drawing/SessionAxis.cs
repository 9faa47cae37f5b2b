using TrustContent.Internal;
using TrustContent.Tracking;

namespace TrustContent.Charts.Drawing;

/// <summary>Where sessions lie from left to right: one step a session, as everything about a course counts in sessions.</summary>
internal sealed class SessionAxis
{
    private static readonly int[] Every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    private readonly Course _course;
    private readonly bool _isNumbered;
    private readonly double _left;

    public SessionAxis(Course course, double left, double right)
    {
        _course = course;
        _isNumbered = course.Sessions.All(session => session.Number is not null);
        _left = left;
        Step = (right - left) / Math.Max(1, Place(course.Sessions.Count - 1) - Place(0));
    }

    /// <summary>How far one session is from the next.</summary>
    public double Step { get; }

    public double this[int position] => At(Place(position));

    /// <summary>Whether one session follows the other with none between them. A number that is left out is a session too.</summary>
    public bool AreNeighbours(int earlier, int later) => Place(later) - Place(earlier) == 1;

    /// <summary>The sessions without any rating, as stretches of them. Those rated with another key had one.</summary>
    public IEnumerable<(double From, double To)> Gaps(IReadOnlyList<CourseRating> ratings)
    {
        var known = Enumerable.Range(0, _course.Sessions.Count).ToLookup(Place);
        var other = _course.Notes.Where(note => note.Kind == CourseNoteKind.OtherKey).SelectMany(note => note.Sessions).ToArray();
        var rated = new HashSet<int>(ratings.Select(rating => Place(rating.Position)));
        int? start = null;
        for (var place = Place(0); place <= Place(_course.Sessions.Count - 1) + 1; place++)
        {
            var isGap = place <= Place(_course.Sessions.Count - 1) && !rated.Contains(place) && !known[place].Any(position => other.Contains(_course.Sessions[position]));
            if (isGap)
            {
                start ??= place;
            }
            else if (start is { } from)
            {
                yield return (At(from), At(place - 1));
                start = null;
            }
        }
    }

    /// <summary>What stands under the axis: as many sessions as there is room for, in even steps.</summary>
    /// <param name="room">How much room a text takes.</param>
    public IEnumerable<(double X, string Text)> Ticks(Func<string, double> room)
    {
        var names = _course.Sessions.Select((session, position) => (Place: Place(position), X: this[position], Text: Name(session))).ToArray();
        var widest = names.Max(name => room(name.Text));
        var every = Every.FirstOrDefault(each => each * Step >= widest) is var found and > 0 ? found : int.MaxValue;
        var shown = names.Where(name => every == 1 || (_isNumbered ? name.Place % every == 0 : (name.Place - 1) % every == 0)).ToList();

        // The first session is named too, if that leaves room for the next.
        if (shown.Count == 0 || (shown[0].Place != names[0].Place && shown[0].X - names[0].X >= widest))
        {
            shown.Insert(0, names[0]);
        }

        return shown.Select(name => (name.X, name.Text));
    }

    private string Name(TrackedSession session)
        => _isNumbered ? NumberText.Whole(session.Number!.Value) : session.At!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private int Place(int position) => _isNumbered ? _course.Sessions[position].Number!.Value : position + 1;

    private double At(int place) => _left + ((place - Place(0)) * Step);
}
