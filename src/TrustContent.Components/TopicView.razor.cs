using System.Globalization;
using Microsoft.AspNetCore.Components;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Components;

/// <summary>A topic: its words, the evidence for and against, who has checked it, and what to read on.</summary>
public sealed partial class TopicView
{
    private Phrasebook _phrases = null!;
    private IReadOnlyList<Topic> _related = [];

    /// <summary>The topic, in the language it came in.</summary>
    [Parameter]
    [EditorRequired]
    public Topic Topic { get; set; } = null!;

    /// <summary>Where a topic stands on the site. Related topics for which it gives <see langword="null"/> are left out; without it, all are.</summary>
    [Parameter]
    public Func<TopicId, string?>? TopicUrl { get; set; }

    /// <summary>The level of its title, 1 to 4.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 1;

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;

    private string TitleId => Topic.Id + "-title";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _phrases = Trust.GetPhrasebook(Topic.Language.Answered.Tag);
        _related = TopicUrl is null ? [] : [.. Topic.Definition.Related.Where(id => TopicUrl(id) is not null).Select(id => Trust.GetTopic(id, Topic.Language.Requested))];
    }

    private IEnumerable<(string Heading, IReadOnlyList<string> Entries)> Lists()
    {
        var audience = Topic.Definition.Audiences.Contains(Audience.Client) ? "client" : "therapist";
        yield return (_phrases.Say("topic.actions." + audience), Topic.Actions);
        yield return (_phrases.Say("topic.phrases." + audience), Topic.Phrases);
        yield return (_phrases.Say("topic.pitfalls"), Topic.Pitfalls);
    }

    private string Review()
    {
        var review = _phrases.Say(Topic.Provenance.Review switch
        {
            ReviewStatus.NotReviewed => "review.not-reviewed",
            ReviewStatus.SecondReader => "review.second-reader",
            _ => "review.clinically-reviewed",
        });
        return Topic.Provenance is { Method: TranslationMethod.Machine } ? _phrases.List([_phrases.Say("review.machine"), review]) : review;
    }

    private PhraseValue Changed()
        => DateTimeOffset.TryParseExact(Topic.Provenance.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            ? PhraseValue.Day(day)
            : Topic.Provenance.Date;
}
