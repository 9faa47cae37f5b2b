using System.Text;
using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>A publication or page that facts are taken from.</summary>
public sealed class SourceDefinition
{
    internal SourceDefinition(
        SourceId id,
        IEnumerable<string> authors,
        bool hasMoreAuthors,
        int? year,
        string? title,
        string? container,
        string? volume,
        string? number,
        string? pages,
        string? doi,
        string? pubMedCentralId,
        Uri? address)
    {
        Id = id;
        Authors = Frozen.List(authors);
        HasMoreAuthors = hasMoreAuthors;
        Year = year;
        Title = title;
        Container = container;
        Volume = volume;
        Number = number;
        Pages = pages;
        Doi = doi;
        PubMedCentralId = pubMedCentralId;
        Address = address;
    }

    /// <summary>Its permanent id.</summary>
    public SourceId Id { get; }

    /// <summary>The authors as the source names them; more follow if <see cref="HasMoreAuthors"/>.</summary>
    public IReadOnlyList<string> Authors { get; }

    /// <summary>Whether there are more authors than named.</summary>
    public bool HasMoreAuthors { get; }

    /// <summary>The year, or <see langword="null"/> for a page without one.</summary>
    public int? Year { get; }

    /// <summary>The title, where it was seen.</summary>
    public string? Title { get; }

    /// <summary>The journal or book.</summary>
    public string? Container { get; }

    /// <summary>The volume.</summary>
    public string? Volume { get; }

    /// <summary>The issue.</summary>
    public string? Number { get; }

    /// <summary>The pages or article number.</summary>
    public string? Pages { get; }

    /// <summary>The DOI, without a resolver's address.</summary>
    public string? Doi { get; }

    /// <summary>The PubMed Central id, such as <c>PMC3111943</c>.</summary>
    public string? PubMedCentralId { get; }

    /// <summary>The address, for a page.</summary>
    public Uri? Address { get; }

    /// <summary>The citation in one line, as short as identifies it.</summary>
    public string Citation
    {
        get
        {
            var text = new StringBuilder(HasMoreAuthors ? Authors[0] + " et al." : string.Join(", ", Authors));
            void Add(string before, string? part, string after = "") => text.Append(part is null ? "" : before + part + after);
            Add(" (", Year is { } year ? NumberText.Whole(year) : null, ")");
            Add(". ", Title);
            Add(". ", Container);
            Add(" ", Volume);
            Add("(", Number, ")");
            Add(":", Pages);
            Add(". doi:", Doi);
            Add(". ", PubMedCentralId);
            Add(". ", Address?.AbsoluteUri);
            return text.ToString();
        }
    }
}
