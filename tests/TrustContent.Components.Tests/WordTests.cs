using System.Text.Json;
using System.Text.RegularExpressions;
using TrustContent.Components.Tests.Support;

namespace TrustContent.Components.Tests;

/// <summary>All that a person reads comes from phrases, and every phrase is used.</summary>
public class WordTests
{
    private static readonly string[] Sources =
        [.. Directory.GetFiles(Repository.At("src", "TrustContent.Components"), "*", SearchOption.TopDirectoryOnly).Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)).Select(File.ReadAllText)];

    private static readonly string[] Keys = [.. ReadKeys()];

    [Fact]
    public void Every_word_is_used() => Keys.Except(Used("web")).Should().BeEmpty();

    [Fact]
    public void Every_used_word_exists() => Used("web").Except(Keys).Should().BeEmpty();

    [Fact]
    public void Every_phrase_of_the_library_that_is_used_exists()
    {
        var phrases = Site.Trust.GetPhrasebook("en");
        var used = Used("topic", "review", "verification", "directness", "chart", "statement", "language").ToArray();

        used.Should().HaveCountGreaterThan(20);
        used.Where(key => !phrases.Has(key)).Should().BeEmpty();
    }

    [Fact]
    public void They_come_with_the_options() => Site.Trust.GetPhrasebook("en").Say("web.form.progress", ("number", 3), ("count", 16)).Should().Be("Question 3 of 16");

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Nothing_on_a_page_escapes_the_disguise(string page)
    {
        var body = Pages.Of(page, "qps-ploc");
        foreach (var citation in body.QuerySelectorAll("cite"))
        {
            citation.Remove();
        }

        string[] attributes = ["aria-label", "title", "alt", "placeholder", "data-tc-untouched"];
        var texts = body.QuerySelectorAll("*").SelectMany(element => attributes.Select(name => element.GetAttribute(name)).OfType<string>()).Append(body.TextContent);
        var plain = texts.SelectMany(text => Regex.Matches(Without(text), "[A-Za-z]+").Select(match => match.Value));

        plain.Should().BeEmpty();
        body.TextContent.Should().Contain("[");
    }

    public static TheoryData<string> PageNames => [.. Pages.Names];

    // What the host says of itself, and what has no language: the fingerprint of a key.
    private static string Without(string text)
    {
        var parts = Site.OwnWords.SelectMany(words => new[] { words, words.Replace("help@clinic.example", "", StringComparison.Ordinal) })
            .Concat(Site.Trust.Catalog.Instruments.Select(instrument => instrument.KeyFingerprint));
        return parts.Aggregate(text, (left, own) => left.Replace(own, "", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Used(params string[] roots)
        => Sources.SelectMany(source => Regex.Matches(source, "\"((?:" + string.Join('|', roots) + @")\.[a-z0-9.\-]*[a-z0-9])""(?! \+)").Select(match => match.Groups[1].Value)).Distinct();

    private static List<string> ReadKeys()
    {
        using var words = JsonDocument.Parse(File.ReadAllText(Repository.At("src", "TrustContent.Components", "Words", "en.json")));
        return [.. new[] { "phrases", "plurals" }.SelectMany(part => words.RootElement.GetProperty(part).EnumerateObject().Select(phrase => phrase.Name))];
    }
}
