using System.Security.Claims;
using ClinicWeb.Data;
using ClinicWeb.Security;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Clients;

/// <summary>Who may see which client. Whoever may not, learns not even that the client exists.</summary>
public sealed class ClientAccess(ClinicDbContext data)
{
    public static string IdOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    public static string NameOf(ClaimsPrincipal user) => user.Identity?.Name ?? "";

    public static bool IsSupervisor(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == StaffClaims.Supervisor);

    /// <summary>The user's own client, with links and forms; for writing.</summary>
    public Task<Client?> FindOwnAsync(ClaimsPrincipal user, Guid id, CancellationToken stop)
    {
        var me = IdOf(user);
        return Whole().FirstOrDefaultAsync(client => client.Id == id && client.TherapistId == me, stop);
    }

    /// <summary>The user's own client, or, for a supervisor, any; for looking.</summary>
    public Task<Client?> FindVisibleAsync(ClaimsPrincipal user, Guid id, CancellationToken stop)
        => IsSupervisor(user) ? Whole().FirstOrDefaultAsync(client => client.Id == id, stop) : FindOwnAsync(user, id, stop);

    /// <summary>Whether there is somebody other than the therapist who would see a report about the therapist.</summary>
    public Task<bool> HasIndependentSupervisorAsync(string therapistId, CancellationToken stop)
        => data.Users.AnyAsync(account => account.IsSupervisor && account.Id != therapistId, stop);

    private IQueryable<Client> Whole() => data.Clients.Include(client => client.Links).Include(client => client.Submissions).ThenInclude(submission => submission.SafetyCase).AsSplitQuery();
}
