using TrustContent.Catalog;
using TrustContent.Internal;
using TrustContent.Localization;

namespace TrustContent.Recommendations;

/// <summary>Something about safety that comes before any advice. It is not a recommendation and no setting hides it.</summary>
public sealed class SafetyNotice
{
    internal SafetyNotice(
        NoticeDefinition definition, LanguageResolution language, IEnumerable<string> paragraphs, IEnumerable<SafetyContact> contacts, string? recipient, IEnumerable<Topic> topics)
    {
        Definition = definition;
        Language = language;
        Paragraphs = Frozen.List(paragraphs);
        Contacts = Frozen.List(contacts);
        Recipient = recipient;
        Topics = Frozen.List(topics);
    }

    /// <summary>When the notice is given, and to whom.</summary>
    public NoticeDefinition Definition { get; }

    /// <summary>Its permanent id.</summary>
    public RuleId Id => Definition.Id;

    /// <summary>Which language was asked for and which answered.</summary>
    public LanguageResolution Language { get; }

    /// <summary>The text to show at once, whole and in this order. The host's contacts are in it.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>The host's contacts, for hosts that show them as links; empty if it named none.</summary>
    public IReadOnlyList<SafetyContact> Contacts { get; }

    /// <summary>Who must get the notice besides the client, as the host named it. Never the client's therapist alone.</summary>
    public string? Recipient { get; }

    /// <summary>Topics that go with it.</summary>
    public IReadOnlyList<Topic> Topics { get; }
}
