using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>The words of a topic in one language.</summary>
internal sealed class TopicWords
{
    public TopicWords(
        TopicId topic,
        LanguageTag language,
        Provenance provenance,
        string title,
        string summary,
        IEnumerable<string> body,
        IEnumerable<string> actions,
        IEnumerable<string> phrases,
        IEnumerable<string> pitfalls,
        IEnumerable<string> keywords,
        IReadOnlyDictionary<string, string> evidence)
    {
        Topic = topic;
        Language = language;
        Provenance = provenance;
        Title = title;
        Summary = summary;
        Body = Frozen.List(body);
        Actions = Frozen.List(actions);
        Phrases = Frozen.List(phrases);
        Pitfalls = Frozen.List(pitfalls);
        Keywords = Frozen.List(keywords);
        Evidence = evidence;
    }

    /// <summary>The topic.</summary>
    public TopicId Topic { get; }

    /// <summary>The language of the words.</summary>
    public LanguageTag Language { get; }

    /// <summary>Where the words come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>One sentence.</summary>
    public string Summary { get; }

    /// <summary>The paragraphs. <c>{contacts}</c> stands where the host's safety contacts go.</summary>
    public IReadOnlyList<string> Body { get; }

    /// <summary>What one can do; empty for a concept.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>Words one could say; empty where there are none.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>What goes wrong; only strategies have them.</summary>
    public IReadOnlyList<string> Pitfalls { get; }

    /// <summary>What readers may type who look for this; found by search and not shown.</summary>
    public IReadOnlyList<string> Keywords { get; }

    /// <summary>What each finding says, by its id.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; }
}
