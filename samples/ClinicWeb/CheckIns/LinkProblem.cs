namespace ClinicWeb.CheckIns;

/// <summary>Why no link is given.</summary>
public enum LinkProblem
{
    /// <summary>Session, questions or days are missing, or are none that can be.</summary>
    Incomplete,

    /// <summary>The session has been answered already.</summary>
    Answered,

    /// <summary>The form would name a recipient of reports, and there is nobody other than the therapist who sees them.</summary>
    NoRecipient,
}
