using TrustContent.Catalog;

namespace TrustContent.Localization;

/// <summary>A finding behind a topic, with what it says in words.</summary>
public sealed class Evidence
{
    internal Evidence(EvidenceDefinition definition, string text)
    {
        Definition = definition;
        Text = text;
    }

    /// <summary>Its stance, directness, verification, source and number.</summary>
    public EvidenceDefinition Definition { get; }

    /// <summary>What it says, in one or two sentences.</summary>
    public string Text { get; }
}
