using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Localization;

/// <summary>A topic in the words of one language.</summary>
public sealed class Topic
{
    internal Topic(TopicDefinition definition, LanguageResolution language, TopicWords words, IEnumerable<string> body)
    {
        Definition = definition;
        Language = language;
        Words = words;
        Body = Frozen.List(body);
        var evidence = new List<Evidence>();
        foreach (var finding in definition.Evidence)
        {
            evidence.Add(new Evidence(finding, words.Evidence[finding.Id]));
        }

        Evidence = Frozen.List(evidence);
    }

    /// <summary>What the topic is, apart from its words.</summary>
    public TopicDefinition Definition { get; }

    /// <summary>Its permanent id.</summary>
    public TopicId Id => Definition.Id;

    /// <summary>Which language was asked for and which answered.</summary>
    public LanguageResolution Language { get; }

    /// <summary>The title.</summary>
    public string Title => Words.Title;

    /// <summary>One sentence.</summary>
    public string Summary => Words.Summary;

    /// <summary>The paragraphs, with the host's safety contacts filled in where they belong.</summary>
    public IReadOnlyList<string> Body { get; }

    /// <summary>What one can do; empty for a concept.</summary>
    public IReadOnlyList<string> Actions => Words.Actions;

    /// <summary>Words one could say; empty where there are none.</summary>
    public IReadOnlyList<string> Phrases => Words.Phrases;

    /// <summary>What goes wrong; only strategies have them.</summary>
    public IReadOnlyList<string> Pitfalls => Words.Pitfalls;

    /// <summary>What readers may type who look for this; search finds them, and they are not for show.</summary>
    public IReadOnlyList<string> Keywords => Words.Keywords;

    /// <summary>The findings behind it, for and against.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Where the words come from and who has checked them.</summary>
    public Provenance Provenance => Words.Provenance;

    private TopicWords Words { get; }
}
