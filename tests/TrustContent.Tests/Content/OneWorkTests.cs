using System.Text.Json;
using System.Text.RegularExpressions;
using TrustContent.Catalog;

namespace TrustContent.Tests.Content;

/// <summary>The English words read as one work: figures have their finding, nothing is said twice, and no page leads nowhere.</summary>
public class OneWorkTests
{
    private const int FewestWordsOfASentence = 5;

    private static readonly Regex Figure = new(@"(?<![\w.])[-.]?[0-9](?:[0-9.,]*[0-9])?%?|\bper ?cent\b|\b(?:one in|out of) (?:two|three|four|five|ten|a hundred)\b|\b(?:half|a third|a quarter) of\b");

    // What reads like the result of a study, in words that are not a topic's.
    private static readonly Regex Result = new(@"[0-9.]+%|(?<![\w.])\.[0-9]+|[0-9]\.[0-9]|[0-9] (?:people|persons|patients|clients|therapists|studies|experts|trainees)\b|(?<!\{)\bper ?cent\b");
    private static readonly Regex NamesItsSource = new(@"et al\. [0-9]{4}|sources? seen|\{source\}");

    private static readonly Dictionary<(string File, string Figure), string> FiguresThatAreNoFinding = new()
    {
        [("topics/avoid-rejection", "3")] = "the 3rd, a day in words to say",
        [("topics/avoid-rejection", "17")] = "the 17th, a day in words to say",
        [("topics/refer-on", "12")] = "the 12th, a day in words to say",
        [("phrases", "95%")] = "the usual name of an interval; its bounds are filled in",
    };

    private static readonly Dictionary<string, string> SentencesThatMayRepeat = new()
    {
        ["If you answered a form, nobody watches the answers live."] = "safety: said wherever somebody in danger may read",
        ["If you are in danger now, or think of hurting yourself, call your local emergency number."] = "safety: said wherever somebody in danger may read",
        ["On this scale 0 is no link and 1 is a perfect link."] = "explains a metric beside each figure, because each page is read alone",
    };

    private static readonly Topic[] Written = [.. Directory.GetDirectories(Path.Combine(Repository.Content, "topics")).OrderBy(folder => folder, StringComparer.Ordinal).Select(Topic.Read)];

    [Fact]
    public void A_figure_in_a_topic_stands_in_one_of_its_findings()
        => Written.SelectMany(topic => topic.Prose.SelectMany(FiguresIn)
                .Except(topic.Findings.SelectMany(finding => FiguresIn(finding.Text)))
                .Where(figure => !FiguresThatAreNoFinding.ContainsKey(("topics/" + topic.Id, figure)))
                .Select(figure => $"{topic.Id}: {figure}"))
            .Should().BeEmpty("a figure has a source");

    [Fact]
    public void A_result_in_a_phrase_or_an_instrument_names_its_source()
        => OtherWords().Where(words => !NamesItsSource.IsMatch(words.Text))
            .SelectMany(words => Found(Result, words.Text).Where(result => !FiguresThatAreNoFinding.ContainsKey((words.File, result))).Select(result => $"{words.File}: {result} in '{words.Text}'"))
            .Should().BeEmpty("a figure has a source");

    [Fact]
    public void A_sentence_stands_in_one_topic()
    {
        var prose = Written.SelectMany(topic => Sentences(topic.Prose).Select(sentence => (sentence.Key, sentence.Text, Place: topic.Id)));
        // The same finding of the same study is told in the same words wherever it matters.
        var findings = Written.SelectMany(topic => topic.Findings.SelectMany(finding => Sentences([finding.Text]).Select(sentence => (sentence.Key, sentence.Text, Place: finding.Source))));

        prose.Concat(findings).GroupBy(sentence => sentence.Key)
            .Where(same => same.Select(sentence => sentence.Place).Distinct().Count() > 1 && !same.Any(sentence => SentencesThatMayRepeat.ContainsKey(sentence.Text)))
            .Select(same => $"{string.Join(", ", same.Select(sentence => sentence.Place).Distinct())}: {same.First().Text}")
            .Should().BeEmpty("what is said belongs in one place, and others link to it");
    }

    [Fact]
    public void Every_exception_is_needed()
    {
        var figures = Written.SelectMany(topic => topic.Prose.SelectMany(FiguresIn).Select(figure => (File: "topics/" + topic.Id, figure)))
            .Concat(OtherWords().SelectMany(words => Found(Result, words.Text).Select(result => (words.File, result))));
        var repeated = Written.SelectMany(topic => Sentences([.. topic.Prose, .. topic.Findings.Select(finding => finding.Text)]).Select(sentence => sentence.Text).Distinct())
            .GroupBy(text => text).Where(same => same.Count() > 1).Select(same => same.Key);

        FiguresThatAreNoFinding.Keys.Except(figures).Should().BeEmpty();
        SentencesThatMayRepeat.Keys.Except(repeated).Should().BeEmpty();
    }

    [Fact]
    public void No_publication_stands_twice_in_the_bibliography()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Content, "bibliography.json")));
        var sources = file.RootElement.GetProperty("sources").EnumerateArray().ToArray();

        foreach (var marks in new[] { new[] { "doi" }, ["pmcid"], ["url"], ["authors", "year", "title"], ["authors", "year", "container", "pages"] })
        {
            sources.Where(source => source.TryGetProperty(marks[^1], out _))
                .GroupBy(source => string.Join("|", marks.Select(mark => source.TryGetProperty(mark, out var value) ? value.ToString().ToUpperInvariant() : "")))
                .Where(same => same.Count() > 1).SelectMany(same => same.Select(source => source.GetProperty("id").GetString()))
                .Should().BeEmpty("{0} tell publications apart", string.Join(", ", marks));
        }
    }

    [Fact]
    public void Every_topic_is_led_to_and_every_guidance_leads_to_help_in_a_crisis()
    {
        Written.Select(topic => topic.Id).Except(Written.SelectMany(topic => topic.Related)).Should().BeEmpty("a page that no other names is not found");
        // These pages say 'get help now' and do not all show a site's contacts; that page does.
        Written.Where(topic => topic.Kind == "guidance" && topic.Id != TopicId.InCrisis.Value && !topic.Related.Contains(TopicId.InCrisis.Value))
            .Select(topic => topic.Id).Should().BeEmpty();
    }

    private static IEnumerable<string> FiguresIn(string text) => Found(Figure, text);

    private static IEnumerable<string> Found(Regex pattern, string text) => pattern.Matches(text).Cast<Match>().Select(match => match.Value);

    private static IEnumerable<(string Key, string Text)> Sentences(IReadOnlyList<string> texts)
        => Readability.Of([.. texts]).Sentences.Where(sentence => sentence.Words.Count >= FewestWordsOfASentence)
            .Select(sentence => (string.Join(" ", sentence.Words).ToUpperInvariant(), sentence.Text));

    private static IEnumerable<(string File, string Text)> OtherWords()
        => new[] { (Name: "phrases", File: Path.Combine(Repository.Content, "phrases", "en.json")) }
            .Concat(Directory.GetFiles(Path.Combine(Repository.Content, "instruments"), "*en.json", SearchOption.AllDirectories)
                .Select(file => (Name: "instruments/" + Path.GetFileName(Path.GetDirectoryName(file)!), File: file)))
            .SelectMany(words => TextsIn(words.File).Select(text => (words.Name, text)));

    private static List<string> TextsIn(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        return [.. file.RootElement.EnumerateObject().Where(member => member.Name is not ("$schema" or "language" or "provenance")).SelectMany(member => Walk(member.Value))];

        static IEnumerable<string> Walk(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Walk(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Walk),
            JsonValueKind.String => [element.GetString()!],
            _ => [],
        };
    }

    /// <summary>A topic as it is written, before a site's contacts are filled in.</summary>
    private sealed record Topic(string Id, string Kind, string[] Related, string[] Prose, (string Source, string Text)[] Findings)
    {
        public static Topic Read(string folder)
        {
            using var about = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "topic.json")));
            using var words = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "en.json")));
            var (definition, text) = (about.RootElement, words.RootElement);

            return new(
                definition.GetProperty("id").GetString()!, definition.GetProperty("kind").GetString()!,
                [.. definition.GetProperty("related").EnumerateArray().Select(id => id.GetString()!)],
                [
                    text.GetProperty("title").GetString()!, text.GetProperty("summary").GetString()!,
                    .. new[] { "body", "actions", "phrases", "pitfalls" }.Where(list => text.TryGetProperty(list, out _))
                        .SelectMany(list => text.GetProperty(list).EnumerateArray().Select(entry => entry.GetString()!)).Where(entry => entry != "{contacts}"),
                ],
                [.. definition.GetProperty("evidence").EnumerateArray()
                    .Select(finding => (finding.GetProperty("source").GetString()!, text.GetProperty("evidence").GetProperty(finding.GetProperty("id").GetString()!).GetString()!))]);
        }
    }
}
