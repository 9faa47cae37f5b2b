namespace TrustContent.Cli.Translation;

/// <summary>A unit of a document that came back.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">The English it was made from.</param>
/// <param name="Target">The translation, or nothing where a segment has none.</param>
/// <param name="IsUnconfirmed">Whether it still stands there as the translation of earlier English.</param>
internal sealed record ImportedUnit(string Id, string Source, string? Target, bool IsUnconfirmed);
