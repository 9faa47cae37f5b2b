using Microsoft.AspNetCore.Components;
using TrustContent.Catalog;
using TrustContent.Localization;
using TrustContent.Recommendations;

namespace TrustContent.Components;

/// <summary>What to do next: safety notices first, then topics, each with why it is offered and what it rests on; or why there are none.</summary>
public sealed partial class NextStepsView
{
    private Phrasebook _phrases = null!;

    /// <summary>The advice.</summary>
    [Parameter]
    [EditorRequired]
    public Advice Advice { get; set; } = null!;

    /// <summary>Whether the page shows the notices further up already, in a <see cref="SafetyNoticeView"/>. Only then are they left out here.</summary>
    [Parameter]
    public bool NoticesStandAbove { get; set; }

    /// <summary>Where a topic stands on the site; without it, or where it gives <see langword="null"/>, a topic is named and no link.</summary>
    [Parameter]
    public Func<TopicId, string?>? TopicUrl { get; set; }

    /// <summary>The level of its heading, 1 to 4.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet() => _phrases = Trust.GetPhrasebook(Advice.Language.Answered.Tag);
}
