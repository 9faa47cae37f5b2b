using System.Security.Cryptography;
using System.Text;

namespace TrustContent.Cli.Translation;

/// <summary>Names one state of the English words of a file, so that a translation can say what it was made from.</summary>
internal static class EnglishFingerprint
{
    private const int Digits = 12;

    // What is not translated. Search words are each language's own.
    private static readonly string[] LeftOut = ["$schema", "language", "provenance", "keywords"];

    /// <summary>The first 12 hexadecimal digits of SHA-256 over path, line feed, text, line feed of every text, in the order of the file.</summary>
    public static string Of(JsonPart root)
    {
        var texts = new StringBuilder();
        foreach (var text in root.Members.Where(member => !LeftOut.Contains(member.Name)).SelectMany(member => member.Value.Texts))
        {
            texts.Append(text.Path).Append('\n').Append(text.Text).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts.ToString())))[..Digits];
    }
}
