using Microsoft.AspNetCore.Components;
using TrustContent.Localization;

namespace TrustContent.Components;

/// <summary>Says visibly, in the reader's language where that can be, that a text comes in another language than asked for; says nothing otherwise.</summary>
public sealed partial class FallbackNote
{
    private Phrasebook _phrases = null!;
    private string _text = "";

    /// <summary>Which language was asked for and which answered.</summary>
    [Parameter]
    [EditorRequired]
    public LanguageResolution Language { get; set; } = null!;

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _phrases = Trust.GetPhrasebook(Language.Requested);
        var asked = Trust.Catalog.Languages.FirstOrDefault(known => known.Tag == Language.Requested)?.Name ?? Language.Requested.Value;
        _text = _phrases.Say("language.fallback", ("asked", asked), ("answered", Language.Answered.Name));
    }
}
