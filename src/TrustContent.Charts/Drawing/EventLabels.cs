using TrustContent.Charts.Writing;

namespace TrustContent.Charts.Drawing;

/// <summary>Finds a place for the mark and the name of each event: near its rating, over no line, over no other word.</summary>
internal sealed class EventLabels(Box plot, Sizes sizes, Letters letters, IReadOnlyList<(Point From, Point To)> lines, IReadOnlyList<Point> points)
{
    private const double Collision = 1000;

    private readonly List<Box> _taken = [];

    /// <summary>A place for one label; what is placed later keeps away from it.</summary>
    /// <param name="point">The rating.</param>
    /// <param name="text">The name.</param>
    /// <param name="prefersBelow">Whether it would rather stand below the rating.</param>
    public (Point Mark, Point Text) Place(Point point, string text, bool prefersBelow)
    {
        var width = letters.Width(text, sizes.Small);
        var best = Candidates(point, width, prefersBelow).OrderBy(candidate => Cost(point, candidate)).First();
        _taken.Add(best.Words);
        _taken.Add(Box.Around(best.Mark, sizes.EventMark * 0.7));
        return (best.Mark, new Point(best.Words.Left, best.Mark.Y + (sizes.Small * 0.36)));
    }

    private IEnumerable<Candidate> Candidates(Point point, double width, bool prefersBelow)
    {
        var nearest = (sizes.Mark + sizes.EventMark) * 0.75;
        for (var away = nearest; away < plot.Bottom - plot.Top; away += sizes.Gap * 0.75)
        {
            foreach (var isBelow in new[] { true, false })
            {
                var mark = new Point(point.X, point.Y + (isBelow ? away : -away));
                var (toText, half) = (sizes.EventMark * 0.95, sizes.Small * 0.65);
                var penalty = (away - nearest) + (isBelow == prefersBelow ? 0 : 3 * sizes.Gap);
                yield return new(mark, new Box(mark.X + toText, mark.Y - half, mark.X + toText + width, mark.Y + half), penalty);
                yield return new(mark, new Box(mark.X - toText - width, mark.Y - half, mark.X - toText, mark.Y + half), penalty + (sizes.Gap * 0.5));
            }
        }
    }

    private double Cost(Point point, Candidate candidate)
    {
        var (mark, words) = (Box.Around(candidate.Mark, sizes.EventMark * 0.6), candidate.Words);
        var all = new Box(Math.Min(mark.Left, words.Left), Math.Min(mark.Top, words.Top), Math.Max(mark.Right, words.Right), Math.Max(mark.Bottom, words.Bottom));
        var collisions = lines.Count(line => all.Meets(line.From, line.To))
            + points.Count(other => all.Meets(Box.Around(other, sizes.Mark * 0.65)))
            + _taken.Count(all.Meets);
        var room = new Box(plot.Left, plot.Top - (3.4 * sizes.Gap), plot.Right + sizes.Gap, plot.Bottom - (sizes.Gap * 0.25));
        var outside = all.IsWithin(room) ? 0 : 3;

        // The thread from the rating to its mark may cross a line, but rather not a word or another rating.
        var thread = points.Count(other => other != point && Box.Around(other, sizes.Mark * 0.6).Meets(point, candidate.Mark)) + _taken.Count(box => box.Meets(point, candidate.Mark));
        return candidate.Penalty + ((collisions + outside + thread) * Collision);
    }

    private readonly record struct Candidate(Point Mark, Box Words, double Penalty);
}
