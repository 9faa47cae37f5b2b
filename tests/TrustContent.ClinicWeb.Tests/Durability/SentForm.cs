namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>A form that was sent at least once, and what its sender was told.</summary>
public sealed class SentForm(PreparedClient client, int session, ClientForm form, bool reportsHarm, HttpClient browser)
{
    public PreparedClient Client { get; } = client;

    public int Session { get; } = session;

    public ClientForm Form { get; } = form;

    public bool ReportsHarm { get; } = reportsHarm;

    public HttpClient Browser { get; } = browser;

    /// <summary>Whether the sender saw the result.</summary>
    public bool IsAcknowledged { get; set; }

    /// <summary>What the client decided to share, and was told that it is saved.</summary>
    public string? Decided { get; set; }

    /// <summary>What the client decided, and was told nothing.</summary>
    public string? Unsure { get; set; }
}
