namespace TrustContent.Responses;

/// <summary>What became of one answer when it was checked.</summary>
public enum AnswerState
{
    /// <summary>There is a valid answer.</summary>
    Answered,

    /// <summary>There is no answer.</summary>
    Missing,

    /// <summary>What was given cannot be an answer to this item; it was not kept.</summary>
    Invalid,
}
