using System.Text.Json.Nodes;

namespace TrustContent.Tests.Conventions;

/// <summary>Each language's page holds the back-translation of the very words that ship: safety texts need it before a language ships.</summary>
public class LanguageDocTests
{
    private static readonly string[] TranslatedBack = ["notice.", "form.", "contacts.", "recipient."];

    private static readonly string[] SeenBy =
    [
        "clinic.welcome.line-text", "clinic.welcome.line-nobody", "clinic.welcome.therapist-text", "clinic.welcome.supervisor-text", "clinic.disclosure.answers-seen-by",
        "clinic.sharing.AnswersAndScores.text", "clinic.sharing.ScoresOnly.text", "clinic.sharing.Nothing.text", "clinic.sharing.later", "clinic.sharing.line", "clinic.sharing.line-nobody",
        "clinic.link.unready.title", "clinic.link.unready.text", "clinic.link.unready.do", "clinic.cases.text", "clinic.cases.how-1", "clinic.cases.how-2", "clinic.cases.how-3",
        "clinic.client.deletion-text", "clinic.answers.left-out",
    ];

    public static TheoryData<string> Languages => [.. TranslatedFile.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_safety_text_is_translated_back(string language)
    {
        var page = Page(language);
        var phrases = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Content, "phrases", language + ".json")))!["phrases"]!.AsObject();
        var english = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Content, "phrases", "en.json")))!["phrases"]!.AsObject();

        var rows = phrases.Where(phrase => TranslatedBack.Any(start => phrase.Key.StartsWith(start, StringComparison.Ordinal))).ToArray();

        rows.Length.Should().BeGreaterThan(15);
        foreach (var row in rows)
        {
            var line = page.SingleOrDefault(line => line.StartsWith($"| `{row.Key}` | {row.Value} | ", StringComparison.Ordinal));
            line.Should().NotBeNull("{0} changed since it was translated back", row.Key);
            line.Should().EndWith($" | {english[row.Key]} |", "the English changed since {0} was translated back", row.Key);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_item_of_our_questionnaires_is_translated_back(string language)
    {
        var page = Page(language);
        foreach (var form in new[] { "trust-check-in", "trust-check-in-therapist", "trust-pulse" })
        {
            var wording = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Content, "instruments", form, language + ".json")))!;
            foreach (var item in wording["items"]!.AsObject())
            {
                page.Where(line => line.StartsWith($"| {item.Key} | {item.Value} | ", StringComparison.Ordinal) && !line.EndsWith("| - |", StringComparison.Ordinal)).Should().NotBeEmpty("item {0} of {1}", item.Key, form);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_the_clinic_site_says_of_who_sees_answers_is_translated_back(string language)
    {
        var page = Page(language);
        var phrases = Site(language);
        var english = Site("en");
        foreach (var key in SeenBy)
        {
            page.Should().ContainSingle(line => line.StartsWith($"| `{key}` | {phrases[key]} | ", StringComparison.Ordinal) && line.EndsWith($" | {english[key]} |", StringComparison.Ordinal), "{0} or its English changed since it was translated back", key);
        }
    }

    private static JsonObject Site(string language) => JsonNode.Parse(File.ReadAllText(Repository.At("samples", "ClinicWeb", "Words", language + ".json")))!["phrases"]!.AsObject();

    private static string[] Page(string language) => File.ReadAllLines(Repository.At("docs", "languages", language + ".md"));
}
