using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Localization;
using TrustContent.Tracking;

namespace TrustContent.Cli.Output;

/// <summary>The course of one scale in characters: the whole possible range upwards, a column a session.</summary>
internal sealed class TerminalChart(Reader reader, Course course, bool showsTherapist)
{
    private const int Height = 9;
    private const int ColumnWidth = 4;

    /// <summary>The lines to print, no wider than the terminal; earlier sessions are left out where there is no room.</summary>
    public IReadOnlyList<string> Lines(int width)
    {
        var scale = course[course.Scale];
        var axis = new[] { scale.Minimum, (scale.Minimum + scale.Maximum) / 2, scale.Maximum }.Max(value => TextLines.Width(Text(value))) + 1;
        var room = Math.Max(1, (width - axis - 3) / ColumnWidth);
        var first = Math.Max(0, course.Sessions.Count - room);
        var shown = course.Sessions.Count - first;
        var cells = new char[Height, shown * ColumnWidth];
        for (var row = 0; row < Height; row++)
        {
            for (var column = 0; column < shown * ColumnWidth; column++)
            {
                cells[row, column] = ' ';
            }
        }

        void Mark(int position, double value, char mark)
        {
            if (position >= first)
            {
                var row = (int)Math.Round((scale.Maximum - value) / (scale.Maximum - scale.Minimum) * (Height - 1), MidpointRounding.AwayFromZero);
                cells[row, ((position - first) * ColumnWidth) + 1] = mark;
            }
        }

        if (showsTherapist && course.Voices?.Scales.FirstOrDefault(each => each.Scale.Id == course.Scale) is { } voices)
        {
            foreach (var pair in voices.Pairs)
            {
                Mark(pair.Position, pair.Therapist, '◇');
            }
        }

        foreach (var rating in scale.Ratings)
        {
            Mark(rating.Position, rating.Value, rating.IsProrated ? '○' : '●');
        }

        foreach (var found in course.Events.Where(found => found.Measure is not null))
        {
            Mark(found.Position, found.Measure!.Value, Symbol(found.Kind));
        }

        var lines = new List<string>();
        for (var row = 0; row < Height; row++)
        {
            var label = row % ((Height - 1) / 2) == 0 ? Text(scale.Maximum - (row * (scale.Maximum - scale.Minimum) / (Height - 1))) : "";
            var line = new string([.. Enumerable.Range(0, shown * ColumnWidth).Select(column => cells[row, column])]);
            lines.Add((label.PadLeft(axis) + " │ " + line).TrimEnd());
        }

        lines.Add(new string(' ', axis) + " └" + new string('─', shown * ColumnWidth));
        lines.Add((new string(' ', axis) + "   " + string.Concat(course.Sessions.Skip(first).Select((session, index) => Tick(session, first + index)))).TrimEnd());
        lines.Add(new string(' ', axis) + "   " + Legend());
        if (first > 0)
        {
            lines.Add(new string(' ', axis) + "   " + reader.Say("cli.chart.left-out", ("count", first)));
        }

        return lines;
    }

    private string Legend()
    {
        var scale = course[course.Scale];
        var kinds = course.Events.Where(found => found.Measure is not null).Select(found => found.Kind).Distinct();
        string[] entries =
        [
            "● " + reader.Say("cli.chart.rating"),
            .. scale.Ratings.Any(rating => rating.IsProrated) ? ["○ " + reader.Say("chart.prorated")] : Array.Empty<string>(),
            .. showsTherapist && course.Voices is not null ? ["◇ " + reader.Say("cli.chart.guess")] : Array.Empty<string>(),
            .. kinds.Select(kind => Symbol(kind) + " " + reader.Say(Name(kind))),
        ];
        return string.Join("  ", entries);
    }

    private static char Symbol(CourseEventKind kind) => kind switch
    {
        CourseEventKind.ScoreDrop => '▼',
        CourseEventKind.SmallScoreDrop => '▽',
        CourseEventKind.ScoreReturned => '▲',
        _ => '■',
    };

    private string Name(CourseEventKind kind) => (kind, course.Instrument.Direction) switch
    {
        (CourseEventKind.ScoreDrop, ScoreDirection.HigherIsBetter) => "chart.event.drop.below",
        (CourseEventKind.ScoreDrop, _) => "chart.event.drop.above",
        (CourseEventKind.SmallScoreDrop, ScoreDirection.HigherIsBetter) => "chart.event.small-drop.below",
        (CourseEventKind.SmallScoreDrop, _) => "chart.event.small-drop.above",
        (CourseEventKind.ScoreReturned, _) => "chart.event.returned",
        _ => "chart.event.not-returned",
    };

    /// <summary>A session's number, or the place of one that has only a date.</summary>
    private static string Tick(TrackedSession session, int position)
        => (session.Number ?? position + 1).ToString(CultureInfo.InvariantCulture) is var text && text.Length < ColumnWidth ? (" " + text).PadRight(ColumnWidth) : "  … ";

    private string Text(double value) => reader.Book.Text(PhraseValue.Brief(value));
}
