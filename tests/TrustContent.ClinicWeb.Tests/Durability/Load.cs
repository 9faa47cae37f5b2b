using System.Collections.Concurrent;
using System.Net;

namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>Clients who send forms and decide what to share, and a therapist who writes guesses, all at once and while the site comes and goes.</summary>
public sealed class Load(Clinic clinic, IReadOnlyList<PreparedClient> clients, int seed)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ConcurrentQueue<(PreparedClient Client, int Session)> _waiting = new(
        from session in Enumerable.Range(1, clients[0].Links.Count) from client in clients select (client, session));

    private int _brokenOff;

    /// <summary>Every form that was sent, whatever came of it.</summary>
    public ConcurrentBag<SentForm> Sent { get; } = [];

    /// <summary>The guesses by client and session whose storing was acknowledged.</summary>
    public ConcurrentBag<(PreparedClient Client, int Session)> Guesses { get; } = [];

    /// <summary>Answers that nobody should get.</summary>
    public ConcurrentBag<string> Failures { get; } = [];

    public int BrokenOff => _brokenOff;

    /// <summary>Waits until as many more forms were acknowledged.</summary>
    public async Task WorkAsync(int forms)
    {
        var enough = Sent.Count(sent => sent.IsAcknowledged) + forms;
        var limit = DateTime.UtcNow + Patience;
        while (Sent.Count(sent => sent.IsAcknowledged) < enough && Failures.IsEmpty)
        {
            DateTime.UtcNow.Should().BeBefore(limit, "the site works");
            await Task.Delay(5);
        }
    }

    public async Task SendAsync(int worker, CancellationToken stop)
    {
        var random = new Random((seed * 1000) + worker);
        while (!stop.IsCancellationRequested && _waiting.TryDequeue(out var next))
        {
            var browser = clinic.Site.Browser();
            var number = (seed * 10_000) + (clients.ToList().IndexOf(next.Client) * 100) + next.Session;
            var reportsHarm = random.Next(4) == 0;
            var link = next.Client.Links[next.Session - 1];
            if (await ReachAsync(async () => await ClientForm.OpenAsync(browser, link, number, reportsHarm), stop) is not { } form)
            {
                break;
            }

            var sent = new SentForm(next.Client, next.Session, form, reportsHarm, browser);
            Sent.Add(sent);

            // Some give up when the connection breaks; most send the same form again until they see the result.
            var givesUp = random.Next(3) == 0;
            while (!stop.IsCancellationRequested && !await TrySendAsync(sent, random) && !givesUp)
            {
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    /// <summary>The therapist guesses before the answers come, as the page for a link offers it.</summary>
    public async Task GuessAsync(CancellationToken stop)
    {
        foreach (var (client, session) in from session in Enumerable.Range(1, clients[0].Links.Count).Reverse() from client in clients select (client, session))
        {
            var address = $"{client.Address}/sessions/{session}/guess";
            if (stop.IsCancellationRequested || await ReachAsync(() => clinic.Therapist.ReadAsync(address), stop) is not { } page)
            {
                return;
            }

            try
            {
                using var answer = await clinic.Therapist.PostAsync(address, SameMomentTests.Guess(page, session));
                Expect(answer, HttpStatusCode.OK);
                Guesses.Add((client, session));
            }
            catch (Exception exception) when (IsAway(exception))
            {
                Interlocked.Increment(ref _brokenOff);
            }
        }
    }

    /// <summary>Sends again what nobody was told to have arrived.</summary>
    public async Task SendRestAsync()
    {
        foreach (var sent in Sent.Where(sent => !sent.IsAcknowledged))
        {
            (await TrySendAsync(sent, null)).Should().BeTrue("the site is there");
        }
    }

    private async Task<bool> TrySendAsync(SentForm sent, Random? random)
    {
        try
        {
            using var answer = await sent.Form.SendAsync(sent.Browser);
            Expect(answer, HttpStatusCode.OK);
            var page = await answer.Content.ReadAsStringAsync();
            sent.IsAcknowledged = ClientForm.IsResult(answer);
            if (random is not null)
            {
                sent.Unsure = Sharing.Choices[random.Next(1, Sharing.Choices.Length)];
                using var saved = await Sharing.DecideAsync(sent.Browser, page, sent.Unsure);
                Expect(saved, HttpStatusCode.OK);
                (sent.Decided, sent.Unsure) = (sent.Unsure, null);
            }

            return sent.IsAcknowledged;
        }
        catch (Exception exception) when (IsAway(exception))
        {
            Interlocked.Increment(ref _brokenOff);
            return sent.IsAcknowledged;
        }
    }

    private async Task<T?> ReachAsync<T>(Func<Task<T>> read, CancellationToken stop)
        where T : class
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                return await read();
            }
            catch (HttpRequestException exception) when (exception.StatusCode is { } status)
            {
                Failures.Add($"{(int)status} while reading");
                return null;
            }
            catch (Exception exception) when (IsAway(exception))
            {
                await Task.Delay(Pause, CancellationToken.None);
            }
        }

        return null;
    }

    private void Expect(HttpResponseMessage answer, HttpStatusCode status)
    {
        if (answer.StatusCode != status)
        {
            Failures.Add($"{(int)answer.StatusCode} {answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri!.AbsolutePath.Split('/')[^1]}");
        }
    }

    private static bool IsAway(Exception exception) => exception is HttpRequestException { StatusCode: null } or IOException;
}
