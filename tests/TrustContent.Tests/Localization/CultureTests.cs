using System.Globalization;
using TrustContent.Consumer;

namespace TrustContent.Tests.Localization;

/// <summary>Language is an argument: the thread's culture changes nothing.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void Everything_is_the_same_under_the_culture(string name) => SameText.Check(Under(name), Under(""));

    [Theory]
    [InlineData("TC3002 item 1: ")]
    [InlineData("# zh-TW")]
    [InlineData("not a cut-off")]
    [InlineData("total 40")]
    public void The_transcript_is_worth_comparing(string part) => Under("").Contains(part).Should().BeTrue();

    /// <summary>On a thread of its own, from reading the content to the last sentence.</summary>
    private static string Under(string culture)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var thread = new Thread(() => Transcript.Write(TrustContentService.Create(options => Some.Quiet(options)), text))
        {
            CurrentCulture = new CultureInfo(culture),
            CurrentUICulture = new CultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        return text.ToString();
    }
}
