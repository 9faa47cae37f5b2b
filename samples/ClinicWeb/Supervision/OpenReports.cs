using System.Security.Claims;
using ClinicWeb.Clients;
using ClinicWeb.Data;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Supervision;

/// <summary>The reports that a supervisor may see. Never those about the supervisor's own clients: a report must not go to the therapist whom it is about.</summary>
public sealed class OpenReports(ClinicDbContext data)
{
    public IQueryable<SafetyCase> VisibleTo(ClaimsPrincipal supervisor)
    {
        var me = ClientAccess.IdOf(supervisor);
        return data.SafetyCases.Include(each => each.Submission!).ThenInclude(submission => submission.Client!).ThenInclude(client => client.Therapist)
            .Where(each => each.Submission!.Client!.TherapistId != me);
    }

    /// <summary>How many are not settled; none for who is no supervisor.</summary>
    public async Task<int> CountAsync(ClaimsPrincipal user, CancellationToken stop)
        => ClientAccess.IsSupervisor(user) ? await VisibleTo(user).CountAsync(each => each.SettledAt == null, stop) : 0;
}
