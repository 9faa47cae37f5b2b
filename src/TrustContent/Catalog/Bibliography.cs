using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>Writes publications in forms that other programs read.</summary>
public static class Bibliography
{
    /// <summary>Writes publications.</summary>
    /// <param name="sources">The publications, such as <see cref="TrustCatalog.Sources"/>.</param>
    /// <param name="format">The form.</param>
    /// <returns>The text, with line feeds; the same for the same publications.</returns>
    /// <remarks>What was not seen of a publication is left out and not made up: a title or a first name may be missing.</remarks>
    public static string Write(IEnumerable<SourceDefinition> sources, BibliographyFormat format)
    {
        var all = Guard.NotNull(sources).ToArray();
        return Guard.Defined(format) == BibliographyFormat.BibTex ? string.Join("\n", all.Select(BibTex)) : CslJson(all);
    }

    private static string BibTex(SourceDefinition source)
    {
        var text = new StringBuilder();
        text.Append('@').Append(source.Container is null ? "misc" : "article").Append('{').Append(source.Id).Append(",\n");
        void Field(string name, string? value) => text.Append(value is null ? "" : $"  {name} = {{{value}}},\n");

        // A group's name stands in braces of its own, so that it is not taken apart.
        var authors = source.Authors.Select(author => Escaped(Name(author).Family is { } family && Name(author).Given is { } given ? family + ", " + given : "{" + author + "}", keepsBraces: true));
        Field("author", string.Join(" and ", authors) + (source.HasMoreAuthors ? " and others" : ""));
        Field("year", source.Year?.ToString(CultureInfo.InvariantCulture));
        Field("title", source.Title is null ? null : "{" + Escaped(source.Title) + "}");
        Field("journal", source.Container is null ? null : Escaped(source.Container));
        Field("volume", source.Volume);
        Field("number", source.Number);
        Field("pages", source.Pages?.Replace("-", "--"));
        Field("doi", source.Doi);
        Field("pmcid", source.PubMedCentralId);
        Field("url", source.Address?.AbsoluteUri);
        return text.Append("}\n").ToString();
    }

    private static string CslJson(IEnumerable<SourceDefinition> sources)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var source in sources)
            {
                Csl(json, source);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private static void Csl(Utf8JsonWriter json, SourceDefinition source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id.Value);
        json.WriteString("type", source.Container is not null ? "article-journal" : source.Address is not null ? "webpage" : "document");
        json.WriteStartArray("author");
        foreach (var author in source.Authors)
        {
            json.WriteStartObject();
            if (Name(author) is { Given: { } given } name)
            {
                json.WriteString("family", name.Family);
                json.WriteString("given", given);
            }
            else
            {
                json.WriteString("family", author);
            }

            json.WriteEndObject();
        }

        if (source.HasMoreAuthors)
        {
            json.WriteStartObject();
            json.WriteString("literal", "et al.");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (source.Year is { } year)
        {
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(year);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        void Field(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }

        Field("title", source.Title);
        Field("container-title", source.Container);
        Field("volume", source.Volume);
        Field("issue", source.Number);
        Field("page", source.Pages);
        Field("DOI", source.Doi);
        Field("PMCID", source.PubMedCentralId);
        Field("URL", source.Address?.AbsoluteUri);
        json.WriteEndObject();
    }

    /// <summary>"Hatcher RL" is a family name and initials; a name without initials stands as it is.</summary>
    private static (string Family, string? Given) Name(string author)
    {
        var space = author.LastIndexOf(' ');
        var last = author.Substring(space + 1);
        return space > 0 && last.Length <= 4 && last.All(char.IsUpper) ? (author.Substring(0, space), string.Join(" ", last.Select(letter => letter + "."))) : (author, null);
    }

    /// <summary>The characters that BibTeX reads as commands.</summary>
    private static string Escaped(string text, bool keepsBraces = false)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            var isCommand = letter is '&' or '%' or '$' or '#' or '_' || (!keepsBraces && letter is '{' or '}');
            escaped.Append(isCommand ? "\\" : "").Append(letter);
        }

        return escaped.ToString();
    }
}
