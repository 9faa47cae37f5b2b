using SkiaSharp;
using TrustContent.Diagnostics;

namespace TrustContent.Charts.Writing;

/// <summary>Which font to draw in: an installed one, or one that was read, and never one that nobody asked for; or the usual ones.</summary>
internal sealed class FontChoice
{
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

    /// <summary>The font, and where nobody asked for one, those that may show what it cannot; each is opened when it is wanted. The caller disposes of them.</summary>
    /// <param name="script">The script of the language, whose fonts come first.</param>
    public IEnumerable<SKTypeface> Open(string script)
    {
        if (_file is not null || _family is not null)
        {
            yield return _file is not null ? Opened(_file) : Match(_family!) ?? throw Unavailable($"The font '{_family}' is not installed.", null);
            yield break;
        }

        var isAny = false;
        foreach (var family in FontFamilies.For(script))
        {
            if (Match(family) is { } found)
            {
                isAny = true;
                yield return found;
            }
        }

        if (!isAny)
        {
            throw Unavailable("None of the usual fonts is installed: " + string.Join(", ", FontFamilies.For(script)) + ".", null);
        }
    }

    private static SKTypeface Opened(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        return SKTypeface.FromData(data) ?? throw Unavailable("The font file is no TrueType or OpenType font.", null);
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
