using System.Text.Json.Nodes;

namespace TrustContent.Tests.Conventions;

/// <summary>Each language's page holds the back-translation of the very words that ship: safety texts need it before a language ships.</summary>
public class LanguageDocTests
{
    private static readonly string[] TranslatedBack = ["notice.", "form.", "contacts.", "recipient."];

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

    private static string[] Page(string language) => File.ReadAllLines(Repository.At("docs", "languages", language + ".md"));
}
