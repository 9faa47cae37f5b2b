namespace ClinicWeb.Data;

/// <summary>One questionnaire that was answered. The answers are kept, not the scores, so that a corrected key can score them anew.</summary>
public sealed class Submission
{
    /// <summary>Made with the form that was shown: the same form sent twice is stored once.</summary>
    public Guid Id { get; set; }

    public Guid ClientId { get; set; }

    public Client? Client { get; set; }

    public int SessionNumber { get; set; }

    public string Instrument { get; set; } = "";

    public string InstrumentVersion { get; set; } = "";

    public string KeyFingerprint { get; set; } = "";

    public SubmissionRater Rater { get; set; }

    /// <summary>The link it came through; none for a therapist's form.</summary>
    public Guid? LinkId { get; set; }

    /// <summary>The answers by item, as <see cref="CheckIns.AnswerJson"/> writes them.</summary>
    public string Answers { get; set; } = "{}";

    /// <summary>The language in which it was shown.</summary>
    public string Language { get; set; } = "";

    public DateTimeOffset SubmittedAt { get; set; }

    public SharingDecision Sharing { get; set; }

    public DateTimeOffset? SharingDecidedAt { get; set; }

    /// <summary>After a drop: whether the two talked about it, if that was asked and answered.</summary>
    public bool? TalkedAboutDrop { get; set; }

    public bool? TalkHelped { get; set; }

    /// <summary>When the therapist first saw a client's answers. From then on the therapist's own form for that session would be no guess.</summary>
    public DateTimeOffset? SeenByTherapistAt { get; set; }

    public SafetyCase? SafetyCase { get; set; }
}
