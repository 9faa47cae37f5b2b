namespace ClinicWeb.Settings;

/// <summary>The section <c>Clinic</c> of the settings.</summary>
public sealed class ClinicSettings
{
    public const string Section = "Clinic";
    public const string ConnectionName = "Clinic";
    private const int GenerousForOneRoomBehindOneAddress = 240;

    /// <summary>The name of the clinic, at the top of each page.</summary>
    public string Name { get; set; } = "";

    public DatabaseKind Database { get; set; } = DatabaseKind.Sqlite;

    /// <summary>Who receives a report that a line was crossed, as clients read it. Those who sign in as supervisors see the reports.</summary>
    public string? SafetyRecipient { get; set; }

    /// <summary>Who sees the answers and when, as clients read it; empty for the site's own sentence.</summary>
    public string? AnswersAreSeenBy { get; set; }

    /// <summary>Which supervisor could look at what a client shares, as clients read it; empty for the site's own words.</summary>
    public string? Supervisor { get; set; }

    public IList<ContactSettings> Contacts { get; } = [];

    /// <summary>What is said of the clinic in other languages, by language tag.</summary>
    public IDictionary<string, DisclosureSettings> Languages { get; } = new Dictionary<string, DisclosureSettings>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address that clients reach, such as <c>https://checkin.example.org</c>; empty to take it from the request.</summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>Whether all is served over HTTPS: redirects to it, and tells browsers to keep to it.</summary>
    public bool RequireHttps { get; set; }

    /// <summary>Addresses of proxies whose <c>X-Forwarded-…</c> headers are believed.</summary>
    public IList<string> TrustedProxies { get; } = [];

    /// <summary>Where the keys stand that protect cookies; empty for the system's own place.</summary>
    public string KeyFolder { get; set; } = "";

    public MailSettings Mail { get; } = new();

    public int SignInsPerMinute { get; set; } = 10;

    public int LinkRequestsPerMinute { get; set; } = GenerousForOneRoomBehindOneAddress;

    /// <summary>For each key, and for each address that shows none.</summary>
    public int ApiRequestsPerMinute { get; set; } = GenerousForOneRoomBehindOneAddress;

    /// <summary>How long a client can look at the result again on the same device.</summary>
    public TimeSpan ResultIsOpenFor { get; set; } = TimeSpan.FromMinutes(30);

    public TimeSpan SignInLasts { get; set; } = TimeSpan.FromMinutes(60);
}
