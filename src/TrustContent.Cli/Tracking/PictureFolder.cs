using System.Security.Cryptography;
using System.Text;
using TrustContent.Catalog;
using TrustContent.Charts;
using TrustContent.Tracking;

namespace TrustContent.Cli.Tracking;

/// <summary>The folder of pictures that <c>track --plot</c> writes: an SVG, a PNG and the same in words for each client and audience.</summary>
internal sealed class PictureFolder
{
    // Names of devices on some systems are three letters long.
    private const int Shortest = 5;
    private const int Longest = 60;
    private const int MarkLength = 12;
    private readonly string _path;
    private readonly List<(string Client, string Name)> _index = [];

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

        var name = FileName(client);
        _index.Add((client, name));
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

    /// <summary>Writes which file is whose.</summary>
    public void WriteIndex()
    {
        using var output = new StreamWriter(Path.Combine(_path, "index.csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        output.WriteLine("client,file");
        foreach (var (client, name) in _index)
        {
            output.WriteLine($"\"{client.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{name}");
        }
    }

    /// <summary>The client's name if every system can bear it as a file's, else a mark that is this client's alone.</summary>
    private static string FileName(string client)
    {
        var isPlain = client.Length is >= Shortest and <= Longest && char.IsAsciiLetterLower(client[0])
            && client.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_');
        return isPlain ? client : "client." + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(client)))[..MarkLength];
    }
}
