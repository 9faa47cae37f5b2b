namespace TrustContent.Catalog;

/// <summary>A permanent name for one thing in the catalog, compared letter by letter.</summary>
/// <typeparam name="TSelf">The kind of identifier.</typeparam>
public abstract class Identifier<TSelf> : IEquatable<TSelf>
    where TSelf : Identifier<TSelf>
{
    private readonly int _hash;

    // Counted once: identifiers are looked up far more often than they are made.
    private protected Identifier(string value) => (Value, _hash) = (value, StringComparer.Ordinal.GetHashCode(value));

    /// <summary>The identifier as text, as files and programs write it.</summary>
    public string Value { get; }

    /// <summary>Whether two identifiers are the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if both have the same text, or both are <see langword="null"/>.</returns>
    public static bool operator ==(Identifier<TSelf>? left, Identifier<TSelf>? right) => Equals(left, right);

    /// <summary>Whether two identifiers differ.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they differ.</returns>
    public static bool operator !=(Identifier<TSelf>? left, Identifier<TSelf>? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _hash;

    /// <summary>Returns the identifier as text.</summary>
    /// <returns>The <see cref="Value"/>.</returns>
    public sealed override string ToString() => Value;

    /// <summary>Whether a text is in kebab case: lower-case ASCII letters and digits, single hyphens between.</summary>
    private protected static bool IsKebab(string? text)
    {
        if (string.IsNullOrEmpty(text) || text![0] == '-' || text[text.Length - 1] == '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            var allowed = letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') || (letter == '-' && text[i - 1] != '-');
            if (!allowed)
            {
                return false;
            }
        }

        return true;
    }
}
