using TrustContent.Catalog;
using TrustContent.Charts.Tests.Support;
using TrustContent.Charts.Writing;
using TrustContent.Tracking;

namespace TrustContent.Charts.Tests;

/// <summary>Chinese: no spaces to break lines at, and a font that the usual ones are not.</summary>
public class ChineseTests
{
    private static readonly Course Fallen = Worded.Trust.Track(Pulse.Sessions(8, 8, 8, 8, 8, 5, 6, 8));

    [Fact]
    public void An_installed_font_shows_all_of_it()
    {
        SkipWithoutFont();
        var drawn = new Drawn(Fallen, trust: Worded.Trust, language: Worded.Chinese);

        drawn.Picture.MissingGlyphs.Should().BeEmpty();
        var labels = Worded.Labels(Fallen, Worded.Chinese);
        drawn.Texts.Should().Contain([labels.Title, labels.Rating, labels.Events[CourseEventKind.ScoreDrop], labels.Events[CourseEventKind.ScoreReturned]]);
    }

    [Fact]
    public void A_long_remark_breaks_between_signs_and_never_before_punctuation()
    {
        SkipWithoutFont();
        var course = Worded.Trust.Track([.. Enumerable.Range(1, 60).Select(number => Pulse.Session(number, 8).On(new DateTimeOffset(2026, 1, 5, 12, 0, 0, TimeSpan.Zero).AddDays((number * 7) + (number % 2 * 40) + (number / 2 * 40))))]);
        var drawn = new Drawn(course, trust: Worded.Trust, language: Worded.Chinese);
        var remark = Worded.Labels(course, Worded.Chinese).Remarks.MaxBy(each => each.Length)!;
        var lines = drawn.Texts.SkipWhile(text => text.Length < 4 || !remark.StartsWith(text, StringComparison.Ordinal)).TakeWhile(remark.Contains).ToArray();

        string.Concat(lines).Should().Be(remark);
        lines.Should().HaveCountGreaterThan(1);
        lines.Should().OnlyContain(line => !"，。、；：？！）”".Contains(line.First()) && !"（“".Contains(line.Last()));
    }

    [Theory]
    [InlineData("Two words", "Two|words")]
    [InlineData("信任脉搏", "信|任|脉|搏")]
    [InlineData("“下降”，是（例如WAI-SR的研究）。", "“下|降”，|是|（例|如|WAI-SR|的|研|究）。")]
    [InlineData("第10次，3.5%", "第|10|次，|3.5%")]
    [InlineData("𠮷野家", "𠮷|野|家")]
    [InlineData("데이터 없음", "데이터|없음")]
    [InlineData("عاد قريبًا (WAI-SR)", "عاد|قريبًا|(WAI-SR)")]
    public void Lines_may_end_here(string text, string parts) => LineBreaks.Parts(text).Select(part => part.Part).Should().Equal(parts.Split('|'));

    [Fact]
    public void What_the_first_font_lacks_is_taken_from_another_only_where_no_font_was_named()
    {
        SkipWithoutFont();
        const string Text = "WAI 信任 5";
        using var usual = new Typefaces(FontChoice.Usual, "Latn");
        usual.Split(Text, 0, Text.Length).Select(part => Text.Substring(part.Start, part.Length)).Should().Equal("WAI ", "信任 5");
        usual.Missing([Text]).Should().BeEmpty();

        using var named = new Typefaces(FontChoice.Installed("DejaVu Sans"), "Latn");
        named.Split(Text, 0, Text.Length).Should().ContainSingle();
        named.Missing([Text, "信\u2068"]).Should().Equal("信", "任");
    }

    [Fact]
    public void A_picture_in_two_fonts_names_both_in_its_svg()
    {
        SkipWithoutFont();
        using var letters = new Letters(FontChoice.Usual, Worded.Definition("en"));

        letters.IsPlain("WAI-SR").Should().BeTrue();
        letters.IsPlain("WAI-SR 信任").Should().BeFalse();
        letters.Families("WAI-SR 信任").Should().HaveCount(2).And.StartWith("DejaVu Sans");
        letters.Width("信任", 20).Should().BeApproximately(40, 1, "each of these signs is as wide as it is high");
    }

    private static void SkipWithoutFont()
    {
        using var typefaces = new Typefaces(FontChoice.Usual, "Hans");
        Assert.SkipWhen(typefaces.Find("信") is null, "No font for Chinese is installed (Debian: fonts-noto-cjk).");
    }
}
