namespace ClinicWeb.Data;

/// <summary>A private link with which a client answers about one session, once.</summary>
public sealed class CheckInLink
{
    public Guid Id { get; set; }

    public Guid ClientId { get; set; }

    public Client? Client { get; set; }

    public int SessionNumber { get; set; }

    public string Instrument { get; set; } = "";

    /// <summary>The SHA-256 of the token in hexadecimal. The token itself is shown once and kept nowhere.</summary>
    public string TokenHash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>When an answer was accepted. Opening the link does not use it up: mail programs open links too.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    public Guid? SubmissionId { get; set; }
}
