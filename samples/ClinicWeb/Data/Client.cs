namespace ClinicWeb.Data;

public sealed class Client
{
    public Guid Id { get; set; }

    /// <summary>What the clinic calls the client in its own records.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string Language { get; set; } = "en";

    public string TherapistId { get; set; } = "";

    public Therapist? Therapist { get; set; }

    /// <summary>What the audit calls the client. It is random, so that nothing leads back once the client is deleted.</summary>
    public string Pseudonym { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the therapist asked to delete the client. A supervisor does it, so that no therapist can wipe out a report about themselves.</summary>
    public DateTimeOffset? DeletionAskedAt { get; set; }

    public ICollection<CheckInLink> Links { get; } = [];

    public ICollection<Submission> Submissions { get; } = [];
}
