using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Data;

/// <summary>Changes about one client happen one after the other, each whole or not at all: whoever comes second sees what the first has done.</summary>
public sealed class ClientTurn(ClinicDbContext data)
{
    /// <summary>
    /// Waits for the client's turn and saves what <paramref name="change"/> saved. If the database gives up for a passing reason it is
    /// tried anew from its start, so it reads what it needs inside, and does nothing outside of the database.
    /// </summary>
    public Task<T> TakeAsync<T>(Guid client, Func<Task<T>> change, CancellationToken stop) => data.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
    {
        data.ChangeTracker.Clear();

        // On SQLite this is BEGIN IMMEDIATE, and all writing has one turn. On PostgreSQL the client's row is held by a change that changes nothing.
        await using var transaction = await data.Database.BeginTransactionAsync(token);
        await data.Clients.Where(each => each.Id == client).ExecuteUpdateAsync(update => update.SetProperty(each => each.CreatedAt, each => each.CreatedAt), token);
        var result = await change();
        await transaction.CommitAsync(token);
        return result;
    }, stop);
}
