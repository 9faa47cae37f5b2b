using System.Xml.Linq;

namespace TrustContent.Cli.Translation;

/// <summary>The names of XLIFF 2.0, and those that are ours in it.</summary>
internal static class Xliff
{
    public const string Version = "2.0";
    public const string EnglishChanged = "trustcontent:english-changed";
    public const string LanguageCategory = "trustcontent:language";

    public static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";
    public static readonly XNamespace Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";
}
