namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>The site is killed again and again while many clients send forms. What was acknowledged is there afterwards, once and whole; the rest is whole or not there.</summary>
public sealed class KilledTests(PostgresServer server)
{
    private const int Kills = 8;
    private const int Clients = 16;
    private const int Sessions = 12;
    private const int Workers = 8;

    [Theory]
    [InlineData(Database.Sqlite, 1)]
    [InlineData(Database.Postgres, 2)]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_half_stored(Database kind, int seed)
    {
        await using var clinic = await Clinic.OpenAsync(kind, server);
        var clients = await Task.WhenAll(Enumerable.Range(1, Clients).Select(client => PreparedClient.NewAsync(clinic, client, Sessions)));
        var load = new Load(clinic, clients, seed);
        using var stop = new CancellationTokenSource();

        var workers = Enumerable.Range(0, Workers).Select(worker => load.SendAsync(worker, stop.Token)).Append(load.GuessAsync(stop.Token)).ToArray();
        var random = new Random(seed);
        foreach (var kill in Enumerable.Range(0, Kills))
        {
            // In the middle of work, at whatever point of it.
            await load.WorkAsync(random.Next(4, 20));
            await Task.Delay(random.Next(0, 60));
            clinic.Site.Kill();
            if (kill == 5)
            {
                await clinic.Site.KillWhileStartingAsync(TimeSpan.FromMilliseconds(random.Next(300, 1500)));
            }

            await clinic.Site.StartAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(workers);
        clinic.Site.Kill();
        await clinic.Site.StartAsync();

        load.Failures.Should().BeEmpty("nobody is shown a failure, except that the site is away");
        load.BrokenOff.Should().BeGreaterThan(Kills, "it was killed under load");
        await Count.AllAsync(clinic, load);

        // What was not acknowledged can be sent again, whether it had arrived or not.
        await load.SendRestAsync();
        load.Failures.Should().BeEmpty();
        load.Sent.Should().OnlyContain(sent => sent.IsAcknowledged);
        await Count.AllAsync(clinic, load);
        TestContext.Current.SendDiagnosticMessage("{0}: {1} forms, {2} broken off, {3} guesses, {4} decisions", kind, load.Sent.Count, load.BrokenOff, load.Guesses.Count, load.Sent.Count(sent => sent.Decided is not null));
    }
}
