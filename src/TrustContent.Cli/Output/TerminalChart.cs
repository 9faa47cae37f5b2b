using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Tracking;

namespace TrustContent.Cli.Output;

/// <summary>The course of one scale in characters: the whole possible range upwards, a column a session.</summary>
internal static class TerminalChart
{
    private const int Height = 9;
    private const int ColumnWidth = 4;

    /// <summary>The lines to print, no wider than the terminal; earlier sessions are left out where there is no room.</summary>
    public static IReadOnlyList<string> Lines(Course course, bool showsTherapist, int width)
    {
        var scale = course[course.Scale];
        var axis = new[] { scale.Minimum, (scale.Minimum + scale.Maximum) / 2, scale.Maximum }.Max(value => Text(value).Length) + 1;
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
        lines.Add(new string(' ', axis) + "   " + Legend(course, showsTherapist));
        if (first > 0)
        {
            lines.Add($"{new string(' ', axis)}   The first {first.ToString(CultureInfo.InvariantCulture)} sessions do not fit here.");
        }

        return lines;
    }

    private static string Legend(Course course, bool showsTherapist)
    {
        var scale = course[course.Scale];
        var kinds = course.Events.Where(found => found.Measure is not null).Select(found => found.Kind).Distinct();
        string[] entries =
        [
            "● rating",
            .. scale.Ratings.Any(rating => rating.IsProrated) ? ["○ some answers missing"] : Array.Empty<string>(),
            .. showsTherapist && course.Voices is not null ? ["◇ therapist's guess"] : Array.Empty<string>(),
            .. kinds.Select(kind => Symbol(kind) + " " + Name(kind)),
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

    private static string Name(CourseEventKind kind) => kind switch
    {
        CourseEventKind.ScoreDrop => "drop",
        CourseEventKind.SmallScoreDrop => "small drop",
        CourseEventKind.ScoreReturned => "returned",
        _ => "not returned",
    };

    /// <summary>A session's number, or the place of one that has only a date.</summary>
    private static string Tick(TrackedSession session, int position)
        => (session.Number ?? position + 1).ToString(CultureInfo.InvariantCulture) is var text && text.Length < ColumnWidth ? (" " + text).PadRight(ColumnWidth) : "  … ";

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
