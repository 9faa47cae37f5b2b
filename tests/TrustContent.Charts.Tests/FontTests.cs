using SkiaSharp;
using TrustContent.Charts.Tests.Support;
using TrustContent.Diagnostics;
using TrustContent.Tracking;

namespace TrustContent.Charts.Tests;

public class FontTests
{
    private static readonly Course Three = Pulse.Course(8, 7, 8);

    [Fact]
    public void What_the_font_cannot_show_is_reported()
    {
        var missing = new Drawn(Three, language: Worded.Chinese, style: ChartStyle.Default.WithFont("DejaVu Sans")).Picture.MissingGlyphs;

        missing.Should().OnlyHaveUniqueItems().And.Contain([.. Worded.Labels(Three, Worded.Chinese).Rating.Select(letter => letter.ToString())]);
        new Drawn(Three, style: ChartStyle.Default.WithFont("DejaVu Sans")).Picture.MissingGlyphs.Should().BeEmpty();
    }

    [Fact]
    public void A_font_may_come_from_a_file_or_a_stream()
    {
        using var typeface = SKFontManager.Default.MatchFamily("DejaVu Sans");
        using var data = typeface.OpenStream();
        var bytes = new byte[data.Length];
        data.Read(bytes, bytes.Length);
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "sans.ttf");
        File.WriteAllBytes(file, bytes);

        var installed = new Drawn(Three, style: ChartStyle.Default.WithFont("DejaVu Sans")).SvgBytes;
        new Drawn(Three, style: ChartStyle.Default.WithFontFile(file)).SvgBytes.Should().Equal(installed);
        new Drawn(Three, style: ChartStyle.Default.WithFontFile(new MemoryStream(bytes))).SvgBytes.Should().Equal(installed);
    }

    [Fact]
    public void Another_font_never_takes_the_place_of_one_that_is_not_here()
    {
        Code(() => _ = new Drawn(Three, style: ChartStyle.Default.WithFont("No Such Sans"))).Should().BeSameAs(IssueCode.FontUnavailable);
        Code(() => ChartStyle.Default.WithFontFile(Path.Combine(Path.GetTempPath(), "no-such-font.ttf"))).Should().BeSameAs(IssueCode.FontUnavailable);
        Code(() => _ = new Drawn(Three, style: ChartStyle.Default.WithFontFile(new MemoryStream([1, 2, 3])))).Should().BeSameAs(IssueCode.FontUnavailable);
    }

    private static IssueCode Code(Action action) => action.Should().Throw<TrustContentException>().Which.Issues.Should().ContainSingle().Which.Code;
}
