using TrustContent.Catalog;

namespace TrustContent.Questionnaires;

/// <summary>A yes-or-no signal with its words. It may also be declined.</summary>
public sealed class QuestionnaireSignal
{
    internal QuestionnaireSignal(ItemId id, string text, string yesLabel, string noLabel, string declineLabel)
    {
        Id = id;
        Text = text;
        YesLabel = yesLabel;
        NoLabel = noLabel;
        DeclineLabel = declineLabel;
    }

    /// <summary>Its id, under which the answer is sent.</summary>
    public ItemId Id { get; }

    /// <summary>What the person reads.</summary>
    public string Text { get; }

    /// <summary>The word for <c>Answer.Yes</c>.</summary>
    public string YesLabel { get; }

    /// <summary>The word for <c>Answer.No</c>.</summary>
    public string NoLabel { get; }

    /// <summary>The words for <c>Answer.Declined</c>.</summary>
    public string DeclineLabel { get; }
}
