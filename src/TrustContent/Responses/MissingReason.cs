namespace TrustContent.Responses;

/// <summary>Why there is no answer. Missing is never zero.</summary>
public enum MissingReason
{
    /// <summary>Nothing says why; the answer is just not there.</summary>
    NotRecorded,

    /// <summary>The person went on without answering. An untouched control is skipped.</summary>
    Skipped,

    /// <summary>The person chose to rather not say.</summary>
    Declined,

    /// <summary>The person said that the question does not apply.</summary>
    NotApplicable,

    /// <summary>The question was not put to the person.</summary>
    NotAsked,
}
