using ClinicWeb.Clients;
using ClinicWeb.Data;
using ClinicWeb.Settings;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.CheckIns;

/// <summary>Finds links by their tokens and makes new ones. Finding one changes nothing.</summary>
public sealed class LinkFinder(ClinicDbContext data, ClientAccess access, ClinicSettings settings, TimeProvider clock)
{
    public async Task<FoundLink> FindAsync(string token, CancellationToken stop)
    {
        var hash = LinkToken.Hash(token);
        var link = await data.Links.AsNoTracking().Include(each => each.Client!).ThenInclude(client => client.Therapist).FirstOrDefaultAsync(each => each.TokenHash == hash, stop);
        var state = link is null ? LinkState.Unknown : StateOf(link);
        return new FoundLink(link, state == LinkState.Open && !await HasRecipientAsync(link!.Client!, stop) ? LinkState.Unready : state);
    }

    public LinkState StateOf(CheckInLink link) => link switch
    {
        { UsedAt: not null } => LinkState.Used,
        { RevokedAt: not null } => LinkState.Revoked,
        _ when link.ExpiresAt <= clock.GetUtcNow() => LinkState.Expired,
        _ => LinkState.Open,
    };

    private async Task<bool> HasRecipientAsync(Client client, CancellationToken stop)
        => settings.SafetyRecipient is null || await access.HasIndependentSupervisorAsync(client.TherapistId, stop);

    /// <summary>A new link, added and not yet saved. Links that were given before for the same session end, so that a session is answered once.</summary>
    public async Task<(CheckInLink Link, string Token)> AddAsync(Client client, int session, string instrument, TimeSpan lasts, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        foreach (var before in await data.Links.Where(each => each.ClientId == client.Id && each.SessionNumber == session && each.UsedAt == null && each.RevokedAt == null).ToListAsync(stop))
        {
            before.RevokedAt = now;
        }

        var token = LinkToken.New();
        var link = new CheckInLink
        {
            Id = Guid.NewGuid(),
            ClientId = client.Id,
            SessionNumber = session,
            Instrument = instrument,
            TokenHash = LinkToken.Hash(token),
            CreatedAt = now,
            ExpiresAt = now + lasts,
        };
        data.Links.Add(link);
        return (link, token);
    }
}
