using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>languages.json</c>: the languages there are, and which tag to try after which.</summary>
internal static class LanguagesReader
{
    public static void Read(JsonValue root, FileIssues issues, List<LanguageDefinition> languages, Dictionary<LanguageTag, LanguageTag?> parents, bool isShipped)
    {
        var file = new ObjectReader(root, issues);
        foreach (var value in file.Entries("languages"))
        {
            if (Language(file.Inside(value), issues, isShipped) is not { } language)
            {
                continue;
            }

            if (Has(languages, language.Tag))
            {
                issues.Add(IssueCode.Duplicate, $"The language '{language.Tag}' stands twice.", root);
            }

            languages.Add(language);
        }

        foreach (var value in file.Entries("parents", isOptional: true))
        {
            var entry = file.Inside(value);
            var tag = entry.Id<LanguageTag>("tag", LanguageTag.TryParse);
            var parent = entry.OptionalId<LanguageTag>("parent", LanguageTag.TryParse);
            entry.End();
            if (tag is not null)
            {
                if (parents.ContainsKey(tag))
                {
                    issues.Add(IssueCode.Duplicate, $"The parent of '{tag}' stands twice.", value);
                }

                parents[tag] = parent;
            }
        }

        file.End();
    }

    private static bool Has(List<LanguageDefinition> languages, LanguageTag tag)
    {
        foreach (var language in languages)
        {
            if (language.Tag.Equals(tag))
            {
                return true;
            }
        }

        return false;
    }

    private static LanguageDefinition? Language(ObjectReader language, FileIssues issues, bool isShipped)
    {
        var tag = language.Id<LanguageTag>("tag", LanguageTag.TryParse);
        var name = language.Text("name");
        var englishName = language.Text("englishName");
        var direction = language.Choice<TextDirection>("direction");
        var script = language.Text("script");
        var format = Format(language, issues, isShipped);
        language.End();
        return tag is null ? null : new LanguageDefinition(tag, name, englishName, direction, script, format);
    }

    // How a language that ships writes numbers, dates and lists is read when it first speaks.
    private static Lazy<LanguageFormat> Format(ObjectReader language, FileIssues issues, bool isShipped)
    {
        if (language.Find("format") is not { } value)
        {
            return LanguageFormat.Root;
        }

        if (isShipped)
        {
            return new Lazy<LanguageFormat>(() => Shipped(value, issues.File));
        }

        var format = FormatReader.Read(language.Inside(value), value, issues);
        return new Lazy<LanguageFormat>(() => format);
    }

    private static LanguageFormat Shipped(JsonValue value, string file)
    {
        var found = new FileIssues(file, []);
        var format = FormatReader.Read(new ObjectReader(value, found), value, found);
        return found.IsClean ? format : throw new TrustContentException(found.All);
    }
}
