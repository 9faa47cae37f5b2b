namespace ClinicWeb.Data;

/// <summary>A report that a line was crossed, on its way to the recipient whom the form named. The client's therapist never sees it.</summary>
public sealed class SafetyCase
{
    public Guid Id { get; set; }

    public Guid SubmissionId { get; set; }

    public Submission? Submission { get; set; }

    public DateTimeOffset NoticedAt { get; set; }

    /// <summary>Whom the form named before the first question.</summary>
    public string Recipient { get; set; } = "";

    /// <summary>When word of it went out by mail; none if no mail is set up, or it has not got through yet.</summary>
    public DateTimeOffset? RecipientToldAt { get; set; }

    public DateTimeOffset? AcknowledgedAt { get; set; }

    public string? AcknowledgedBy { get; set; }

    public DateTimeOffset? SettledAt { get; set; }

    public string? SettledBy { get; set; }
}
