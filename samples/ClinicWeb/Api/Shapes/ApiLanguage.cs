using TrustContent.Catalog;

namespace ClinicWeb.Api.Shapes;

/// <summary>A language of the catalog, by its own name.</summary>
public sealed record ApiLanguage(string Language, string Name, string EnglishName, TextDirection Direction, string Script)
{
    public static ApiLanguage Of(LanguageDefinition language) => new(language.Tag.Value, language.Name, language.EnglishName, language.Direction, language.Script);
}
