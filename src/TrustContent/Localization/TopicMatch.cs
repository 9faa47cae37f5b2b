namespace TrustContent.Localization;

/// <summary>A topic that a search found.</summary>
public sealed class TopicMatch
{
    internal TopicMatch(Topic topic, double relevance, string passage)
    {
        Topic = topic;
        Relevance = relevance;
        Passage = passage;
    }

    /// <summary>The topic, in the language searched in or, visibly, in another.</summary>
    public Topic Topic { get; }

    /// <summary>How well it fits: 1 for the best of the search, less for the others. Comparable within one search only.</summary>
    public double Relevance { get; }

    /// <summary>The passage that fits best, to show beside the title.</summary>
    public string Passage { get; }
}
