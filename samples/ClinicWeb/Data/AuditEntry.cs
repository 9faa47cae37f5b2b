namespace ClinicWeb.Data;

/// <summary>Who did what, and about whom by pseudonym. Entries are added and never changed; the database refuses it too.</summary>
public sealed class AuditEntry
{
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The name with which somebody signs in, or <c>client</c>, or <c>system</c>.</summary>
    public string Actor { get; set; } = "";

    /// <summary>What was done, as one of <see cref="AuditActions"/>.</summary>
    public string Action { get; set; } = "";

    /// <summary>The client's pseudonym, or the name of the account that was made, reset or closed; empty if it is about neither.</summary>
    public string Subject { get; set; } = "";

    public int? SessionNumber { get; set; }

    /// <summary>Whether it tells of a safety case: then no therapist is shown it, not even for their own clients.</summary>
    public bool IsConfidential { get; set; }
}
