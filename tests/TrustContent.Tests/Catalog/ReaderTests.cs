using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Catalog;

/// <summary>The strict reader: all problems of a folder, each with file, line, path, code and mend.</summary>
public class ReaderTests
{
    private const string Provenance = """{ "origin": "original", "date": "2026-11-23", "review": "not-reviewed" }""";
    private const string GoodTopic = """{ "id": "own", "kind": "concept", "audiences": ["client"], "facets": [], "related": [], "evidence": [] }""";
    private const string GoodWords = """{ "language": "en", "provenance": """ + Provenance + """, "title": "Own", "summary": "Ours.", "body": ["Text."] }""";

    private static string Instrument => Path.Combine(Repository.TestContent, "instruments", "test-reversed", "instrument.json");

    private static string About => Path.Combine(Repository.TestContent, "instruments", "test-reversed", "about.en.json");

    [Fact]
    public void A_good_folder_has_no_problem()
    {
        using var folder = Topic(GoodTopic, GoodWords).With("README.md", "A note for people.").With("schema/x.json", "{");

        TrustCatalog.Check(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void All_problems_of_a_folder_come_together_each_with_its_place()
    {
        using var folder = new TempFolder()
            .With("topics/own/topic.json", "{\n  \"id\": \"other\",\n  \"kind\": \"konzept\",\n  \"audiences\": [],\n  \"facets\": [\"safe\", 3],\n  \"related\": [\"no-such\"],\n  \"extra\": true\n}")
            .With("topics/broken/topic.json", "{\n  \"id\": \"broken\",\n}")
            .With("topics/welcome/en.jsn", "{}");

        var issues = TrustCatalog.Check(folder.Path);

        issues.Select(issue => $"{issue.Code.Id} {issue.File}:{issue.Line} {issue.Place}").Should().Equal(
            "TC1009 topics/welcome/en.jsn: ",
            "TC1002 topics/broken/topic.json:3 ",
            "TC1010 topics/own/topic.json:1 $",
            "TC1006 topics/own/topic.json:3 $.kind",
            "TC1005 topics/own/topic.json:5 $.facets[1]",
            "TC1003 topics/own/topic.json:1 $",
            "TC1004 topics/own/topic.json:7 $.extra",
            "TC1003 topics/own/topic.json:1 $");
        issues.Should().OnlyContain(issue => issue.Message.Length > 0 && issue.Mend.Length > 0);
    }

    [Theory]
    [InlineData("\"title\": \"Own\"", "\"title\": \" Own\"", "TC1012", "$.title")]
    [InlineData("\"title\": \"Own\"", "\"title\": \"\"", "TC1012", "$.title")]
    [InlineData("\"Ours.\"", "\"Ours.  And yours.\"", "TC1012", "$.summary")]
    [InlineData("\"title\": \"Own\"", "\"title\": 3", "TC1005", "$.title")]
    [InlineData("\"title\": \"Own\"", "\"title\": \"Own\", \"title\": \"Own\"", "TC1007", "$.title")]
    [InlineData("[\"Text.\"]", "[]", "TC1013", "$")]
    [InlineData("\"language\": \"en\"", "\"language\": \"nl\"", "TC1010", "$")]
    [InlineData("\"language\": \"en\"", "\"language\": \"e\"", "TC1006", "$.language")]
    [InlineData("2026-11-23", "23.11.2026", "TC1006", "$.provenance")]
    public void A_fault_in_words_is_named(string old, string replacement, string code, string place)
    {
        GoodWords.Should().Contain(old);
        using var folder = Topic(GoodTopic, GoodWords.Replace(old, replacement));

        var issue = TrustCatalog.Check(folder.Path).Should().ContainSingle().Which;
        (issue.Code.Id, issue.Place).Should().Be((code, place));
        issue.File.Should().Be("topics/own/en.json");
    }

    [Theory]
    [InlineData("\"reversed\": [\"2\"]", "\"reversed\": [\"4\"]", "TC1011")]
    [InlineData("\"items\": [\"4\", \"5\"]", "\"items\": [\"4\", \"99\"]", "TC1008")]
    [InlineData("\"items\": [\"4\", \"5\"]", "\"items\": [\"4\", \"4\"]", "TC1011")]
    [InlineData("\"items\": [\"4\", \"5\"]", "\"items\": [\"5\"]", "TC1011")]
    [InlineData("\"scales\": [\"codes\", \"others\"]", "\"scales\": [\"codes\", \"either\"]", "TC1011")]
    [InlineData("\"scales\": [\"codes\", \"others\"]", "\"scales\": [\"codes\", \"codes\"]", "TC1011")]
    [InlineData("\"scales\": [\"codes\", \"others\"]", "\"scales\": [\"codes\", \"lines\"]", "TC1011")]
    [InlineData("{ \"id\": \"3\", \"response\": \"seven\" }", "{ \"id\": \"3\", \"response\": \"line\" }", "TC1011")]
    [InlineData("\"maximumMissing\": 2", "\"maximumMissing\": 3", "TC1011")]
    [InlineData("\"maximumMissing\": 2", "\"maximumMissing\": 0", "TC1011")]
    [InlineData("\"rule\": \"require-all\"", "\"rule\": \"require-all\", \"maximumMissing\": 1", "TC1011")]
    [InlineData("\"minimum\": 1, \"maximum\": 7", "\"minimum\": 7, \"maximum\": 7", "TC1011")]
    [InlineData("{ \"id\": \"3\", \"response\": \"seven\" }", "{ \"id\": \"03\", \"response\": \"seven\" }", "TC1008")]
    [InlineData("{ \"id\": \"1\", \"response\": \"seven\" }", "{ \"id\": \"1\", \"response\": \"seven\", \"role\": \"anchor\" }", "TC1011")]
    [InlineData("{ \"id\": \"1\", \"response\": \"seven\" }", "{ \"id\": \"1\", \"response\": \"nine\" }", "TC1008")]
    [InlineData("\"missing\": { \"rule\": \"require-all\", \"published\": true, \"verification\": \"ours\" }", "\"missing\": {}", "TC1003")]
    public void A_key_that_does_not_add_up_is_refused(string old, string replacement, string code)
    {
        using var folder = new TempFolder()
            .WithCopy(Instrument, "instruments/own/instrument.json", ("\"id\": \"test-reversed\"", "\"id\": \"own\""), (old, replacement))
            .WithCopy(About, "instruments/own/about.en.json");

        TrustCatalog.Check(folder.Path).Select(issue => issue.Code.Id).Should().Contain(code);
    }

    [Theory]
    [InlineData("\"id\": \"fi.ve\"", "\"fi.ve\": { \"1\": \"A\", \"5\": \"E\" }", "TC1013")]
    [InlineData("\"id\": \"five\"", "\"five\": { \"1\": \"A\", \"1.0\": \"A\", \"2\": \"B\", \"3\": \"C\", \"4\": \"D\", \"5\": \"E\" }", "TC1008")]
    [InlineData("\"id\": \"five\"", "\"five\": { \"1\": \"A\", \"1.5\": \"A\", \"2\": \"B\", \"3\": \"C\", \"4\": \"D\", \"5\": \"E\" }", "TC1008")]
    public void Labels_are_for_codes_that_exist_each_once(string format, string labels, string code)
    {
        var weighted = Path.Combine(Repository.TestContent, "instruments", "test-weighted");
        using var folder = new TempFolder()
            .WithCopy(Path.Combine(weighted, "instrument.json"), "instruments/own/instrument.json", ("\"id\": \"test-weighted\"", "\"id\": \"own\""),
                ("\"id\": \"five\"", format), ("\"response\": \"five\"", "\"response\": " + format.Substring(6)))
            .WithCopy(Path.Combine(weighted, "about.en.json"), "instruments/own/about.en.json")
            .With("instruments/own/en.json", """{ "language": "en", "provenance": PROVENANCE, "frame": "Now.", "items": { "1": "A.", "2": "B.", "3": "C." }, "labels": { LABELS } }"""
                .Replace("PROVENANCE", Provenance).Replace("LABELS", labels));

        TrustCatalog.Check(folder.Path).Select(issue => issue.Code.Id).Distinct().Should().Equal(code);
    }

    [Theory]
    [InlineData("""{ "instrument": "test-weighted", "thresholds": [{ "id": "a", "value": 1, "verification": "ours" }], "rules": [{ "id": "r", "when": [{ "kind": "item-at-most", "item": "1", "threshold": "a" }], "audience": "client", "topics": ["welcome"], "reason": "reason.hurt-client" }] }""", "TC1018")]
    [InlineData("""{ "instrument": "test-weighted", "thresholds": [], "rules": [{ "id": "r", "when": [], "audience": "client", "topics": ["your-rights"], "reason": "x" }] }""", "TC1003")]
    [InlineData("""{ "instrument": "test-weighted", "thresholds": [{ "id": "a", "value": 1, "verification": "ours" }, { "id": "a", "value": 2, "verification": "ours" }] }""", "TC1007")]
    [InlineData("""{ "instrument": "test-weighted", "thresholds": [{ "id": "a", "value": 1, "verification": "ours" }], "rules": [{ "id": "r", "when": [{ "kind": "item-at-most", "item": "1", "threshold": "a" }], "audience": "client", "topics": ["your-rights"], "reason": "reason.nowhere" }] }""", "TC1013")]
    public void A_rule_that_could_not_speak_is_refused(string rules, string code)
    {
        var weighted = Path.Combine(Repository.TestContent, "instruments", "test-weighted");
        using var folder = new TempFolder()
            .WithCopy(Path.Combine(weighted, "instrument.json"), "instruments/test-weighted/instrument.json")
            .WithCopy(Path.Combine(weighted, "about.en.json"), "instruments/test-weighted/about.en.json")
            .With("rules/test-weighted.json", rules);

        TrustCatalog.Check(folder.Path).Should().ContainSingle().Which.Code.Id.Should().Be(code);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/page")]
    [InlineData("file:///etc/hosts")]
    public void An_address_is_one_of_the_web(string url)
    {
        using var folder = new TempFolder().With("bibliography.json", """{ "sources": [{ "id": "own", "authors": ["Somebody"], "url": "URL" }] }""".Replace("URL", url));

        TrustCatalog.Check(folder.Path).Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.ValueNotAllowed);
    }

    [Theory]
    [InlineData("rules/trust-check-in.json", """{ "instrument": "trust-check-in", "thresholds": [], "notices": [], "rules": [] }""")]
    [InlineData("topics/welcome/topic.json", """{ "id": "welcome", "kind": "concept", "audiences": ["client"], "facets": [], "related": [], "evidence": [] }""")]
    [InlineData("phrases/en.json", """{ "language": "en", "provenance": { "origin": "original", "date": "2026-11-23", "review": "not-reviewed" }, "phrases": { "notice.line-crossed.1": "Talk to your therapist." } }""")]
    public void What_must_keep_its_meaning_cannot_be_replaced(string file, string text)
    {
        using var folder = new TempFolder().With(file, text);

        TrustCatalog.Check(folder.Path).Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.NotReplaceable);
    }

    [Fact]
    public void A_shipped_key_or_wording_cannot_be_replaced()
    {
        var shipped = Path.Combine(Repository.Content, "instruments", "trust-check-in");
        using var folder = new TempFolder()
            .WithCopy(Path.Combine(shipped, "instrument.json"), "instruments/trust-check-in/instrument.json")
            .WithCopy(Path.Combine(shipped, "en.json"), "instruments/trust-check-in/en.json", ("I could be myself.", "I could be anybody."));

        TrustCatalog.Check(folder.Path).Select(issue => (issue.Code.Id, issue.File)).Should().BeEquivalentTo(
        [
            ("TC1017", "instruments/trust-check-in/instrument.json"),
            ("TC1017", "instruments/trust-check-in/en.json"),
        ]);
    }

    [Fact]
    public void How_courses_are_judged_cannot_be_replaced()
    {
        using var folder = new TempFolder().WithCopy(Path.Combine(Repository.Content, "course.json"), "course.json");

        TrustCatalog.Check(folder.Path).Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.NotReplaceable);
    }

    [Fact]
    public void Wording_of_a_protected_instrument_needs_its_licensee()
    {
        using var folder = new TempFolder().With("instruments/wai-sr/en.json", LicensedWordingTests.MadeUpWording);

        TrustCatalog.Check(folder.Path).Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.LicenseeMissing);
    }

    [Theory]
    [InlineData("instruments/no-such/en.json")]
    [InlineData("topics/no-such/en.json")]
    [InlineData("topics/welcome/xx.json")]
    public void Words_without_an_owner_or_a_listed_language_are_named(string file)
    {
        using var folder = new TempFolder().With(file, "{}");

        TrustCatalog.Check(folder.Path).Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.UnknownReference);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
        => TrustCatalog.Check(Path.Combine(Repository.Root, "no-such-folder")).Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.FileUnreadable);

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_do_no_harm()
    {
        using var folder = Topic("\uFEFF" + GoodTopic.Replace(", ", ",\r\n"), GoodWords);

        TrustCatalog.Check(folder.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    [InlineData("{ \"id\": \"\\uD800\" }")]
    [InlineData("{ \"id\": 1e999 }")]
    public void Ugly_files_are_problems_and_not_crashes(string text)
    {
        using var folder = Topic(text, GoodWords);

        TrustCatalog.Check(folder.Path).Should().NotBeEmpty().And.OnlyContain(issue => issue.File!.StartsWith("topics/own/"));
    }

    [Fact]
    public void The_service_refuses_to_start_with_all_problems()
    {
        using var folder = new TempFolder().With("topics/a/topic.json", "{").With("topics/b/topic.json", "[]");

        Action start = () => TrustContentService.Create(options => Some.Quiet(options).AddFolder(folder.Path));

        start.Should().Throw<TrustContentException>().Which.Issues.Select(issue => issue.File).Should().Contain(["topics/a/topic.json", "topics/b/topic.json"]);
    }

    private static TempFolder Topic(string definition, string words)
        => new TempFolder().With("topics/own/topic.json", definition).With("topics/own/en.json", words);
}
