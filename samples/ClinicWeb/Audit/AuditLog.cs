using ClinicWeb.Data;

namespace ClinicWeb.Audit;

/// <summary>Writes down who did what. The entry is saved with whatever else the caller changed, in one transaction or not at all.</summary>
public sealed class AuditLog(ClinicDbContext data, TimeProvider clock)
{
    public const string ClientActor = "client";
    public const string SystemActor = "system";

    public void Add(string actor, string action, string subject = "", int? session = null, bool isConfidential = false) => data.Audit.Add(new AuditEntry
    {
        At = clock.GetUtcNow(),
        Actor = actor,
        Action = action,
        Subject = subject,
        SessionNumber = session,
        IsConfidential = isConfidential,
    });

    /// <summary>For what is only looked at: there is nothing else to save.</summary>
    public Task SaveAsync(string actor, string action, string subject = "", int? session = null, bool isConfidential = false, CancellationToken stop = default)
    {
        Add(actor, action, subject, session, isConfidential);
        return data.SaveChangesAsync(stop);
    }
}
