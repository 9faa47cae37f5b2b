namespace TrustContent.Sql.Writing;

/// <summary>An item's answer in a query.</summary>
/// <param name="value">The number; NULL if it is missing or cannot be used.</param>
/// <param name="isThere">True where it can be used; anything else where it is missing or cannot be used.</param>
/// <param name="isRefused">True where something is given that is not one of the item's numbers; false or NULL elsewhere.</param>
internal sealed class UsableAnswer(string value, string isThere, string isRefused)
{
    public string Value { get; } = value;

    public string IsThere { get; } = isThere;

    public string IsRefused { get; } = isRefused;
}
