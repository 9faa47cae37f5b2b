namespace TrustContent.Cli.Translation;

/// <summary>One text to translate, with what stands in its place already.</summary>
/// <param name="Id">The id in the document.</param>
/// <param name="Path">The JSON path in the English file.</param>
/// <param name="English">The English text.</param>
/// <param name="Kind">How it is translated.</param>
/// <param name="Target">The text that the language has, or nothing.</param>
/// <param name="Category">The plural category of a plural form.</param>
/// <param name="Droppable">The placeholder with the number, where the form may leave it unsaid.</param>
internal sealed record TextUnit(string Id, string Path, string English, UnitKind Kind, string? Target = null, string? Category = null, string? Droppable = null)
{
    /// <summary>Whether the file is whole without it.</summary>
    public bool IsOptional => Kind is UnitKind.Keywords or UnitKind.Fixed;
}
