using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Tracking;

namespace TrustContent.Charts.Tests;

/// <summary>The words that stand for the picture come from the core, so that a page without pictures has them too.</summary>
public class AlternativeTextTests
{
    [Fact]
    public void Tells_all_that_the_picture_shows()
    {
        // Medians: 7, 8, 8 → 8; 5, 6, 8 → 6. Usual 8, drop 3 at session 7 (floor 10 % of 10 = 1, twice that is 2); 8 is back within .5.
        // Limit, without the latest: mean 50/7, moving ranges 1, 0, 0, 0, 3, 1: 7.142857 - 3 × .833333 / 1.128 = 4.926545.
        Text(Pulse.Course(7, 8, null, 8, 8, 8, 5, 6, 8)).Should().Be(
            "Trust pulse: Total. Possible scores: 0 to 10. Higher is better. "
            + "Line chart of 8 ratings at 9 sessions, from session 1 to session 9. "
            + "The first rating is 7, the last 8. The lowest is 5, first at session 7. "
            + "The median of the first three ratings is 8, that of the last three 6. "
            + "Sessions without a score: 3. Nothing was put in their place. "
            + "Marked in the picture: drop at session 7 (5); back near usual at session 9 (8). "
            + "Limit from earlier ratings: 4.93. "
            + "What counts as a drop, and as back near the usual, is the authors' own choice, not a cut-off from research. Both also happen by chance. "
            + "This questionnaire is new and has not been validated (tested in research). "
            + "This picture shows answers. It does not show why they changed.");
    }

    [Fact]
    public void Tells_of_guesses_and_reports_to_whom_they_may_be_told()
    {
        static TrackedSession Session(int number, params (string, Answer)[] changes)
            => Pulse.CheckIn(number, 4, changes).WithTherapist(Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(number)));
        var course = Some.Trust.Track([Session(1), Session(2, ("hurt", Answer.Yes)), Session(3, ("crossed-line", Answer.Yes))]);

        Text(course, Audience.Therapist).Should().Contain("Your guesses are drawn for 3 sessions, from 1 at session 1 to 3 at session 3.")
            .And.Contain("Below the axis: Client reported something (session 2).")
            .And.Contain("Nothing is marked in the picture.");
        Text(course, Audience.Client).Should().NotContain("guess")
            .And.Contain("Below the axis: You reported something (session 2); You reported something (session 3).");
    }

    [Fact]
    public void There_are_no_labels_where_there_may_be_no_picture()
    {
        Some.Trust.Interpret(Pulse.Course(8, 8), Audience.Client, "en").Labels.Should().BeNull();
        var guesses = Some.Trust.Track(Enumerable.Range(1, 3).Select(number => new TrackedSession(number, Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(4)))));
        Some.Trust.Interpret(guesses, Audience.Client, "en").Labels.Should().BeNull();
        Some.Trust.Interpret(guesses, Audience.Therapist, "en").Labels.Should().NotBeNull();
    }

    [Fact]
    public void A_course_that_went_on_without_ratings_says_that_the_end_is_not_known()
        => Text(Pulse.Course(8, 8, 8, 8, 8, 5)).Should().Contain("Whether your score came back after the drop at session 6 is not known");

    private static string Text(Course course, Audience audience = Audience.Client) => Some.Trust.Interpret(course, audience, "en").Labels!.AlternativeText;
}
