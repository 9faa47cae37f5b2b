using TrustContent.Catalog;

namespace TrustContent.Cli.Translation;

/// <summary>The language translated into: its line in <c>languages.json</c>, and whether that line still has to be written.</summary>
internal sealed record TargetLanguage(LanguageTag Tag, string Name, string EnglishName, string Direction, string Script, PluralForms Plurals, bool IsNew)
{
    public const string LeftToRight = "left-to-right";
    public const string RightToLeft = "right-to-left";
}
