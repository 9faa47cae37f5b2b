using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;
using TrustContent.Catalog;
using TrustContent.Charts.Tests.Support;
using TrustContent.Diagnostics;
using TrustContent.Responses;
using TrustContent.Tracking;

namespace TrustContent.Charts.Tests;

public class CourseChartTests
{
    private static readonly Course Fallen = Pulse.Course(8, 8, 8, 8, 8, 5, 6, 8);
    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Says_what_it_is_and_names_what_it_marks()
    {
        var drawn = new Drawn(Fallen);

        drawn.Texts.Should().Contain(["Trust pulse: Total", "Possible scores: 0 to 10. Higher is better.", "Session", "Your rating", "drop", "back near usual"]);
        drawn.Texts.Should().Contain("This picture shows answers. It does not show why they changed.");
        drawn.Svg.Root!.Elements().Where(element => element.Name.LocalName is "title" or "desc").Select(element => element.Value)
            .Should().Equal("Trust pulse: Total", drawn.Picture.AlternativeText);
        ((string?)drawn.Svg.Root.Attribute(XNamespace.Xml + "lang"), drawn.Picture.Language.IsFallback).Should().Be(("en", false));
    }

    [Theory]
    [InlineData("8,8,8,8,8,5,6,8", "drop,back near usual")]
    [InlineData("8,8,8,8,8,6.25,7.75", "small drop,back near usual")]
    [InlineData("8,8,8,8,8,5,5,5,5", "drop,not back near usual")]
    [InlineData("8,8,8,8,8,5", "drop")]
    public void Each_event_is_named_beside_its_rating(string ratings, string names)
    {
        var course = Pulse.Course([.. ratings.Split(',').Select(rating => (double?)double.Parse(rating, CultureInfo.InvariantCulture))]);
        var drawn = new Drawn(course);
        string[] all = ["drop", "small drop", "back near usual", "not back near usual"];

        drawn.Words.Where(word => all.Contains(word.Text)).Select(word => word.Text).Should().Equal(names.Split(','));
        foreach (var (found, name) in course.Events.Zip(names.Split(',')))
        {
            var word = drawn.Words.Single(each => each.Text == name);
            var rating = drawn.Rounds(Drawn.ClientColor)[found.Position];
            Math.Abs(word.Y - rating.Y).Should().BeLessThan(60);
            Math.Abs(word.X - rating.X).Should().BeLessThan(180);
        }
    }

    [Theory]
    [InlineData(new double[] { 8, 8, 8 }, "0", "10")]
    [InlineData(new double[] { 5, 5.25, 5 }, "0", "10")]
    public void The_whole_possible_range_is_there_however_little_of_it_is_used(double[] ratings, string lowest, string highest)
    {
        var drawn = new Drawn(Pulse.Course([.. ratings.Select(rating => (double?)rating)]));
        var zero = drawn.Words.First(word => word.Text == lowest).Y;
        var ten = drawn.Words.First(word => word.Text == highest).Y;

        // Worked from the ends of the axis: a rating lies at its share of the range.
        drawn.Rounds(Drawn.ClientColor).Take(3).Select(mark => (zero - mark.Y) / (zero - ten) * 10)
            .Zip(ratings).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 0.15);
        (zero - ten).Should().BeGreaterThan(300);
    }

    [Fact]
    public void No_line_runs_over_a_session_without_a_rating()
    {
        var drawn = new Drawn(Pulse.Course(8, 7, null, 9, 8, null, null, 7));
        var pieces = drawn.Pieces(Drawn.ClientColor).Where(piece => piece.To.X < drawn.SessionX("8") + 20).ToArray();

        pieces.Should().HaveCount(2, "1 to 2 and 4 to 5 are neighbours, and 8 stands alone");
        foreach (var gap in new[] { "3", "6", "7" }.Select(drawn.SessionX))
        {
            pieces.Should().NotContain(piece => piece.From.X < gap && gap < piece.To.X);
        }

        drawn.Rounds(Drawn.ClientColor).Should().HaveCount(5 + 1, "five ratings, and the sample beside their name");
        drawn.Texts.Should().Contain("No rating");
        drawn.Svg.Descendants().Count(element => element.Name.LocalName == "path" && element.Attribute("d")!.Value.Count(letter => letter == 'M') == 2)
            .Should().Be(3 + 1, "three crosses, and the sample");
    }

    [Fact]
    public void A_number_that_is_left_out_is_a_session_without_a_rating()
    {
        var drawn = new Drawn(Some.Trust.Track([Pulse.Session(1, 8), Pulse.Session(2, 8), Pulse.Session(5, 8), Pulse.Session(6, 8)]));

        drawn.Pieces(Drawn.ClientColor).Count(piece => piece.To.X < drawn.SessionX("6") + 20).Should().Be(2);
        drawn.Texts.Should().Contain("No rating");
    }

    [Fact]
    public void Without_numbers_it_goes_by_dates()
    {
        var drawn = new Drawn(Some.Trust.Track(new double?[] { 8, null, 7, 8 }.Select((total, week) => new TrackedSession(Monday.AddDays(7 * week), total is { } given ? Pulse.Rating(given) : null))));

        drawn.Texts.Should().Contain(["Date of session", "2026-01-05", "2026-01-26"]);
        drawn.Pieces(Drawn.ClientColor).Should().HaveCount(1 + 1, "one piece between neighbours, and the sample");
        drawn.Picture.AlternativeText.Should().Contain("from the session of January 5, 2026 to the session of January 26, 2026");
    }

    [Fact]
    public void A_rating_that_lacks_answers_is_an_open_mark()
    {
        var course = Some.Trust.Track([Pulse.CheckIn(1, 4), Pulse.CheckIn(2, 4, ("1", Answer.Skipped)), Pulse.CheckIn(3, 4)]);
        var drawn = new Drawn(course);

        drawn.Rounds(Drawn.ClientColor).Should().HaveCount(2 + 1);
        drawn.Rounds("white").Should().HaveCount(1 + 1);
        drawn.Texts.Should().Contain("Not all questions answered");
        new Drawn(Fallen).Texts.Should().NotContain("Not all questions answered");
    }

    [Fact]
    public void The_limit_is_drawn_with_its_name_only_where_there_is_one_within_the_scale()
    {
        // Seven before: mean 55/7, moving ranges of 1: 7.857143 - 3/1.128 = 5.197568.
        new Drawn(Pulse.Course(8, 7, 8, 9, 8, 7, 8, 6)).Texts.Should().Contain("Limit from earlier ratings: 5.2");
        new Drawn(Pulse.Course(8, 7, 8, 9, 8, 7, 8)).Texts.Should().NotContain(text => text.Contains("Limit"));

        // Seven before: mean 35/7 = 5, six moving ranges of 2: 5 - 6/1.128 < 0.
        new Drawn(Pulse.Course(5, 7, 5, 3, 5, 7, 5, 5)).Texts.Should().Contain(text => text.Contains("lies outside the possible scores"));
    }

    [Fact]
    public void Too_few_ratings_are_refused_and_so_is_a_reader_that_the_form_is_not_for()
    {
        Code(Pulse.Course(8, 8), Audience.Client).Should().BeSameAs(IssueCode.CourseNotPictured);
        var guesses = Some.Trust.Track(Enumerable.Range(1, 3).Select(number => new TrackedSession(number, Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(4)))));
        Code(guesses, Audience.Client).Should().BeSameAs(IssueCode.PictureNotForAudience);
        new Drawn(guesses, Audience.Therapist).Texts.Should().Contain("Your rating");
    }

    [Fact]
    public void The_same_course_makes_the_same_bytes_whenever_and_wherever()
    {
        var (first, second) = (new Drawn(Fallen), new Drawn(Pulse.Course(8, 8, 8, 8, 8, 5, 6, 8)));

        second.SvgBytes.Should().Equal(first.SvgBytes);
        first.Picture.AlternativeText.Should().Be(second.Picture.AlternativeText);
        first.PngBytes.Should().Equal(second.PngBytes);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void It_is_the_same_under_the_culture(string name)
    {
        byte[] under = [];
        var thread = new Thread(() => under = new Drawn(Fallen).SvgBytes) { CurrentCulture = new CultureInfo(name), CurrentUICulture = new CultureInfo(name) };
        thread.Start();
        thread.Join();

        under.Should().Equal(new Drawn(Fallen).SvgBytes);
    }

    [Fact]
    public void The_png_has_the_size_asked_for_and_is_dark_on_white()
    {
        using var png = SKBitmap.Decode(new Drawn(Fallen, style: ChartStyle.Default.WithSize(1200, 750)).PngBytes);

        (png.Width, png.Height).Should().Be((1200, 750));
        png.GetPixel(0, 0).Should().Be(SKColors.White);
        png.Pixels.Count(pixel => pixel.Red < 40 && pixel.Blue < 40).Should().BeGreaterThan(500);
    }

    [Fact]
    public void A_size_that_nobody_could_read_is_refused()
    {
        new Action(() => ChartStyle.Default.WithSize(300, 600)).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => ChartStyle.Default.WithSize(960, 100)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IssueCode Code(Course course, Audience audience)
        => new Action(() => CourseChart.Draw(Some.Trust, course, audience, "en")).Should().Throw<TrustContentException>().Which.Issues.Should().ContainSingle().Which.Code;
}
