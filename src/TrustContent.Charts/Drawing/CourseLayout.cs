using ScottPlot;
using TrustContent.Catalog;
using TrustContent.Charts.Writing;
using TrustContent.Localization;
using TrustContent.Tracking;

namespace TrustContent.Charts.Drawing;

/// <summary>Lays out the picture of a course. All that is drawn and every word of it comes together here.</summary>
internal sealed class CourseLayout
{
    private const double LeastPlotHeight = 0.3;
    private const double SmallestUnit = 0.85;

    private readonly Course _course;
    private readonly CourseLabels _labels;
    private readonly Phrasebook _phrases;
    private readonly ChartStyle _style;
    private readonly Letters _letters;
    private readonly ScaleCourse _scale;
    private readonly IReadOnlyList<VoicePair> _guesses;
    private readonly IReadOnlyList<RatingReport> _reports;

    public CourseLayout(Course course, Audience audience, CourseLabels labels, Phrasebook phrases, ChartStyle style, Letters letters)
    {
        _course = course;
        _labels = labels;
        _phrases = phrases;
        _style = style;
        _letters = letters;
        _scale = course[course.Scale];
        _guesses = labels.Guess is null ? [] : course.Voices!.Scales.First(scale => scale.Scale.Id == course.Scale).Pairs;
        _reports = course.ReportsFor(audience);
    }

    private string Score(double value) => _phrases.Text(PhraseValue.Brief(value));

    private double? Limit => _labels.Limit is null ? null : _scale.Limit.Value.Limit;

    /// <summary>Lays it out; where rows and remarks leave too little room for the plot, everything is made a little smaller.</summary>
    public Scene Scene()
    {
        var unit = Math.Min(_style.Width / (double)ChartStyle.Default.Width, _style.Height / (double)ChartStyle.Default.Height);
        var smallest = unit * SmallestUnit;
        var scene = Scene(new Sizes(unit), out var share);
        while (share < LeastPlotHeight && unit > smallest)
        {
            unit *= 0.95;
            scene = Scene(new Sizes(unit), out share);
        }

        return scene;
    }

    private Scene Scene(Sizes sizes, out double share)
    {
        var lanes = Lanes(new SessionAxis(_course, 0, 1));
        var scores = new ScoreAxis(_scale.Minimum, _scale.Maximum, 0, 1).Ticks();
        string?[] names = [_labels.Rating, _labels.Guess, _labels.Limit, _scale.Ratings.Any(rating => rating.IsProrated) ? _labels.Prorated : null, _labels.Axis];
        var frame = new Frame(
            _style, sizes, _letters, [.. scores.Select(Score)], [.. names.OfType<string>(), .. lanes.Select(lane => lane.Name)], lanes.Count, _labels.Remarks);
        share = (frame.Plot.Bottom - frame.Plot.Top) / _style.Height;
        var scene = new Scene(_labels.Title);
        var inner = sizes.Mark;
        var x = new SessionAxis(_course, frame.Plot.Left + inner, frame.Plot.Right - inner);
        var y = new ScoreAxis(_scale.Minimum, _scale.Maximum, frame.Plot.Top, frame.Plot.Bottom);
        Words(scene, frame, sizes);
        Axes(scene, frame, sizes, x, y);
        Rows(scene, frame, sizes, x);
        var series = new SeriesLayer(scene, sizes, x, y);
        if (Limit is { } limit)
        {
            series.Level(limit, frame.Plot.Left, frame.Plot.Right);
        }

        series.Line(_guesses.Select(pair => (pair.Position, pair.Therapist, false)), Ink.Therapist, MarkerShape.OpenDiamond, MarkerShape.OpenDiamond, sizes.GuessMark, Dash.Dashed, sizes.Unit * 1.6);
        series.Line(_scale.Ratings.Select(rating => (rating.Position, rating.Value, rating.IsProrated)), Ink.Client, MarkerShape.FilledCircle, MarkerShape.OpenCircle, sizes.Mark, Dash.None, sizes.Unit * 2.2);
        Events(scene, frame, sizes, x, y, series);
        new SideColumn(scene, frame, sizes, _letters).Draw([.. SideLabels(sizes, y)]);
        return scene;
    }

    private void Words(Scene scene, Frame frame, Sizes sizes)
    {
        scene.Captions.Add(new Caption(_labels.Title, new Point(sizes.Margin, frame.TitleLine), sizes.Title, Ink.Text));
        scene.Captions.Add(new Caption(_labels.Range, new Point(sizes.Margin, frame.RangeLine), sizes.Text, Ink.Quiet));
        for (var i = 0; i < frame.Remarks.Count; i++)
        {
            scene.Captions.Add(new Caption(frame.Remarks[i], new Point(sizes.Margin, frame.FirstRemark + (i * sizes.Line)), sizes.Small, Ink.Quiet));
        }
    }

    private void Axes(Scene scene, Frame frame, Sizes sizes, SessionAxis x, ScoreAxis y)
    {
        var plot = frame.Plot;
        foreach (var tick in y.Ticks())
        {
            var isEnd = tick.Equals(_scale.Minimum);
            scene.Strokes.Add(new Stroke([new Point(plot.Left, y[tick]), new Point(plot.Right, y[tick])], isEnd ? Ink.Axis : Ink.Grid, sizes.Unit));
            scene.Captions.Add(new Caption(Score(tick), new Point(plot.Left - sizes.Gap, y[tick] + (sizes.Text * 0.36)), sizes.Text, Ink.Text, Side.End));
        }

        for (var position = 0; position < _course.Sessions.Count; position++)
        {
            scene.Strokes.Add(new Stroke([new Point(x[position], plot.Bottom), new Point(x[position], plot.Bottom + (sizes.Gap * 0.5))], Ink.Axis, sizes.Unit));
        }

        foreach (var (at, text) in x.Ticks(text => _letters.Width(text, sizes.Text) + sizes.Gap))
        {
            var middle = Math.Max(at, sizes.Margin + (_letters.Width(text, sizes.Text) / 2));
            scene.Captions.Add(new Caption(text, new Point(middle, frame.TickLine), sizes.Text, Ink.Text, Side.Middle));
        }

        scene.Captions.Add(new Caption(_labels.Axis, new Point(plot.Right + (2 * sizes.Gap), frame.TickLine), sizes.Text, Ink.Text));
    }

    private IReadOnlyList<Lane> Lanes(SessionAxis x)
    {
        var gaps = x.Gaps(_scale.Ratings).ToArray();
        return
        [
            .. gaps.Length > 0 ? [new Lane(_labels.WithoutRating, MarkerShape.Eks, gaps)] : Array.Empty<Lane>(),
            .. _reports.GroupBy(report => report.Kind).OrderBy(group => group.Key)
                .Select(group => new Lane(
                    _labels.Reports[group.Key], MarkerShape.OpenCircleWithDot, [.. group.Select(report => (x[report.Position], x[report.Position])).Distinct()])),
        ];
    }

    private void Rows(Scene scene, Frame frame, Sizes sizes, SessionAxis x)
    {
        var y = frame.FirstLane;
        foreach (var lane in Lanes(x))
        {
            scene.Strokes.Add(new Stroke([new Point(frame.Plot.Left, y), new Point(frame.Plot.Right, y)], Ink.Grid, sizes.Unit));
            foreach (var (from, to) in lane.Marks)
            {
                // A mark for each session, or a bar where sessions lie closer than marks are wide.
                var isClose = x.Step < sizes.Mark;
                if (isClose && to > from)
                {
                    scene.Strokes.Add(new Stroke([new Point(from, y), new Point(to, y)], Ink.Text, sizes.Unit * 2));
                }

                for (var at = from; at <= to + (x.Step / 2); at += isClose ? Math.Max(x.Step, to - from) : x.Step)
                {
                    scene.Marks.Add(new Mark(new Point(at, y), lane.Shape, sizes.Mark * 0.9, Ink.Text));
                }
            }

            var text = frame.Plot.Right + (2 * sizes.Gap) + sizes.Sample;
            scene.Marks.Add(new Mark(new Point(text - (sizes.Sample * 0.6), y), lane.Shape, sizes.Mark * 0.9, Ink.Text));
            scene.Captions.Add(new Caption(lane.Name, new Point(text, y + (sizes.Text * 0.36)), sizes.Text, Ink.Text));
            y += sizes.LaneHeight;
        }
    }

    private void Events(Scene scene, Frame frame, Sizes sizes, SessionAxis x, ScoreAxis y, SeriesLayer series)
    {
        var isHigherBetter = _course.Instrument.Direction == ScoreDirection.HigherIsBetter;
        var labels = new EventLabels(frame.Plot, sizes, _letters, series.Lines, series.Points);
        foreach (var found in _course.Events.Where(each => _labels.Events.ContainsKey(each.Kind)))
        {
            var isTowardsWorse = found.Kind is not CourseEventKind.ScoreReturned;
            var isDown = isTowardsWorse == isHigherBetter;
            var shape = found.Kind switch
            {
                CourseEventKind.NotReturned => MarkerShape.FilledSquare,
                CourseEventKind.SmallScoreDrop => isDown ? MarkerShape.OpenTriangleDown : MarkerShape.OpenTriangleUp,
                _ => isDown ? MarkerShape.FilledTriangleDown : MarkerShape.FilledTriangleUp,
            };
            var point = new Point(x[found.Position], y[found.Measure!.Value]);
            var (mark, text) = labels.Place(point, _labels.Events[found.Kind], isDown);
            if (Math.Abs(mark.Y - point.Y) > 2.2 * sizes.EventMark)
            {
                scene.Strokes.Add(new Stroke([point, mark], Ink.Axis, sizes.Unit));
            }

            scene.Marks.Add(new Mark(mark, shape, sizes.EventMark, Ink.Text));
            scene.Captions.Add(new Caption(_labels.Events[found.Kind], text, sizes.Small, Ink.Text, IsOnPlate: true));
        }
    }

    private IEnumerable<SideLabel> SideLabels(Sizes sizes, ScoreAxis y)
    {
        var ratings = _scale.Ratings;
        yield return new SideLabel(_labels.Rating, y[ratings[ratings.Count - 1].Value], Ink.Client, MarkerShape.FilledCircle, Dash.None, sizes.Unit * 2.2);
        if (ratings.LastOrDefault(rating => rating.IsProrated) is { } prorated)
        {
            yield return new SideLabel(_labels.Prorated, y[prorated.Value], Ink.Client, MarkerShape.OpenCircle, Dash.None, 0);
        }

        if (_labels.Guess is { } guess)
        {
            yield return new SideLabel(guess, y[_guesses[_guesses.Count - 1].Therapist], Ink.Therapist, MarkerShape.OpenDiamond, Dash.Dashed, sizes.Unit * 1.6);
        }

        if (Limit is { } limit)
        {
            yield return new SideLabel(_labels.Limit!, y[limit], Ink.Text, MarkerShape.None, Dash.Dotted, sizes.Unit * 1.4);
        }
    }
}
