using SkiaSharp;
using TrustContent.Diagnostics;

namespace TrustContent.Charts.Drawing;

/// <summary>Which font to draw in: an installed one, or one that was read. Never one that nobody asked for.</summary>
internal sealed class FontChoice
{
    // Sans-serif fonts of Linux distributions, Windows and macOS, those first that cover most scripts.
    private static readonly string[] UsualFamilies = ["DejaVu Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "Arial", "Helvetica", "Roboto"];

    private readonly string? _family;
    private readonly byte[]? _file;

    private FontChoice(string? family, byte[]? file)
    {
        _family = family;
        _file = file;
    }

    public static FontChoice Usual { get; } = new(null, null);

    public static FontChoice Installed(string family) => new(family, null);

    public static FontChoice File(string path)
    {
        try
        {
            return new(null, System.IO.File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unavailable("The font file cannot be read.", Path.GetFileName(path));
        }
    }

    public static FontChoice Read(Stream font)
    {
        using var memory = new MemoryStream();
        font.CopyTo(memory);
        return new(null, memory.ToArray());
    }

    /// <summary>The font itself; the caller disposes of it.</summary>
    public SKTypeface Open()
    {
        if (_file is not null)
        {
            using var data = SKData.CreateCopy(_file);
            return SKTypeface.FromData(data) ?? throw Unavailable("The font file is no TrueType or OpenType font.", null);
        }

        return _family is null
            ? UsualFamilies.Select(Match).FirstOrDefault(found => found is not null) ?? throw Unavailable("None of the usual fonts is installed: " + string.Join(", ", UsualFamilies) + ".", null)
            : Match(_family) ?? throw Unavailable($"The font '{_family}' is not installed.", null);
    }

    // Some systems answer with a stand-in for a family that they lack.
    private static SKTypeface? Match(string family)
    {
        var found = SKFontManager.Default.MatchFamily(family);
        if (found is null || string.Equals(found.FamilyName, family, StringComparison.OrdinalIgnoreCase))
        {
            return found;
        }

        found.Dispose();
        return null;
    }

    private static TrustContentException Unavailable(string message, string? file) => new([new Issue(IssueCode.FontUnavailable, message, file)]);
}
