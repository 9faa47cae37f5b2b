using ScottPlot;

namespace TrustContent.Charts.Drawing;

/// <summary>Draws series of scores, and remembers where they run.</summary>
internal sealed class SeriesLayer(Scene scene, Sizes sizes, SessionAxis x, ScoreAxis y)
{
    private readonly List<(Point From, Point To)> _lines = [];
    private readonly List<Point> _points = [];

    public IReadOnlyList<(Point From, Point To)> Lines => _lines;

    public IReadOnlyList<Point> Points => _points;

    /// <summary>A dotted line at one score.</summary>
    public void Level(double score, double left, double right)
    {
        var (from, to) = (new Point(left, y[score]), new Point(right, y[score]));
        scene.Strokes.Add(new Stroke([from, to], Ink.Text, sizes.Unit * 1.4, Dash.Dotted));
        _lines.Add((from, to));
    }

    /// <summary>Scores as marks, joined where one session follows the other, and only there.</summary>
    public void Line(
        IEnumerable<(int Position, double Value, bool IsOpen)> scores, Ink ink, MarkerShape shape, MarkerShape openShape, double size, Dash dash, double width)
    {
        var run = new List<Point>();
        int? before = null;
        foreach (var (position, value, isOpen) in scores)
        {
            if (before is { } earlier && !x.AreNeighbours(earlier, position))
            {
                Finish(run, ink, dash, width);
                run = [];
            }

            var point = new Point(x[position], y[value]);
            run.Add(point);
            _points.Add(point);
            scene.Marks.Add(new Mark(point, isOpen ? openShape : shape, size, ink));
            before = position;
        }

        Finish(run, ink, dash, width);
    }

    private void Finish(List<Point> run, Ink ink, Dash dash, double width)
    {
        if (run.Count > 1)
        {
            scene.Strokes.Add(new Stroke(run, ink, width, dash));
            _lines.AddRange(run.Zip(run.Skip(1), (from, to) => (from, to)));
        }
    }
}
