using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Cli.Output;

/// <summary>What a topic is made of when it leaves the tool, the same in every form.</summary>
internal static class TopicParts
{
    public const string License = "CC BY 4.0";

    public const string LicenseAddress = "https://creativecommons.org/licenses/by/4.0/";

    public const string Credit = "TrustContent contributors";

    public const string Limits = "This is information. It is not a diagnosis, not a medical device and not a crisis service. In an emergency, call your local emergency number.";

    /// <summary>The lists of a topic under their headings; empty ones are left out.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<string> Entries)> Lists(Topic topic)
    {
        var isForClients = topic.Definition.Audiences.Contains(Audience.Client);
        (string, IReadOnlyList<string>)[] lists =
        [
            (isForClients ? "What you can do" : "What to do", topic.Actions),
            (isForClients ? "Words you could use" : "Words to say", topic.Phrases),
            ("What goes wrong", topic.Pitfalls),
            ("What speaks for it", Findings(topic, EvidenceStance.Supports)),
            ("What speaks against it, or limits it", Findings(topic, EvidenceStance.Counter)),
        ];
        return lists.Where(list => list.Item2.Count > 0);
    }

    /// <summary>Who wrote the words and who has checked them.</summary>
    public static string Review(Topic topic) => topic.Provenance.Review switch
    {
        ReviewStatus.NotReviewed => "not clinically reviewed",
        ReviewStatus.SecondReader => "read by a second reader, not clinically reviewed",
        _ => "clinically reviewed",
    } + ", " + topic.Provenance.Date;

    private static IReadOnlyList<string> Findings(Topic topic, EvidenceStance stance)
        => [.. topic.Evidence.Where(finding => finding.Definition.Stance == stance)
            .Select(finding => $"{finding.Text} ({finding.Definition.Source.Citation}; {Known(finding.Definition.Verification)}; {Near(finding.Definition.Directness)})")];

    private static string Known(Verification verification) => verification switch
    {
        Verification.Verified => "seen in two sources",
        Verification.SingleSource => "seen in one source",
        Verification.Derived => "derived",
        _ => "our own judgement",
    };

    private static string Near(Directness directness) => directness switch
    {
        Directness.Direct => "about this very thing",
        Directness.Indirect => "about something near it",
        _ => "about what happens in a session, not about results",
    };
}
