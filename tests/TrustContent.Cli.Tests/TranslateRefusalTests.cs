using System.Xml.Linq;

namespace TrustContent.Cli.Tests;

/// <summary>What is wrong with a document is all said at once, and nothing of it is written.</summary>
public class TranslateRefusalTests
{
    private const string Welcome = "topics/welcome/en.json";
    private const string CheckIn = "instruments/trust-check-in/en.json";
    private const string Phrases = "phrases/en.json";
    private static readonly XNamespace X = TranslateDocument.X;

    [Fact]
    public void All_problems_come_together_and_the_sound_files_are_written()
    {
        using var document = TranslateDocument.Export();
        document.Filled();
        document.Target(Welcome, "$.summary", " two  spaces ").Target(Welcome, "$.body[0]", "");
        document.Unit(Welcome, "$.title").Descendants(X + "target").Remove();
        document.Target(Welcome, "$.body[1]", "Cafe\u0301").Target(Welcome, "$.actions[0]", "Line\tbreak");
        document.Unit(Welcome, "$.pitfalls[0]").Remove();
        document.Unit(Welcome, "$.pitfalls[1]").Descendants(X + "source").Single().Value = "Other English.";
        document.FileOf(Welcome).Add(new XElement(document.Unit(Welcome, "$.title")), new XElement(X + "unit", new XAttribute("id", "strange"), new XElement(X + "segment", new XElement(X + "source", "a"))));
        document.Target(Phrases, "$.phrases.contacts.one", "{name} {name} {nema}");

        var (code, output, errors) = document.Import();

        code.Should().Be(1);
        var lines = output.Split('\n');
        foreach (var expected in new[]
        {
            "TC2004 phrases/nl.json $.phrases.contacts.one: The text must hold {name}, {reach}; {reach} is missing, {nema} is not in the English, {name} does not stand as often as in the English.",
            "TC1007 topics/welcome/nl.json title: ",
            "TC6103 topics/welcome/nl.json strange: ",
            "TC6106 topics/welcome/nl.json: 1 text is not in the document: $.pitfalls[0].",
            "TC6104 topics/welcome/nl.json $.title: ",
            "TC1012 topics/welcome/nl.json $.summary: The text begins or ends with white space.",
            "TC1012 topics/welcome/nl.json $.summary: The text holds two spaces in a row.",
            "TC1012 topics/welcome/nl.json $.body[0]: The text is empty.",
            "TC1012 topics/welcome/nl.json $.actions[0]: ",
            "TC6108 topics/welcome/nl.json $.body[1]: 'e\u0301' (U+0065 U+0301)",
            "TC6105 topics/welcome/nl.json $.pitfalls[1]: ",
        })
        {
            lines.Should().ContainSingle(line => line.StartsWith(expected, StringComparison.Ordinal), expected);
        }

        lines.Should().HaveCount(12, "nothing else is wrong");
        errors.Should().Contain("Refused: phrases/nl.json, topics/welcome/nl.json, 11 problems.");
        File.Exists(Path.Combine(document.Out, "topics/welcome/nl.json")).Should().BeFalse();
        File.Exists(Path.Combine(document.Out, "topics/give-time/nl.json")).Should().BeTrue();
        Directory.GetFiles(document.Out, "*unfinished*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public void A_questionnaire_comes_whole_or_not_at_all()
    {
        using var document = TranslateDocument.Export();
        document.Only(CheckIn).Filled();
        document.Unit(CheckIn, "$.labels.truth.5").Descendants(X + "target").Remove();

        document.Import().Should().Match<(int Code, string Output, string Errors)>(result => result.Code == 1 && result.Output.StartsWith("TC6104 instruments/trust-check-in/nl.json $.labels.truth.5"));

        Directory.Exists(document.Out).Should().BeFalse("not even a language without words is written");
    }

    [Theory]
    [InlineData("ö", true)]
    [InlineData("o\u0308", false)]
    [InlineData("q\u0308", true)]
    [InlineData("a\u0323\u0302", false)]
    [InlineData("\u1EAD", true)]
    [InlineData("q\u0302\u0323", false)]
    [InlineData("q\u0323\u0302", true)]
    [InlineData("\u212B", false)]
    [InlineData("\uAC00\u11A8", false)]
    [InlineData("\u1112\u1161\u11AB", false)]
    [InlineData("한국어", true)]
    [InlineData("\u0958", false)]
    [InlineData("हिन्दी क\u093C", true)]
    [InlineData("می\u200Cتوانید", true)]
    [InlineData("か\u3099", false)]
    [InlineData("が", true)]
    public void Only_normalization_form_C_is_taken(string text, bool isTaken)
    {
        using var document = TranslateDocument.Export();

        document.Only(Welcome).Filled().Target(Welcome, "$.title", text).Import().Output.Contains("TC6108").Should().Be(!isTaken);
    }

    [Fact]
    public void A_document_cannot_reach_other_files()
    {
        using var document = TranslateDocument.Export();
        document.Only(Welcome).Filled();
        var file = document.FileOf(Welcome);
        foreach (var original in new[] { "../topics/welcome/en.json", "/tmp/en.json", "topics/../topics/welcome/en.json", @"topics\welcome\en.json", "languages.json", "topics/welcome/topic.json" })
        {
            file.SetAttributeValue("original", original);

            document.Import().Should().Match<(int Code, string Output, string Errors)>(result => result.Code == 1 && result.Output.StartsWith("TC6102"));
        }

        Directory.GetFileSystemEntries(document.Folder).Should().Equal(document.File);
        file.SetAttributeValue("original", null);
        document.Import().Code.Should().Be(0, "a file is known by its id too");
    }

    [Theory]
    [InlineData("<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"nl\">&e;</xliff>", "DTD")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>", "XLIFF 1.2 and not 2.0")]
    [InlineData("<html/>", "'html'")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"de\" trgLang=\"nl\"/>", "srcLang")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"../nl\"/>", "trgLang")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"en\"/>", "trgLang")]
    [InlineData("no XML", "not plain XML")]
    public void What_is_no_document_is_said_and_cannot_be_used(string text, string problem)
    {
        using var folder = new TempFolder().With("words.xlf", text);

        var (code, _, errors) = Trustcontent.In(folder.Path, "", "translate", "import", "words.xlf", "--to", "out");

        code.Should().Be(2);
        errors.Should().StartWith("TC6101 words.xlf: ").And.Contain(problem);
        Directory.Exists(Path.Combine(folder.Path, "out")).Should().BeFalse();
    }

    [Theory]
    [InlineData("--review needs --reviewer", "--review", "second-reader")]
    [InlineData("--reviewer needs --review", "--reviewer", "supervisor")]
    [InlineData("is not a date", "--date", "23.11.2026")]
    [InlineData("--reviewer cannot be used", "--review", "second-reader", "--reviewer", " ")]
    [InlineData("Argument 'guess' not recognized", "--method", "guess")]
    public void A_call_that_says_half_of_the_provenance_is_refused(string problem, params string[] words)
    {
        var (code, _, errors) = Trustcontent.Run(["translate", "import", "words.xlf", "--to", "out", .. words]);

        code.Should().Be(2);
        errors.Should().Contain(problem.Replace("--review needs", "needs"));
    }
}
