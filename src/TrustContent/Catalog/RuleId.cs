using System.Diagnostics.CodeAnalysis;

namespace TrustContent.Catalog;

/// <summary>The permanent id of a rule, in kebab case, such as <c>pace-too-fast</c>.</summary>
public sealed class RuleId : Identifier<RuleId>
{
    private RuleId(string value)
        : base(value)
    {
    }

    /// <summary>Reads an id.</summary>
    /// <param name="text">Lower-case ASCII letters and digits with single hyphens between.</param>
    /// <returns>The id. Whether the catalog has such a rule is another question.</returns>
    /// <exception cref="FormatException">The text is not in kebab case.</exception>
    public static RuleId Parse(string text)
        => TryParse(text, out var id) ? id : throw new FormatException("An id is written in kebab case, such as 'pace-too-fast'.");

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <param name="id">The id, if the result is <see langword="true"/>.</param>
    /// <returns>Whether the text is in kebab case.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RuleId? id)
    {
        id = IsKebab(text) ? new RuleId(text!) : null;
        return id is not null;
    }
}
