using Microsoft.AspNetCore.Components;
using TrustContent.Diagnostics;
using TrustContent.Localization;
using TrustContent.Questionnaires;

namespace TrustContent.Components;

/// <summary>All problems of a form in one place, each with a link to its question; it takes the focus when the page comes.</summary>
public sealed partial class ErrorSummary
{
    private Phrasebook _phrases = null!;

    /// <summary>The form that was sent.</summary>
    [Parameter]
    [EditorRequired]
    public Questionnaire Form { get; set; } = null!;

    /// <summary>The problems; nothing shows if there are none.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<Issue> Problems { get; set; } = [];

    /// <summary>The level of its heading, 1 to 6.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;

    private string TitleId => Form.Instrument.Id + "-problems";

    /// <inheritdoc/>
    protected override void OnParametersSet() => _phrases = Trust.GetPhrasebook(Form.Language.Answered.Tag);
}
