using ClinicWeb.Audit;
using ClinicWeb.CheckIns;
using ClinicWeb.Data;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Account;

/// <summary>Keys for programs: made and taken back by their owner, and found when a program shows one.</summary>
public sealed class ApiKeys(ClinicDbContext data, AuditLog audit, TimeProvider clock)
{
    /// <summary>How each key begins, so that one that went astray is recognized.</summary>
    public const string Beginning = "tc_";

    public const int LongestDays = 365;
    private static readonly TimeSpan UseIsKnownTo = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<ApiKey>> OfAsync(Therapist owner, CancellationToken stop)
        => await data.ApiKeys.AsNoTracking().Where(key => key.OwnerId == owner.Id).OrderByDescending(key => key.CreatedAt).ToListAsync(stop);

    /// <summary>A new key. The secret is returned here and never again.</summary>
    public async Task<(ApiKey Key, string Secret)> MakeAsync(Therapist owner, string name, int days, CancellationToken stop)
    {
        var secret = Beginning + LinkToken.New();
        var now = clock.GetUtcNow();
        var key = new ApiKey { Id = Guid.NewGuid(), OwnerId = owner.Id, Name = name, KeyHash = LinkToken.Hash(secret), CreatedAt = now, ExpiresAt = now.AddDays(days) };
        data.ApiKeys.Add(key);
        audit.Add(owner.UserName!, AuditActions.KeyMade);
        await data.SaveChangesAsync(stop);
        return (key, secret);
    }

    public async Task<bool> RevokeAsync(Therapist owner, Guid id, CancellationToken stop)
    {
        if (await data.ApiKeys.FirstOrDefaultAsync(each => each.Id == id && each.OwnerId == owner.Id, stop) is not { } key)
        {
            return false;
        }

        if (key.IsValid(clock.GetUtcNow()))
        {
            key.RevokedAt = clock.GetUtcNow();
            audit.Add(owner.UserName!, AuditActions.KeyRevoked);
            await data.SaveChangesAsync(stop);
        }

        return true;
    }

    /// <summary>The key with its owner, if it is valid now and its owner's account is not closed. Wrong passwords that a stranger types stop no program.</summary>
    public async Task<ApiKey?> FindAsync(string secret, CancellationToken stop)
    {
        var hash = LinkToken.Hash(secret);
        var now = clock.GetUtcNow();
        var key = await data.ApiKeys.AsNoTracking().Include(each => each.Owner).FirstOrDefaultAsync(each => each.KeyHash == hash, stop);
        if (key is null || !key.IsValid(now) || key.Owner!.IsClosed)
        {
            return null;
        }

        if (key.LastUsedAt is null || key.LastUsedAt + UseIsKnownTo <= now)
        {
            await data.ApiKeys.Where(each => each.Id == key.Id).ExecuteUpdateAsync(update => update.SetProperty(each => each.LastUsedAt, now), stop);
        }

        return key;
    }
}
