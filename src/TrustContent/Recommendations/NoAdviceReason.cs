namespace TrustContent.Recommendations;

/// <summary>Why there is no advice.</summary>
public enum NoAdviceReason
{
    /// <summary>A safety notice is open; until it is settled nothing else is advised. Said to the client only.</summary>
    SafetyNoticeOpen,

    /// <summary>The client chose not to answer any item. Said to the client only.</summary>
    Declined,

    /// <summary>There is none to give. All that a therapist is told about a client's form, so that an open safety notice cannot be guessed.</summary>
    NotAvailable,

    /// <summary>Too few valid answers for any score.</summary>
    NothingScored,

    /// <summary>All that fits was offered at one of the last sessions.</summary>
    OfferedBefore,

    /// <summary>Nothing in the answers calls for a next step.</summary>
    NothingStandsOut,

    /// <summary>The instrument has no rules.</summary>
    NoRules,

    /// <summary>The result is not meant for this audience.</summary>
    NotForAudience,
}
