using System.Collections.Concurrent;

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>One clinic on each database for the tests of its collection, opened when the first of them asks.</summary>
[CollectionDefinition(nameof(Clinics))]
public sealed class Clinics(PostgresServer server) : ICollectionFixture<Clinics>, IAsyncDisposable
{
    private readonly ConcurrentDictionary<Database, Lazy<Task<Clinic>>> _open = [];
    private int _clients;

    public Task<Clinic> OnAsync(Database kind) => _open.GetOrAdd(kind, _ => new Lazy<Task<Clinic>>(() => Clinic.OpenAsync(kind, server))).Value;

    /// <summary>A new client of the therapist.</summary>
    public async Task<(Clinic Clinic, string Client)> ClientAsync(Database kind)
    {
        var clinic = await OnAsync(kind);
        return (clinic, await clinic.Therapist.AddClientAsync("C-" + Interlocked.Increment(ref _clients), "A client"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var clinic in _open.Values.Where(each => each.Value.IsCompletedSuccessfully))
        {
            await (await clinic.Value).DisposeAsync();
        }
    }
}
