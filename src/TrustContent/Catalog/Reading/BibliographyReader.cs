using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>bibliography.json</c>: every publication once.</summary>
internal static class BibliographyReader
{
    public static List<SourceDefinition> Read(JsonValue root, FileIssues issues)
    {
        var file = new ObjectReader(root, issues);
        var sources = file.List("sources", value => Source(file.Inside(value), value, issues));
        file.End();
        return sources;
    }

    private static SourceDefinition? Source(ObjectReader source, JsonValue value, FileIssues issues)
    {
        var id = source.Id<SourceId>("id", SourceId.TryParse);
        var authors = source.Texts("authors");
        var more = source.Flag("etAl");
        var year = source.OptionalWhole("year");
        var title = source.OptionalText("title");
        var container = source.OptionalText("container");
        var volume = source.OptionalText("volume");
        var number = source.OptionalText("issue");
        var pages = source.OptionalText("pages");
        var doi = source.OptionalText("doi");
        var pmc = source.OptionalText("pmcid");
        var url = source.OptionalText("url");
        source.End();
        if (authors.Count == 0)
        {
            issues.Add(IssueCode.MemberMissing, "A source names at least one author.", value);
        }

        var address = WebAddress.Read(url, value, issues);
        return id is null ? null : new SourceDefinition(id, authors, more, year, title, container, volume, number, pages, doi, pmc, address);
    }
}
