namespace ClinicWeb.Data;

/// <summary>What the therapist may see of a client's form.</summary>
public enum SharingDecision
{
    /// <summary>The client has not decided; the therapist sees only that it was answered.</summary>
    Undecided,

    Nothing,

    ScoresOnly,

    AnswersAndScores,
}
