namespace TrustContent.Browser.Tests.Support;

/// <summary>A clinic in which each page of the site has something to show.</summary>
public sealed class Scenes(Clinic clinic) : IAsyncDisposable
{
    private readonly Dictionary<(Reader Reader, string Language), Visit> _visits = [];
    private readonly SemaphoreSlim _turn = new(1);

    public Clinic Clinic => clinic;

    public string Open { get; private set; } = "";

    public string Pulse { get; private set; } = "";

    public string Used { get; private set; } = "";

    public string Revoked { get; private set; } = "";

    public string Expired { get; private set; } = "";

    /// <summary>Nothing has happened yet with this client.</summary>
    public string FreshClient { get; private set; } = "";

    public string SealedClient { get; private set; } = "";

    /// <summary>Both voices, many sessions.</summary>
    public string LongClient { get; private set; } = "";

    /// <summary>The scores fell, so there is much to do.</summary>
    public string FallenClient { get; private set; } = "";

    public string ScoresOnlyClient { get; private set; } = "";

    public string WithheldClient { get; private set; } = "";

    public async Task ReadyAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (LongClient.Length == 0)
            {
                await PrepareAsync();
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>A window that many pages are looked at in, one after the other: opening one takes longer than looking.</summary>
    public async Task<Visit> WindowAsync(Reader reader, string language)
    {
        if (!_visits.TryGetValue((reader, language), out var visit))
        {
            _visits[(reader, language)] = visit = await clinic.VisitAsync(Screen.Desktop, language, reader: reader);
        }

        await visit.Page.SetViewportSizeAsync(Screen.Desktop.Size().Width, Screen.Desktop.Size().Height);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        visit.Forget();
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _visits.Values)
        {
            await visit.DisposeAsync();
        }

        _turn.Dispose();
    }

    private async Task PrepareAsync()
    {
        var open = await clinic.GiveLinkAsync();
        (Open, FreshClient) = (open.Link, open.Client);
        Pulse = (await clinic.GiveLinkAsync(instrument: "trust-pulse")).Link;
        var expired = await clinic.GiveLinkAsync();
        await clinic.LetLinksEndAsync(expired);
        Expired = expired.Link;

        var reported = await clinic.GiveLinkAsync();
        await using (var client = await clinic.VisitAsync(Screen.Desktop))
        {
            await QuickForm.SendAsync(client, reported.Link, crossedLine: true);
            Used = reported.Link;
        }

        await using (var therapist = await clinic.VisitAsync(Screen.Desktop, reader: Reader.Therapist))
        {
            var revoked = await clinic.GiveLinkAsync();
            await therapist.GoAsync(revoked.Client);
            await therapist.LeaveByAsync(therapist.Find("#links table button"));
            Revoked = revoked.Link;
            await therapist.GoAsync(reported.Client);
            await therapist.Find("#more summary").ClickAsync();
            await therapist.LeaveByAsync(therapist.Find("#more form button"));
        }

        SealedClient = await clinic.ClientPageAsync("L-01");
        LongClient = await clinic.ClientPageAsync("L-02");
        FallenClient = await clinic.ClientPageAsync("L-08");
        WithheldClient = await clinic.ClientPageAsync("L-03");
        ScoresOnlyClient = await clinic.ClientPageAsync("L-07");
    }
}
