using System.Xml.Linq;

namespace TrustContent.Cli.Tests;

/// <summary>What a translator gets.</summary>
public class TranslateExportTests
{
    private const string Phrases = "phrases/en.json";
    private static readonly XNamespace X = TranslateDocument.X;

    [Fact]
    public void The_document_keeps_the_rules_of_XLIFF()
    {
        using var document = TranslateDocument.Export();

        TranslateRules.Check(document.Xml);
        document.Xml.Root!.Attribute("trgLang")!.Value.Should().Be("nl");
    }

    [Fact]
    public void Every_free_English_file_is_in_it_and_no_protected_questionnaire()
    {
        using var document = TranslateDocument.Export();
        var content = Repository.At("src", "TrustContent", "Content");
        var english = Directory.GetFiles(content, "*en.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(content, file).Replace('\\', '/'));

        document.Xml.Root!.Elements(X + "file").Select(file => file.Attribute("original")!.Value).Should().BeEquivalentTo(english);
        using var site = new TempFolder().With("instruments/wai-sr/en.json", """{ "language": "en", "items": { "1": "Protected." } }""");
        Trustcontent.Run(["translate", "export", "--content", site.Path, .. TranslateDocument.NewDutch]).Output.Should().NotContain("Protected.");
    }

    [Fact]
    public void Every_text_has_a_note_on_what_it_is_and_for_whom()
    {
        using var document = TranslateDocument.Export();

        document.Xml.Descendants(X + "unit").Should().OnlyContain(unit => unit.Element(X + "notes")!.Elements().Any());
        Notes(Phrases, "$.phrases.reason.pace-client").Should().Contain("why a next step").And.Contain("Speaks to the client").And.Contain("grade 8");
        Notes(Phrases, "$.phrases.reason.pace-therapist").Should().Contain("Speaks to the therapist").And.NotContain("grade 8");
        Notes(Phrases, "$.phrases.notice.line-crossed.1").Should().Contain("Safety text: needs a back-translation by a second reader").And.Contain("Speaks to the client");
        Notes(Phrases, "$.phrases.notice.low-hope.therapist.1").Should().Contain("Safety text").And.Contain("Speaks to the therapist").And.NotContain("grade 8");
        Notes(Phrases, "$.phrases.chart.title").Should().Contain("picture").And.Contain("{scale} holds the name of a scale, such as: Safety");
        Notes("topics/in-crisis/en.json", "$.title").Should().Contain("Title of the topic").And.Contain("For clients").And.Contain("Safety text");
        Notes("topics/welcome/en.json", "$.title").Should().Contain("For therapists").And.NotContain("Safety text").And.NotContain("grade 8");
        Notes("instruments/trust-check-in/en.json", "$.labels.truth.1").Should().Contain("Translate the questionnaire as one whole, keep equal spacing of labels");
        TranslateDocument.Notes(document.FileOf(Phrases)).Should().Contain("Provenance").And.Contain("second-reader");

        string Notes(string file, string name) => TranslateDocument.Notes(document.Unit(file, name));
    }

    [Fact]
    public void Every_placeholder_is_explained_with_an_example()
        => Trustcontent.Run(["translate", "export", .. TranslateDocument.NewDutch]).Output.Should().NotContain("is filled in by the program");

    [Fact]
    public void Placeholders_are_protected_and_a_lone_one_is_not_for_translation()
    {
        using var document = TranslateDocument.Export();

        var source = document.Unit(Phrases, "$.phrases.contacts.one").Descendants(X + "source").Single();
        source.Elements().Select(ph => ph.Attribute("disp")!.Value).Should().Equal("{name}", "{reach}");
        source.Elements().Should().OnlyContain(ph => ph.Attribute("canDelete")!.Value == "no");
        source.Value.Should().Be(": ");
        document.Unit("topics/in-crisis/en.json", "$.body[1]").Attribute("translate")!.Value.Should().Be("no");
    }

    [Fact]
    public void An_unknown_language_has_to_be_described()
    {
        var (code, output, errors) = Trustcontent.Run("translate", "export", "--lang", "nl");

        (code, output).Should().Be((2, ""));
        errors.Should().Contain("--name").And.Contain("--english-name").And.Contain("--direction").And.Contain("--script");
        Trustcontent.Run("translate", "export", "--lang", "en").Code.Should().Be(2);
        Trustcontent.Run("translate", "export", "--lang", "x").Errors.Should().Contain("not a language tag");
        Trustcontent.Run("translate", "export", "--lang", "nl", "--content", "no/such").Errors.Should().Contain("does not exist");
        Trustcontent.Run("translate", "export").Errors.Should().Contain("See: trustcontent translate export --help");
        Trustcontent.Run("translate", "export", "--lang", "fa", "--name", "فارسی", "--english-name", "Persian", "--direction", "right-to-left", "--script", "Arabic").Errors.Should().Contain("ISO 15924");
    }

    [Fact]
    public void The_direction_of_a_language_is_said()
    {
        using var document = TranslateDocument.Export("--lang", "fa", "--name", "فارسی", "--english-name", "Persian", "--direction", "right-to-left", "--script", "Arab");

        TranslateRules.Check(document.Xml);
        document.Xml.Root!.Elements(X + "file").Should().OnlyContain(file => file.Attribute("trgDir")!.Value == "rtl");
    }

    [Fact]
    public void A_language_has_a_unit_for_each_of_its_plural_forms()
    {
        using var site = Plurals("""{ "one": "n % 10 = 1 and n % 100 != 11", "few": "n % 10 = 2..4 and n % 100 != 12..14", "two": "n = 2 @integer 2" }""");
        using var document = TranslateDocument.Export("--lang", "xx", "--content", site.Path);

        TranslateRules.Check(document.Xml);
        string[] forms = ["one", "two", "few", "other"];
        var units = document.FileOf(Phrases).Elements(X + "unit").Where(unit => unit.Attribute("name")!.Value.StartsWith("$.plurals.site.ratings.", StringComparison.Ordinal)).ToArray();
        units.Select(unit => unit.Attribute("name")!.Value).Should().Equal(forms.Select(form => "$.plurals.site.ratings." + form));
        Notes("one").Should().Contain("goes with 1, 21, 31, 41, 51, 61 and so on");
        Notes("two").Should().Contain("2 alone").And.Contain("{count} may be left out here");
        Notes("few").Should().Contain("3, 4, 22").And.NotContain("may be left out");
        Source("one").Should().Be(" ratings.", "a form that is also for 21 cannot leave the number out");
        Source("other").Should().Be(" ratings.");

        string Notes(string form) => TranslateDocument.Notes(document.Unit(Phrases, "$.plurals.site.ratings." + form));
        string Source(string form) => document.Unit(Phrases, "$.plurals.site.ratings." + form).Descendants(X + "source").Single().Value;
    }

    [Fact]
    public void The_English_form_of_a_category_is_its_source_where_it_fits()
    {
        using var site = Plurals("""{ "one": "i = 1 and v = 0" }""");
        using var document = TranslateDocument.Export("--lang", "xx", "--content", site.Path);

        document.Unit(Phrases, "$.plurals.site.ratings.one").Descendants(X + "source").Single().Value.Should().Be("One rating.");
    }

    [Theory]
    [InlineData("""{ "one": "n is 1" }""", "not a plural rule")]
    [InlineData("""{ "single": "n = 1" }""", "not a plural category")]
    public void A_plural_rule_that_is_none_is_refused(string plurals, string problem)
    {
        using var site = Plurals(plurals);

        var (code, _, errors) = Trustcontent.Run("translate", "export", "--lang", "xx", "--content", site.Path);
        (code, errors.Contains(problem)).Should().Be((2, true), errors);
    }

    private static TempFolder Plurals(string rules) => new TempFolder()
        .With("languages.json", """{ "languages": [ { "tag": "xx", "name": "X", "englishName": "X", "direction": "left-to-right", "script": "Latn", "format": { "plurals": RULES } } ] }""".Replace("RULES", rules))
        .With(Phrases, """
            {
              "language": "en",
              "provenance": { "origin": "original", "date": "2026-11-23", "review": "not-reviewed" },
              "phrases": { },
              "plurals": {
                "site.ratings": { "by": "count", "one": "One rating.", "other": "{count} ratings." }
              }
            }
            """);
}
