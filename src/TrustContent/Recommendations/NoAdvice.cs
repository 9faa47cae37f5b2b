namespace TrustContent.Recommendations;

/// <summary>Why there is no advice, as a reason and in words.</summary>
public sealed class NoAdvice
{
    internal NoAdvice(NoAdviceReason reason, string text)
    {
        Reason = reason;
        Text = text;
    }

    /// <summary>The reason.</summary>
    public NoAdviceReason Reason { get; }

    /// <summary>The sentence to show.</summary>
    public string Text { get; }
}
