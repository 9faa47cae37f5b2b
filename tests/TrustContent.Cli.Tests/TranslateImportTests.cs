using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace TrustContent.Cli.Tests;

/// <summary>What becomes of a document that comes back without a fault.</summary>
public class TranslateImportTests
{
    private const string Welcome = "topics/welcome/en.json";
    private const string DutchWelcome = "topics/welcome/nl.json";
    private static readonly string Content = Repository.At("src", "TrustContent", "Content");
    private static readonly XNamespace X = TranslateDocument.X;

    [Fact]
    public void English_as_its_own_translation_comes_back_letter_for_letter()
    {
        // With the plurals of English, so that each form has a place of its own.
        var english = JsonNode.Parse(File.ReadAllText(Path.Combine(Content, "languages.json")))!["languages"]!.AsArray().Single(language => language!["tag"]!.GetValue<string>() == "en")!;
        using var site = new TempFolder().With("languages.json", """{ "languages": [ { "tag": "nl", "name": "Nederlands", "englishName": "Dutch", "direction": "left-to-right", "script": "Latn", "format": FORMAT } ] }""".Replace("FORMAT", english["format"]!.ToJsonString()));
        using var document = TranslateDocument.Export("--lang", "nl", "--content", site.Path);

        var (code, output, errors) = document.Filled().Import("--date", "2026-11-30", "--content", site.Path);

        (code, output).Should().Be((0, ""), errors);
        foreach (var file in Directory.GetFiles(Content, "*en.json", SearchOption.AllDirectories))
        {
            var written = document.Written(Path.GetRelativePath(Content, file).Replace("en.json", "nl.json"));
            SameText.Check(WithoutProvenance(written).Replace("\"language\": \"nl\"", "\"language\": \"en\""), WithoutProvenance(File.ReadAllText(file)));
            written.Should().NotContain("\r").And.Contain("\"date\": \"2026-11-30\", \"review\": \"not-reviewed\" }");
        }

        File.Copy(Path.Combine(site.Path, "languages.json"), Path.Combine(document.Out, "languages.json"));
        Trustcontent.Run("check", document.Out).Output.Should().BeEmpty("an application can load the folder as it is");
    }

    [Fact]
    public void A_language_that_nobody_described_is_described_in_the_folder()
    {
        using var document = TranslateDocument.Export();

        document.Filled().Import().Code.Should().Be(0);

        document.Written("languages.json").Should().Contain("""{ "tag": "nl", "name": "Nederlands", "englishName": "Dutch", "direction": "left-to-right", "script": "Latn" }""");
        Trustcontent.Run("check", document.Out).Output.Should().BeEmpty("without plurals there is one form for all numbers");
    }

    [Fact]
    public void A_second_language_comes_back_letter_for_letter()
    {
        using var site = Persian();
        using var document = TranslateDocument.Export("--lang", "fa", "--content", site.Path);
        document.Only(Welcome);

        document.Unit(Welcome, "$.title").Descendants(X + "segment").Single().Attribute("state")!.Value.Should().Be("translated");
        TranslateRules.Check(document.Xml);
        document.Import("--content", site.Path, "--method", "human", "--date", "2026-11-24").Code.Should().Be(0);

        SameText.Check(document.Written("topics/welcome/fa.json"), File.ReadAllText(Path.Combine(site.Path, "topics/welcome/fa.json")));
        File.Exists(Path.Combine(document.Out, "languages.json")).Should().BeFalse("the language is known");
    }

    [Fact]
    public void A_file_whose_words_are_as_they_were_stays_as_it_is()
    {
        using var document = TranslateDocument.Export();
        document.Only(Welcome).Filled();
        document.Import("--date", "2026-11-01", "--review", "second-reader", "--reviewer", "clinical psychologist");
        var before = document.Written(DutchWelcome);

        document.Import().Errors.Should().Contain("As they were: topics/welcome/nl.json");
        document.Written(DutchWelcome).Should().Be(before).And.Contain("\"review\": \"second-reader\", \"reviewer\": \"clinical psychologist\" }");

        document.Target(Welcome, "$.title", "Welkom").Import("--method", "machine-then-human").Code.Should().Be(0);
        document.Written(DutchWelcome).Should().Contain("\"title\": \"Welkom\"").And.Contain("\"method\": \"machine-then-human\"").And.Contain("not-reviewed").And.NotContain("psychologist");
    }

    [Fact]
    public void A_file_says_from_which_English_it_was_made()
    {
        using var document = TranslateDocument.Export();
        document.Only(Welcome).Filled().Import();
        using var english = JsonDocument.Parse(File.ReadAllText(Path.Combine(Content, Welcome)));
        var texts = new StringBuilder();
        foreach (var member in english.RootElement.EnumerateObject().Where(member => member.Name is not ("$schema" or "language" or "provenance" or "keywords")))
        {
            Add("$." + member.Name, member.Value);
        }

        var from = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts.ToString()))).Substring(0, 12);
        document.Written(DutchWelcome).Should().Contain($"{{ \"origin\": \"translation\", \"method\": \"human\", \"from\": \"{from}\", \"date\": ");

        void Add(string path, JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.String)
            {
                texts.Append(path).Append('\n').Append(value.GetString()).Append('\n');
            }
            else if (value.ValueKind == JsonValueKind.Array)
            {
                value.EnumerateArray().Select((each, index) => (each, index)).ToList().ForEach(pair => Add($"{path}[{pair.index}]", pair.each));
            }
            else
            {
                value.EnumerateObject().ToList().ForEach(each => Add(path + "." + each.Name, each.Value));
            }
        }
    }

    [Fact]
    public void Changed_English_is_marked_and_exported_alone()
    {
        using var document = TranslateDocument.Export();
        document.Filled().Import();
        Trustcontent.Run("translate", "export", "--lang", "nl", "--content", document.Out, "--only", "changed").Errors.Should().Contain("Nothing is written");
        var path = Path.Combine(document.Out, DutchWelcome);
        File.WriteAllText(path, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(path), "\"from\": \"[0-9a-f]+\"", "\"from\": \"000000000000\""));
        File.Delete(Path.Combine(document.Out, "topics/give-time/nl.json"));

        using var changed = TranslateDocument.Export("--lang", "nl", "--content", document.Out, "--only", "changed");

        TranslateRules.Check(changed.Xml);
        changed.Xml.Root!.Elements(X + "file").Select(file => file.Attribute("original")!.Value).Should().Equal("topics/give-time/en.json", Welcome);
        var segment = changed.Unit(Welcome, "$.title").Element(X + "segment")!;
        (segment.Attribute("state")!.Value, segment.Attribute("subState")!.Value).Should().Be(("initial", "trustcontent:english-changed"));
        TranslateDocument.Notes(changed.Unit(Welcome, "$.title")).Should().Contain("English of this file has changed");

        changed.Only(Welcome).Import("--content", document.Out).Output.Should().Contain("TC6107 topics/welcome/nl.json $.title");
        changed.Xml.Descendants(X + "segment").ToList().ForEach(each => each.SetAttributeValue("state", "reviewed"));
        changed.Import("--content", document.Out).Code.Should().Be(0);
    }

    [Fact]
    public void What_tools_do_to_a_document_does_no_harm()
    {
        const string phrases = "phrases/en.json";
        using var document = TranslateDocument.Export();
        document.Only(phrases).Filled();
        document.Xml.Root!.SetAttributeValue(XNamespace.Xmlns + "x", X.NamespaceName);
        var file = document.FileOf(phrases);
        var one = document.Unit(phrases, "$.phrases.contacts.one").Element(X + "segment")!.Element(X + "target")!;
        var (name, reach) = (one.Elements().First(), one.Elements().Last());
        document.Target(phrases, "$.phrases.contacts.one", new XElement(X + "pc", new XAttribute("id", "7"), reach), new XElement(X + "sm", new XAttribute("id", "m1")), " (", name, ")", new XElement(X + "em", new XAttribute("startRef", "m1")));
        document.Target(phrases, "$.phrases.answer.no", new XElement(X + "mrk", new XAttribute("id", "m1"), "Ne", new XElement(X + "cp", new XAttribute("hex", "0065"))));
        document.Target(phrases, "$.phrases.answer.yes", "\n        Ja,\n        graag\n      ");
        var intro = document.Unit(phrases, "$.phrases.contacts.intro");
        intro.Elements(X + "segment").Remove();
        intro.Add(
            Segment("segment", "You can", "bereiken:", 3), Segment("ignorable", " ", null, null), Segment("segment", "contact:", "U kunt", 1));
        var units = file.Elements(X + "unit").Reverse().ToArray();
        units.Remove();
        file.Add(new XElement(X + "group", new XAttribute("id", "g1"), units));

        var (code, output, errors) = document.Import();

        (code, output).Should().Be((0, ""), errors);
        document.Written("phrases/nl.json").Should().Contain("\"contacts.one\": \"{reach} ({name})\"").And.Contain("\"answer.no\": \"Nee\"").And.Contain("\"answer.yes\": \"Ja, graag\"")
            .And.Contain("\"contacts.intro\": \"U kunt bereiken:\"");

        static XElement Segment(string kind, string source, string? target, int? order) => new(
            X + kind, new XElement(X + "source", source), target is null ? null : new XElement(X + "target", order is null ? null : new XAttribute("order", order), target));
    }

    [Fact]
    public void Search_words_are_the_languages_own_and_may_be_none()
    {
        using var document = TranslateDocument.Export();
        document.Only(Welcome).Filled().Target(Welcome, "$.keywords", "eerste gesprek; warmte ;").Import().Code.Should().Be(0);
        document.Written(DutchWelcome).Should().Contain("\"keywords\": [\"eerste gesprek\", \"warmte\"],");

        document.Unit(Welcome, "$.keywords").Descendants(X + "target").Remove();
        document.Import().Code.Should().Be(0);
        using var json = JsonDocument.Parse(document.Written(DutchWelcome));
        json.RootElement.TryGetProperty("keywords", out _).Should().BeFalse();
    }

    [Fact]
    public void Plural_forms_become_members_in_the_layout_of_the_English()
    {
        using var site = new TempFolder()
            .With("languages.json", """{ "languages": [ { "tag": "xx", "name": "X", "englishName": "X", "direction": "left-to-right", "script": "Latn", "format": { "plurals": { "two": "n = 2", "few": "n = 3..10" } } } ] }""")
            .With("phrases/en.json", "{\n  \"language\": \"en\",\n  \"provenance\": {},\n  \"phrases\": {},\n  \"plurals\": {\n    \"site.ratings\": { \"by\": \"count\", \"one\": \"One rating.\", \"other\": \"{count} ratings.\" }\n  }\n}\n");
        using var document = TranslateDocument.Export("--lang", "xx", "--content", site.Path);
        document.Only("phrases/en.json").Filled().Target("phrases/en.json", "$.plurals.site.ratings.two", "Two.");

        document.Import("--content", site.Path).Code.Should().Be(0);

        document.Written("phrases/xx.json").Should().Contain(",\n    \"site.ratings\": { \"by\": \"count\", \"two\": \"Two.\", \"few\": \"{count} ratings.\", \"other\": \"{count} ratings.\" }\n  }\n}\n");
        document.Target("phrases/en.json", "$.plurals.site.ratings.few", "Few.").Import("--content", site.Path).Output.Should().Contain("TC2004 phrases/xx.json $.plurals.site.ratings.few: The text must hold {count}; {count} is missing.");
    }

    [Fact]
    public void A_new_language_is_added_to_those_of_the_folder()
    {
        using var document = TranslateDocument.Export();
        Directory.CreateDirectory(document.Out);
        File.WriteAllText(Path.Combine(document.Out, "languages.json"), "{\n  \"languages\": [\n    { \"tag\": \"fy\" }\n  ],\n  \"parents\": []\n}\n");

        document.Only(Welcome).Filled().Import("--english-name", "Dutch (Netherlands)").Code.Should().Be(0);

        document.Written("languages.json").Should().StartWith("{\n  \"languages\": [\n    { \"tag\": \"fy\" },\n    { \"tag\": \"nl\", \"name\": \"Nederlands\", \"englishName\": \"Dutch (Netherlands)\"").And.EndWith("}\n  ],\n  \"parents\": []\n}\n");
        document.Import("--english-name", "Dutch (Netherlands)").Code.Should().Be(0, "a call may be said again");
        document.Import("--english-name", "Flemish").Should().Match<(int Code, string Output, string Errors)>(result => result.Code == 2 && result.Errors.Contains("stands in languages.json otherwise"));
        document.Written("languages.json").Split("\"nl\"").Should().HaveCount(2, "it is added once");
    }

    [Fact]
    public void Phrases_that_a_site_adds_do_not_age_those_translated_before()
    {
        using var document = TranslateDocument.Export();
        document.Filled().Import().Code.Should().Be(0);
        using var site = new TempFolder().With("phrases/en.json", "{\n  \"language\": \"en\",\n  \"provenance\": {},\n  \"phrases\": {\n    \"site.hello\": \"Hello.\"\n  }\n}\n");

        using var changed = TranslateDocument.Export("--lang", "nl", "--content", site.Path, "--content", document.Out, "--only", "changed");

        var open = changed.Xml.Descendants(X + "segment").Where(segment => segment.Attribute("state")!.Value == "initial").ToArray();
        open.Select(segment => segment.Parent!.Attribute("name")!.Value).Should().Equal("$.phrases.site.hello");
        changed.Filled().Import("--content", site.Path, "--content", document.Out).Code.Should().Be(0);
        changed.Written("phrases/nl.json").Should().Contain("\"site.hello\": \"Hello.\"\n  }");

        site.With("phrases/en.json", "{ \"language\": \"en\", \"provenance\": {}, \"phrases\": { \"answer.no\": \"Nope\" } }");
        using var replaced = TranslateDocument.Export("--lang", "nl", "--content", site.Path, "--content", document.Out, "--only", "changed");
        replaced.Unit("phrases/en.json", "$.phrases.answer.no").Descendants(X + "source").Single().Value.Should().Be("Nope");
        replaced.Xml.Descendants(X + "segment").Should().OnlyContain(segment => segment.Attribute("subState") != null);
    }

    private static string WithoutProvenance(string text) => string.Join('\n', text.Replace("\r\n", "\n").Split('\n').Where(line => !line.Contains("\"provenance\"")));

    /// <summary>A hand-written file in the layout of the English, with joiners and other search words.</summary>
    private static TempFolder Persian()
    {
        using var document = TranslateDocument.Export();
        document.Only(Welcome).Filled().Import("--date", "2026-11-24");
        var lines = document.Written(DutchWelcome).Split('\n')
            .Select(line => line.StartsWith("    \"", StringComparison.Ordinal) && !line.Contains("\": ") ? "    \"می\u200Cتوانید بپرسید — «نه» \\\"x\\\" 😀\"" + (line.EndsWith(',') ? "," : "") : line)
            .Select(line => line.Contains("\"keywords\"") ? "  \"keywords\": [\"گرما\"]," : line.Replace("\"nl\"", "\"fa\""));
        return new TempFolder().With("topics/welcome/fa.json", string.Join('\n', lines))
            .With("languages.json", """{ "languages": [ { "tag": "fa", "name": "فارسی", "englishName": "Persian", "direction": "right-to-left", "script": "Arab" } ] }""");
    }
}
