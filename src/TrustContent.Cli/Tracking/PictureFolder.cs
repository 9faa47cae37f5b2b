using System.Globalization;
using System.Text;
using TrustContent.Catalog;
using TrustContent.Charts;
using TrustContent.Tracking;

namespace TrustContent.Cli.Tracking;

/// <summary>The folder of pictures that <c>track --plot</c> writes: an SVG, a PNG and the same in words for each client and audience.</summary>
internal sealed class PictureFolder
{
    private readonly string _path;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="UsageException">The folder cannot be made.</exception>
    public PictureFolder(string path)
    {
        _path = path;
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The folder '{path}' cannot be made. Name one that you may write to.");
        }
    }

    public int Written { get; private set; }

    /// <summary>Clients with too few ratings for a picture.</summary>
    public int TooFew { get; private set; }

    public HashSet<string> MissingGlyphs { get; } = new(StringComparer.Ordinal);

    public void Add(ITrustContentService trust, string client, Course course, IReadOnlyList<Audience> audiences, LanguageTag language)
    {
        if (!course.MayBePictured)
        {
            TooFew++;
            return;
        }

        var name = Unique(client);
        foreach (var audience in audiences)
        {
            var picture = CourseChart.Draw(trust, course, audience, language);
            var file = Path.Combine(_path, name + "." + audience.ToString().ToLowerInvariant());
            using (var svg = File.Create(file + ".svg"))
            {
                picture.SaveSvg(svg);
            }

            using (var png = File.Create(file + ".png"))
            {
                picture.SavePng(png);
            }

            File.WriteAllText(file + ".txt", picture.AlternativeText + "\n");
            MissingGlyphs.UnionWith(picture.MissingGlyphs);
            Written++;
        }
    }

    /// <summary>A client's name as a file can bear it, and no other client's.</summary>
    private string Unique(string client)
    {
        var plain = new StringBuilder();
        foreach (var letter in client)
        {
            plain.Append(char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '_');
        }

        var name = plain.ToString().Trim('.');
        var unique = name.Length == 0 ? "client" : name;
        for (var number = 2; !_names.Add(unique); number++)
        {
            unique = name + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
