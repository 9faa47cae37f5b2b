using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Cli.Output;

/// <summary>What a topic is made of when it leaves the tool, the same in every form and in the topic's own language.</summary>
internal sealed class TopicParts(Reader reader, Topic topic)
{
    public const string License = "CC BY 4.0";

    public const string LicenseAddress = "https://creativecommons.org/licenses/by/4.0/";

    public const string Authors = "TrustContent contributors";

    // A topic that comes in another language than asked for is not mixed with headings in that one.
    private readonly Phrasebook _book = reader.Trust.GetPhrasebook(topic.Language.Answered.Tag);

    /// <summary>The lists under their headings; empty ones are left out.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<string> Entries)> Lists()
    {
        var isForClients = topic.Definition.Audiences.Contains(Audience.Client);
        (string, IReadOnlyList<string>)[] lists =
        [
            (isForClients ? "topic.actions.client" : "topic.actions.therapist", topic.Actions),
            (isForClients ? "topic.phrases.client" : "topic.phrases.therapist", topic.Phrases),
            ("topic.pitfalls", topic.Pitfalls),
            ("topic.supports", Findings(EvidenceStance.Supports)),
            ("topic.counter", Findings(EvidenceStance.Counter)),
        ];
        return lists.Where(list => list.Item2.Count > 0).Select(list => (_book.Say(list.Item1), list.Item2));
    }

    /// <summary>What to read next; nothing if that is nothing.</summary>
    public string Related(IReadOnlyList<string> related) => related.Count == 0 ? "" : _book.Say("topic.related", ("topics", reader.Commas(related)));

    /// <summary>Who wrote the words and who has checked them.</summary>
    public string Review() => ReviewText.Of(_book, topic.Provenance);

    private IReadOnlyList<string> Findings(EvidenceStance stance)
        => [.. topic.Evidence.Where(finding => finding.Definition.Stance == stance).Select(finding => _book.Say(
            "topic.finding",
            ("text", finding.Text),
            ("citation", finding.Definition.Source.Citation),
            ("known", _book.Say("verification." + Json.Word(finding.Definition.Verification))),
            ("near", _book.Say("directness." + Json.Word(finding.Definition.Directness)))))];
}
