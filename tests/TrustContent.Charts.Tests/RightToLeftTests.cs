using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;
using TrustContent.Catalog;
using TrustContent.Charts.Tests.Support;
using TrustContent.Charts.Writing;
using TrustContent.Tracking;

namespace TrustContent.Charts.Tests;

/// <summary>Arabic: the picture runs from right to left, and its letters are joined.</summary>
public class RightToLeftTests
{
    private static readonly Course Fallen = Worded.Trust.Track(Pulse.Sessions(8, 8, 8, null, 8, 8, 5, 6, 8));
    private static readonly Drawn Arabic = new(Fallen, trust: Worded.Trust, language: Worded.Arabic, style: ChartStyle.Default.WithFont("DejaVu Sans"));

    private static readonly CourseLabels Labels = Worded.Labels(Fallen, Worded.Arabic);

    [Fact]
    public void Later_sessions_lie_to_the_left_of_earlier_ones()
    {
        var sample = Arabic.Rounds(Drawn.ClientColor).Min(mark => mark.X);
        var ratings = Arabic.Rounds(Drawn.ClientColor).Where(mark => mark.X > sample).ToArray();

        ratings.Should().HaveCount(8).And.BeInDescendingOrder(mark => mark.X);
        Arabic.SessionX("9").Should().BeLessThan(Arabic.SessionX("1"));
        ratings[0].X.Should().BeApproximately(Arabic.SessionX("1"), 0.1);
    }

    [Fact]
    public void Scores_stand_at_the_right_and_names_at_the_left_beside_their_samples()
    {
        var ratings = Arabic.Rounds(Drawn.ClientColor);
        var sample = ratings.MinBy(mark => mark.X);
        var name = Reach(Labels.Rating);
        var plotLeft = ratings.Where(mark => mark != sample).Min(mark => mark.X);

        name.Right.Should().BeLessThan(sample.X);
        sample.X.Should().BeLessThan(plotLeft);
        Reach("10").Left.Should().BeGreaterThan(ratings.Max(mark => mark.X));
        Reach(Labels.Title).Right.Should().BeApproximately(Arabic.Picture.Width - 18, 0.1, "the title begins at the right margin");
        Reach(Labels.WithoutRating).Right.Should().BeLessThan(plotLeft, "rows have their names at the left too");
    }

    [Fact]
    public void Every_text_is_one_text_in_its_language_and_within_the_picture()
    {
        Texts.Should().OnlyContain(text => (string?)text.Attribute("direction") == "rtl" && (string?)text.Attribute("unicode-bidi") == "embed");
        ((string?)Arabic.Svg.Root!.Attribute("direction"), (string?)Arabic.Svg.Root.Attribute(XNamespace.Xml + "lang")).Should().Be(("rtl", "ar"));
        Arabic.Texts.Should().Contain(Labels.Rating).And.Contain(Labels.WithoutRating);
        Texts.Select(Reach).Should().OnlyContain(reach => reach.Left >= 0 && reach.Right <= Arabic.Picture.Width);
        Arabic.Picture.MissingGlyphs.Should().BeEmpty();
    }

    [Fact]
    public void Letters_are_joined_which_makes_them_narrower()
    {
        var title = Labels.Title;
        using var typeface = SKFontManager.Default.MatchFamily("DejaVu Sans");
        using var font = new SKFont(typeface, 21);
        var (left, right) = Reach(title);

        (right - left).Should().BeGreaterThan(50).And.BeLessThan(font.MeasureText(title) * 0.95);
    }

    [Fact]
    public void Joined_letters_are_other_glyphs_than_single_ones()
    {
        using var typefaces = new Typefaces(FontChoice.Installed("DejaVu Sans"), "Arab");
        using var shaping = new Shaping(typefaces, "ar", isRightToLeft: true);
        ushort[] Glyphs(string text) => [.. shaping.Shape(text, 20).SelectMany(run => run.Glyphs)];

        // Three times beh: seen from the left its final, its middle and its initial form, none of them the single one.
        Glyphs("ببب").Should().OnlyHaveUniqueItems().And.NotContain(Glyphs("ب")[0]);

        // Brackets are turned: between Arabic letters, what opens is drawn as what closes.
        using var latin = new Shaping(typefaces, "en", isRightToLeft: false);
        Glyphs("ب (")[0].Should().Be(latin.Shape(")", 20)[0].Glyphs[0]);
    }

    [Fact]
    public void The_png_is_the_same_picture()
    {
        using var png = SKBitmap.Decode(Arabic.PngBytes);
        int Dark(int from, int to) => Enumerable.Range(from, to - from).Sum(x => Enumerable.Range(15, 30).Count(y => png.GetPixel(x, y).Red < 100));

        var (left, right) = Reach(Labels.Title);
        Dark((int)left, (int)right).Should().BeGreaterThan(300);
        Dark(0, (int)left - 5).Should().Be(0);
    }

    [Fact]
    public void A_course_in_English_is_drawn_as_before()
    {
        var drawn = new Drawn(Fallen, Audience.Therapist, trust: Worded.Trust);

        // Each letter in its place, as Skia writes it, and nothing of what only other scripts need.
        drawn.Svg.Descendants().Where(element => element.Name.LocalName == "text").SelectMany(text => text.Attributes()).Select(attribute => attribute.Name.LocalName)
            .Distinct().Should().BeSubsetOf(["fill", "font-size", "font-family", "x", "y"]);
        drawn.Svg.Root!.Attribute("direction").Should().BeNull();
        drawn.SvgBytes.Should().Equal(new Drawn(Fallen, Audience.Therapist, ChartStyle.Default.WithFont("DejaVu Sans"), Worded.Trust).SvgBytes);
    }

    private static IEnumerable<XElement> Texts => Arabic.Svg.Descendants().Where(element => element.Name.LocalName == "text");

    private static (double Left, double Right) Reach(string text) => Reach(Texts.First(element => element.Value == text));

    private static (double Left, double Right) Reach(XElement text)
    {
        double Number(string name) => double.Parse(text.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        var (at, width) = (Number("x"), Number("textLength"));

        // A text from right to left starts at its right end.
        return (string?)text.Attribute("text-anchor") switch
        {
            "start" => (at - width, at),
            "end" => (at, at + width),
            _ => (at - (width / 2), at + (width / 2)),
        };
    }
}
