using Microsoft.AspNetCore.Components;
using TrustContent.Catalog;
using TrustContent.Recommendations;

namespace TrustContent.Components;

/// <summary>Safety notices, whole and in their order. They come before anything else on the page.</summary>
/// <remarks>Telephone numbers and mail addresses of the host's contacts are links; nothing else in the text is.</remarks>
public sealed partial class SafetyNoticeView
{
    /// <summary>The notices, as <see cref="Advice.Notices"/> has them; nothing shows if there are none.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<SafetyNotice> Notices { get; set; } = [];

    /// <summary>Where a topic stands on the site; without it, or where it gives <see langword="null"/>, a topic is named and no link.</summary>
    [Parameter]
    public Func<TopicId, string?>? TopicUrl { get; set; }

    /// <summary>The level of the heading, 1 to 6.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;
}
