using System.Security.Claims;
using ClinicWeb.Data;
using ClinicWeb.Security;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Clients;

/// <summary>Who may see which client. Whoever may not, learns not even that the client exists.</summary>
public sealed class ClientAccess(ClinicDbContext data)
{
    public static string IdOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    /// <summary>Who did it, for the audit: somebody, or a program with somebody's key.</summary>
    public static string NameOf(ClaimsPrincipal user)
    {
        var name = user.Identity?.Name ?? "";
        return user.FindFirstValue(StaffClaims.Program) is { } program ? $"{name} (key: {program})" : name;
    }

    public static bool IsSupervisor(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == StaffClaims.Supervisor);

    /// <summary>The user's own clients, or, for a supervisor, all.</summary>
    public async Task<IReadOnlyList<ClientRow>> ListAsync(ClaimsPrincipal user, CancellationToken stop)
    {
        var me = IdOf(user);
        var isSupervisor = IsSupervisor(user);
        return await data.Clients.AsNoTracking().Where(client => isSupervisor || client.TherapistId == me).OrderBy(client => client.Code)
            .Select(client => new ClientRow(
                client.Id,
                client.Code,
                client.Name,
                client.TherapistId == me,
                client.Submissions.Where(each => each.Rater == SubmissionRater.Client).Max(each => (int?)each.SessionNumber),
                client.Submissions.Where(each => each.Rater == SubmissionRater.Client).Max(each => (DateTimeOffset?)each.SubmittedAt),
                client.Submissions.Any(each => each.Rater == SubmissionRater.Client && each.SeenByTherapistAt == null
                    && (each.Sharing == SharingDecision.ScoresOnly || each.Sharing == SharingDecision.AnswersAndScores))))
            .ToListAsync(stop);
    }

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
