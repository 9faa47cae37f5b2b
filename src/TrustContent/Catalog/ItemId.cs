using System.Diagnostics.CodeAnalysis;

namespace TrustContent.Catalog;

/// <summary>The permanent id of an item, in kebab case, such as <c>crossed-line</c>.</summary>
/// <remarks>An id is unique within its instrument. Rated items are numbered from 1; signals have names.</remarks>
public sealed class ItemId : Identifier<ItemId>
{
    private ItemId(string value)
        : base(value)
    {
    }

    /// <summary>Reads an id.</summary>
    /// <param name="text">Lower-case ASCII letters and digits with single hyphens between.</param>
    /// <returns>The id. Whether the catalog has such an item is another question.</returns>
    /// <exception cref="FormatException">The text is not in kebab case.</exception>
    public static ItemId Parse(string text)
        => TryParse(text, out var id) ? id : throw new FormatException("An id is written in kebab case, such as 'crossed-line'.");

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <param name="id">The id, if the result is <see langword="true"/>.</param>
    /// <returns>Whether the text is in kebab case.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ItemId? id)
    {
        id = IsKebab(text) ? new ItemId(text!) : null;
        return id is not null;
    }
}
