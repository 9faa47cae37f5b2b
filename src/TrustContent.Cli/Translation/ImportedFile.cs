namespace TrustContent.Cli.Translation;

/// <summary>A file of a document that came back. Its name is only ever compared and never made a path.</summary>
internal sealed record ImportedFile(string Original, string Id, IReadOnlyList<ImportedUnit> Units);
