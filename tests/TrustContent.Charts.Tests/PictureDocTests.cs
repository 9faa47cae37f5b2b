using System.Xml.Linq;
using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace TrustContent.Charts.Tests;

/// <summary>The example in docs/methods/pictures.md is this code, and its picture is what this code draws.</summary>
public class PictureDocTests
{
    private static readonly string[] Page = File.ReadAllLines(Repository.At("docs", "methods", "pictures.md"));

    [Fact]
    public void The_example_is_this_code()
    {
        var own = File.ReadAllLines(Repository.At("tests", "TrustContent.Charts.Tests", "PictureDocTests.cs")).Select(line => line.Trim()).ToArray();
        var begin = Array.IndexOf(own, "// The example begins.");
        var end = Array.IndexOf(own, "// The example ends.");

        Example().Should().Equal(own[(begin + 1)..end]);
    }

    [Fact]
    public void Its_picture_is_what_the_code_draws()
    {
        // With TRUSTCONTENT_DRAW=1 the test draws the picture of the page anew.
        if (Environment.GetEnvironmentVariable("TRUSTCONTENT_DRAW") is not null)
        {
            Draw(Repository.At("docs", "images"));
        }

        using var folder = new TempFolder();
        Draw(folder.Path);
        var (drawn, shown) = (Words(Path.Combine(folder.Path, "course.svg")), Words(Repository.At("docs", "images", "course.svg")));

        // Words, not bytes: another version of the font moves letters a little.
        drawn.Should().Equal(shown);
        File.Exists(Repository.At("docs", "images", "course.png")).Should().BeTrue();
    }

    private static void Draw(string folder)
    {
        // The example begins.
        ITrustContentService trust = TrustContentService.Create();

        ScoreResult Pulse(params double[] ratings) => trust.Score(trust.Respond(
            InstrumentId.TrustPulse,
            ratings.Select((rating, index) => (Item: $"{index + 1}", rating)).ToDictionary(pair => pair.Item, pair => (Answer)pair.rating)));

        Course course = trust.Track(
        [
            new(1, Pulse(7, 8, 7, 6)),
            new(2, Pulse(8, 8, 7, 7)),
            new(3, Pulse(8, 8, 8, 7)),
            new(4, null),
            new(5, Pulse(8, 9, 8, 8)),
            new(6, Pulse(8, 8, 8, 7)),
            new(7, Pulse(5, 4, 5, 4)),
            new TrackedSession(8, Pulse(7, 6, 7, 6)).WithAfterDrop(new AfterDrop(talked: true, helped: true)),
            new(9, Pulse(8, 8, 8, 7)),
            new(10, Pulse(8, 9, 8, 8)),
        ]);

        if (course.MayBePictured)
        {
            CoursePicture picture = CourseChart.Draw(trust, course, Audience.Client, "en", ChartStyle.Default.WithSize(1200, 750));
            using FileStream svg = File.Create(Path.Combine(folder, "course.svg"));
            picture.SaveSvg(svg);
            using FileStream png = File.Create(Path.Combine(folder, "course.png"));
            picture.SavePng(png);
            Console.WriteLine(picture.AlternativeText);
        }
        // The example ends.
    }

    private static IEnumerable<string> Example()
        => Page.SkipWhile(line => !line.StartsWith("ITrustContentService trust", StringComparison.Ordinal)).TakeWhile(line => line != "```").Select(line => line.Trim());

    private static string[] Words(string file)
        => [.. XDocument.Load(file).Descendants().Where(element => element.Name.LocalName is "text" or "desc").Select(element => element.Value)];
}
