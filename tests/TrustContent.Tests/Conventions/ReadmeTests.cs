using TrustContent.Catalog;

namespace TrustContent.Tests.Conventions;

/// <summary>Numbers in prose rot, so what the README counts and lists is compared with the catalog.</summary>
public class ReadmeTests
{
    private static readonly TrustContentService Shipped = TrustContentService.Create(options => Some.Quiet(options));

    [Fact]
    public void The_instrument_table_is_the_catalog() => Generated("instruments").Should().Be(string.Concat(Shipped.Catalog.Instruments.Select(Row)));

    [Fact]
    public void The_topic_list_is_the_catalog()
        => Generated("topics").Should().Be(string.Concat(Enum.GetValues<TopicKind>().Select(kind =>
        {
            var topics = Shipped.Catalog.Topics.Where(topic => topic.Kind == kind).ToArray();
            return $"- **{kind}** ({topics.Length}): {string.Join(", ", topics.Select(topic => "`" + topic.Id + "`"))}\n";
        })));

    [Fact]
    public void The_language_table_is_the_catalog() => Generated("languages").Should().Be(string.Concat(Shipped.Catalog.Languages.Select(Row)));

    [Fact]
    public void The_links_lead_somewhere()
        => System.Text.RegularExpressions.Regex.Matches(Readme.Text, @"\]\((?!http)([^)]+)\)").Select(link => link.Groups[1].Value)
            .Where(link => !File.Exists(Repository.At(link))).Should().BeEmpty();

    private static string Row(LanguageDefinition language)
    {
        var topics = Shipped.GetTopics(language.Tag).Where(topic => topic.Language.Answered.Tag == language.Tag).ToArray();
        var forms = Shipped.Catalog.Instruments.Where(instrument => instrument.Wording == WordingTerms.Included).ToArray();
        var shown = forms.Count(form => Shipped.TryGetQuestionnaire(form.Id, language.Tag, out _));
        var phrases = Shipped.GetPhrasebook(language.Tag);
        var provenances = topics.Select(topic => topic.Provenance).Append(phrases.Provenance).ToArray();
        var made = provenances.Any(each => each.Method == TranslationMethod.Machine) ? "translated by a program" : provenances.Any(each => each.Origin == TextOrigin.Translation) ? "translated" : "written in it";
        var review = provenances.Min(each => each.Review);
        var said = review == ReviewStatus.SecondReader ? Text(review) + ", not clinically reviewed" : Text(review);
        return $"| `{language.Tag}` | {language.Name} | {topics.Length} of {Shipped.Catalog.Topics.Count} | {shown} of {forms.Length} | {(phrases.Language.IsFallback ? "no" : "yes")} | {made} | {said} |\n";
    }

    private static string Row(InstrumentDefinition instrument)
    {
        var languages = Shipped.Catalog.Languages.Where(language => Shipped.TryGetQuestionnaire(instrument.Id, language.Tag, out _)).Select(language => language.Tag.Value).ToArray();
        var wording = instrument.Wording == WordingTerms.Included ? instrument.License.Spdx : "supply your own licensed wording; rights: " + instrument.License.RightsHolder;
        var review = Shipped.TryGetQuestionnaire(instrument.Id, "en", out var form) ? Text(form.Provenance.Review) : "-";
        return $"| `{instrument.Id}` | {(languages.Length == 0 ? "key only" : string.Join(", ", languages))} | {wording} | {Text(instrument.Verification)} | {review} |\n";
    }

    private static string Text(Verification verification) => verification switch
    {
        Verification.Verified => "two sources",
        Verification.SingleSource => "one source",
        Verification.Derived => "derived",
        _ => "ours, not validated",
    };

    private static string Text(ReviewStatus review) => review switch
    {
        ReviewStatus.NotReviewed => "not reviewed",
        ReviewStatus.SecondReader => "second reader",
        _ => "clinically reviewed",
    };

    private static string Generated(string name)
    {
        var (begin, end) = ($"<!-- generated: {name} -->\n", "<!-- end -->");
        var text = Readme.Text[(Readme.Text.IndexOf(begin, StringComparison.Ordinal) + begin.Length)..];
        text = text[..text.IndexOf(end, StringComparison.Ordinal)];
        return text.StartsWith("| ", StringComparison.Ordinal) ? string.Join("\n", text.Split('\n').Skip(2)) : text;
    }
}
