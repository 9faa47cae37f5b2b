using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TrustContent.Catalog;
using TrustContent.Tracking;

namespace TrustContent.Charts.Tests.Support;

/// <summary>A picture, and what can be read back from its SVG.</summary>
internal sealed class Drawn
{
    public const string ClientColor = "#0072B2";
    public const string TherapistColor = "#D55E00";
    public const string GridColor = "#DDD";

    public Drawn(Course course, Audience audience = Audience.Client, ChartStyle? style = null, ITrustContentService? trust = null, LanguageTag? language = null)
    {
        Picture = CourseChart.Draw(trust ?? Some.Trust, course, audience, language ?? "en", style);
        Svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(SvgBytes));
    }

    public CoursePicture Picture { get; }

    public XDocument Svg { get; }

    public byte[] SvgBytes => Saved(Picture.SaveSvg);

    public byte[] PngBytes => Saved(Picture.SavePng);

    /// <summary>Every text that is drawn, with its place.</summary>
    public IReadOnlyList<(string Text, double X, double Y)> Words
        => [.. Svg.Descendants().Where(element => element.Name.LocalName == "text")
            .Select(text => (text.Value, Numbers(text.Attribute("x")!.Value)[0], Numbers(text.Attribute("y")!.Value)[0]))];

    public IEnumerable<string> Texts => Words.Select(word => word.Text);

    /// <summary>Where the middle of a text under the axis is, which is where the session lies.</summary>
    public double SessionX(string name)
    {
        var text = Svg.Descendants().Last(element => element.Name.LocalName == "text" && element.Value == name && Numbers(element.Attribute("y")!.Value)[0] > 400);
        return Numbers(text.Attribute("x")!.Value)[0];
    }

    /// <summary>The straight pieces of lines of a colour.</summary>
    public IReadOnlyList<((double X, double Y) From, (double X, double Y) To)> Pieces(string color)
        => [.. Svg.Descendants().Where(element => element.Name.LocalName == "path" && (string?)element.Attribute("stroke") == color && (string?)element.Attribute("fill") == "none" && element.Attribute("transform") is null)
            .SelectMany(path => PiecesOf(path.Attribute("d")!.Value))];

    /// <summary>The middles of round marks that are filled with a colour.</summary>
    public IReadOnlyList<(double X, double Y)> Rounds(string fill)
        => [.. Svg.Descendants().Where(element => element.Name.LocalName is "ellipse" or "circle" && (string?)element.Attribute("fill") == fill)
            .Select(mark => (Numbers(mark.Attribute("cx")!.Value)[0], Numbers(mark.Attribute("cy")!.Value)[0]))];

    private static IEnumerable<((double X, double Y) From, (double X, double Y) To)> PiecesOf(string path)
    {
        (double X, double Y) at = default;
        foreach (Match step in Regex.Matches(path, "([MLHV])([^MLHVZ]*)"))
        {
            var numbers = Numbers(step.Groups[2].Value);
            var to = step.Groups[1].Value switch { "H" => (numbers[0], at.Y), "V" => (at.X, numbers[0]), _ => (numbers[0], numbers[1]) };
            if (step.Groups[1].Value != "M")
            {
                yield return (at, to);
            }

            at = to;
        }
    }

    private static double[] Numbers(string text)
        => [.. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static byte[] Saved(Action<Stream> save)
    {
        using var memory = new MemoryStream();
        save(memory);
        return memory.ToArray();
    }
}
