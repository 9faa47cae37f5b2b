using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Questionnaires;

/// <summary>A rated item with its words.</summary>
public sealed class QuestionnaireItem
{
    internal QuestionnaireItem(ItemDefinition definition, string text, IEnumerable<ResponseOption> options, string lowestLabel, string highestLabel)
    {
        Definition = definition;
        Text = text;
        Options = Frozen.List(options);
        LowestLabel = lowestLabel;
        HighestLabel = highestLabel;
    }

    /// <summary>Its role and which numbers answer it.</summary>
    public ItemDefinition Definition { get; }

    /// <summary>Its id, under which the answer is sent.</summary>
    public ItemId Id => Definition.Id;

    /// <summary>What the person reads.</summary>
    public string Text { get; }

    /// <summary>The answers to choose from; empty for a decimal format.</summary>
    public IReadOnlyList<ResponseOption> Options { get; }

    /// <summary>What the lowest answer means.</summary>
    public string LowestLabel { get; }

    /// <summary>What the highest answer means.</summary>
    public string HighestLabel { get; }
}
