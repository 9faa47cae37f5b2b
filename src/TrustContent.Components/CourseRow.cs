using TrustContent.Catalog;
using TrustContent.Localization;
using TrustContent.Tracking;

namespace TrustContent.Components;

/// <summary>One session of a course as a row of the table, with nothing that is not for the reader.</summary>
internal sealed class CourseRow
{
    private CourseRow(string name, string date, string rating, string guess, string marks)
    {
        Name = name;
        Date = date;
        Rating = rating;
        Guess = guess;
        Marks = marks;
    }

    /// <summary>Its number; its date where sessions have none.</summary>
    public string Name { get; }

    public string Date { get; }

    public string Rating { get; }

    public string Guess { get; }

    /// <summary>What is marked at it: what the scores show, what was reported, that some answers are missing.</summary>
    public string Marks { get; }

    public static IReadOnlyList<CourseRow> Of(Course course, Audience audience, Phrasebook phrases)
    {
        var ratings = course[course.Scale].Ratings.ToDictionary(rating => rating.Position);
        var guesses = audience == Audience.Therapist ? course.Voices?.Scales.FirstOrDefault(scale => scale.Scale.Id == course.Scale)?.Pairs ?? [] : [];
        var hasNumbers = course.Sessions.All(session => session.Number is not null);
        return [.. course.Sessions.Select((session, position) =>
        {
            var rating = ratings.GetValueOrDefault(position);
            var guess = guesses.FirstOrDefault(pair => pair.Position == position);
            var date = session.At is { } at ? phrases.Text(PhraseValue.Day(at)) : "";
            IEnumerable<PhraseValue> marks =
            [
                .. course.Events.Where(found => found.Position == position && (audience == Audience.Therapist || found.IsForClient)).Select(found => Mark(found.Kind, course.Instrument.Direction)).OfType<string>().Select(key => (PhraseValue)phrases.Say(key)),
                .. course.ReportsFor(audience).Where(report => report.Position == position).Select(report => (PhraseValue)phrases.Say(Mark(report.Kind, audience))).Distinct(),
                .. rating is { IsProrated: true } ? new PhraseValue[] { phrases.Say("chart.prorated") } : [],
            ];
            return new CourseRow(
                hasNumbers ? phrases.Text(session.Number!.Value) : date,
                date,
                rating is null ? phrases.Say("chart.without-rating") : phrases.Text(PhraseValue.Brief(rating.Value)),
                guess is null ? "" : phrases.Text(PhraseValue.Brief(guess.Therapist)),
                phrases.List(marks));
        })];
    }

    // Other kinds are sentences beside the table.
    private static string? Mark(CourseEventKind kind, ScoreDirection direction)
    {
        var way = direction == ScoreDirection.HigherIsBetter ? ".below" : ".above";
        return kind switch
        {
            CourseEventKind.ScoreDrop => "chart.event.drop" + way,
            CourseEventKind.SmallScoreDrop => "chart.event.small-drop" + way,
            CourseEventKind.ScoreReturned => "chart.event.returned",
            CourseEventKind.NotReturned => "chart.event.not-returned",
            _ => null,
        };
    }

    private static string Mark(ReportKind kind, Audience audience) => kind switch
    {
        ReportKind.Signal => "chart.report.signal." + (audience == Audience.Client ? "client" : "therapist"),
        ReportKind.TalkedAndHelped => "chart.report.helped",
        ReportKind.TalkedNotHelped => "chart.report.not-helped",
        ReportKind.TalkedOnly => "chart.report.talked",
        _ => "chart.report.not-talked",
    };
}
