using TrustContent.Catalog;

namespace TrustContent.Localization;

/// <summary>RFC 4647 lookup over our own table, so that it never depends on the machine's cultures.</summary>
internal static class LanguageLookup
{
    /// <summary>The first language that is available on the way from a tag to its more general ones.</summary>
    public static LanguageResolution? Find(TrustCatalog catalog, LanguageTag requested, IReadOnlyList<LanguageTag> available)
    {
        var tried = new HashSet<LanguageTag>();
        for (var tag = requested; tag is not null && tried.Add(tag);)
        {
            if (Has(available, tag) && Definition(catalog, tag) is { } answered)
            {
                return new LanguageResolution(requested, answered, tag == requested ? LanguageMatch.Exact : LanguageMatch.Parent);
            }

            // The table comes before shortening: zh-TW leads to zh-Hant and must not arrive at zh, which is zh-Hans.
            tag = catalog.TryGetParent(tag, out var parent) ? parent : tag.Shortened();
        }

        return null;
    }

    /// <summary>As <see cref="Find"/>, with English where nothing else is found.</summary>
    public static LanguageResolution FindOrDefault(TrustCatalog catalog, LanguageTag requested, IReadOnlyList<LanguageTag> available)
        => Find(catalog, requested, available)
            ?? new LanguageResolution(requested, Default(catalog, available), LanguageMatch.Default);

    // A site's own topic may exist in one other language only; that is better than no text.
    private static LanguageDefinition Default(TrustCatalog catalog, IReadOnlyList<LanguageTag> available)
        => catalog.Languages.FirstOrDefault(language => language.Tag == LanguageTag.English && available.Contains(language.Tag))
            ?? catalog.Languages.First(language => available.Contains(language.Tag));

    private static bool Has(IReadOnlyList<LanguageTag> available, LanguageTag tag)
    {
        foreach (var language in available)
        {
            if (language.Equals(tag))
            {
                return true;
            }
        }

        return false;
    }

    private static LanguageDefinition? Definition(TrustCatalog catalog, LanguageTag tag)
    {
        foreach (var language in catalog.Languages)
        {
            if (language.Tag.Equals(tag))
            {
                return language;
            }
        }

        return null;
    }
}
