using System.Text;
using TrustContent.Diagnostics;
using TrustContent.Localization;

namespace TrustContent.Tests.Localization;

/// <summary>A host's own sentences with the numbers, days, lists and plurals of each language. Expected texts are those of Unicode CLDR 48.2.</summary>
public class PhrasebookTests
{
    private static readonly TrustContentService Trust = TrustContentService.Create(options =>
    {
        Some.Quiet(options);
        Add(options, "en", """ "clinic.hello": "Hello {name}" """, """ "clinic.count": { "by": "n", "one": "one", "other": "other" } """);
        Add(options, "es", """ "clinic.other": "Otro" """, """ "clinic.count": { "by": "n", "one": "one", "other": "other" } """);
        Add(options, "de", """ "clinic.other": "Andere" """, """ "clinic.count": { "by": "n", "one": "one", "other": "other" } """);
        Add(options, "ar", """ "clinic.other": "غير ذلك" """, """ "clinic.count": { "by": "n", "zero": "zero", "one": "one", "two": "two", "few": "few", "many": "many", "other": "other" } """);
        Add(options, "zh-Hans", """ "clinic.other": "其他" """, """ "clinic.count": { "by": "n", "other": "other" } """);
    });

    // The samples that CLDR gives beside each rule.
    [Theory]
    [InlineData("en", "one", new[] { 1 }, new[] { 0, 2, 16, 100, 1000 })]
    [InlineData("es", "one", new[] { 1 }, new[] { 0, 2, 16, 100, 1000 })]
    [InlineData("de", "one", new[] { 1 }, new[] { 0, 2, 16, 100, 1000 })]
    [InlineData("ar", "zero", new[] { 0 }, new[] { 100 })]
    [InlineData("ar", "one", new[] { 1 }, new[] { 101, 201 })]
    [InlineData("ar", "two", new[] { 2 }, new[] { 102, 202, 302 })]
    [InlineData("ar", "few", new[] { 3, 10, 103, 110, 1003 }, new[] { 100, 600 })]
    [InlineData("ar", "many", new[] { 11, 26, 99, 111, 1011 }, new[] { 100, 1000, 10000 })]
    [InlineData("zh-Hans", "other", new[] { 0, 1, 2, 15, 100 }, new[] { 1000 })]
    public void A_plural_follows_the_number(string language, string category, int[] numbers, int[] others)
    {
        numbers.Select(number => Count(language, number)).Should().OnlyContain(said => said == category);
        others.Select(number => Count(language, number)).Should().OnlyContain(said => said == "other");
    }

    [Theory]
    [InlineData("en", 1.0, 1, "other")]
    [InlineData("de", 1.0, 1, "other")]
    [InlineData("es", 1.0, 1, "one")]
    [InlineData("ar", 1.0, 1, "one")]
    [InlineData("ar", 1.5, 1, "other")]
    [InlineData("ar", 3.0, 1, "few")]
    public void Decimals_that_show_count_in_the_rules(string language, double number, int decimals, string category)
        => Trust.GetPhrasebook(language).Say("clinic.count", ("n", PhraseValue.Rounded(number, decimals))).Should().Be(category);

    [Theory]
    [InlineData("en", 1234567, "1,234,567")]
    [InlineData("es", 1234, "1234")]
    [InlineData("es", 12345, "12.345")]
    [InlineData("de", 1234, "1.234")]
    [InlineData("ar", 14587, "14,587")]
    [InlineData("zh-Hans", 14587, "14,587")]
    [InlineData("de", -14587, "-14.587")]
    [InlineData("ar", -5, "\u200E-5")]
    public void A_whole_number_is_grouped(string language, int number, string text) => Trust.GetPhrasebook(language).Text(number).Should().Be(text);

    [Theory]
    [InlineData("en", 2.345, "2.35", "+2.35")]
    [InlineData("es", 2.345, "2,35", "+2,35")]
    [InlineData("de", -0.5, "-0,5", "-0,5")]
    [InlineData("ar", 0.25, "0.25", "\u200E+0.25")]
    [InlineData("zh-Hans", 0.001, "0", "0")]
    public void A_number_has_the_marks_of_the_language(string language, double number, string brief, string signed)
    {
        var phrases = Trust.GetPhrasebook(language);

        phrases.Text(PhraseValue.Brief(number)).Should().Be(brief);
        phrases.Text(PhraseValue.Signed(number)).Should().Be(signed);
    }

    [Theory]
    [InlineData("en", "March 2, 2026")]
    [InlineData("es-MX", "2 de marzo de 2026")]
    [InlineData("de", "2. März 2026")]
    [InlineData("ar", "2 مارس 2026")]
    [InlineData("zh-CN", "2026年3月2日")]
    public void A_day_is_written_in_full(string language, string text)
        => Trust.GetPhrasebook(language).Text(PhraseValue.Day(new DateTimeOffset(2026, 3, 2, 23, 30, 0, TimeSpan.FromHours(-8)))).Should().Be(text);

    [Theory]
    [InlineData("en", "", "4", "4 and 6", "4, 6, and 7", "1, 4, 6, and 7")]
    [InlineData("es", "", "4", "4 y 6", "4, 6 y 7", "1, 4, 6 y 7")]
    [InlineData("de", "", "4", "4 und 6", "4, 6 und 7", "1, 4, 6 und 7")]
    [InlineData("ar", "", "4", "4 و6", "4 و6 و7", "1 و4 و6 و7")]
    [InlineData("zh-Hans", "", "4", "4和6", "4、6和7", "1、4、6和7")]
    public void A_list_is_put_together(string language, string none, string one, string two, string three, string four)
    {
        var phrases = Trust.GetPhrasebook(language);

        phrases.List([]).Should().Be(none);
        phrases.List([4]).Should().Be(one);
        phrases.List([4, 6]).Should().Be(two);
        phrases.List([4, 6, 7]).Should().Be(three);
        phrases.List([1, 4, 6, 7]).Should().Be(four);
    }

    [Theory]
    [InlineData("en", "A. B.")]
    [InlineData("zh-Hans", "A.B.")]
    public void Sentences_follow_each_other(string language, string text) => Trust.GetPhrasebook(language).Sentences("A.", "B.").Should().Be(text);

    [Theory]
    [InlineData("ar", "555 0100", "Hello \u2068555 0100\u2069")]
    [InlineData("ar", "Ana", "Hello \u2068Ana\u2069")]
    [InlineData("ar", "منى", "Hello منى")]
    [InlineData("ar", "", "Hello ")]
    [InlineData("es", "555 0100", "Hello 555 0100")]
    public void From_right_to_left_a_telephone_number_keeps_its_order(string language, string name, string text)
        => Trust.GetPhrasebook(language).Say("clinic.hello", ("name", name)).Should().Be(text);

    [Fact]
    public void What_fills_a_slot_is_never_read_as_a_slot()
    {
        Trust.GetPhrasebook("en").Say("clinic.hello", ("name", "{name} {0}")).Should().Be("Hello {name} {0}");
        Trust.GetPhrasebook("en").List(["{1}", "{0}"]).Should().Be("{1} and {0}");
    }

    [Fact]
    public void A_phrase_of_the_host_that_a_language_lacks_comes_in_English_and_one_that_nobody_has_is_an_error()
    {
        var spanish = Trust.GetPhrasebook("es-AR");

        spanish.Say("clinic.hello", ("name", "Ana")).Should().Be("Hello Ana");
        spanish.Has("clinic.hello").Should().BeTrue();
        spanish.Has("clinic.nothing").Should().BeFalse();
        ((Action)(() => spanish.Say("clinic.nothing"))).Should().Throw<TrustContentException>().Which.Issues.Single().Code.Should().BeSameAs(IssueCode.WordsIncomplete);
        ((Action)(() => spanish.Say("clinic.count", ("n", "many")))).Should().Throw<TrustContentException>().Which.Issues.Single().Code.Should().BeSameAs(IssueCode.PlaceholderMismatch);
    }

    [Fact]
    public void A_value_is_what_it_was_made_of()
    {
        PhraseValue.FromInt32(3).Should().Be((PhraseValue)3);
        (PhraseValue.FromString("3") == 3).Should().BeFalse("a text is no number");
        (PhraseValue.Brief(3) != 3).Should().BeFalse();
        PhraseValue.Exact(0.1).GetHashCode().Should().Be(PhraseValue.Brief(0.1).GetHashCode());
    }

    private static string Count(string language, int number) => Trust.GetPhrasebook(language).Say("clinic.count", ("n", number));

    private static void Add(TrustContentOptions options, string language, string phrases, string plurals)
        => options.AddStream("phrases/" + language + ".json", new MemoryStream(Encoding.UTF8.GetBytes(
            $$"""{ "language": "{{language}}", "provenance": { "origin": "original", "date": "2026-11-25", "review": "not-reviewed" }, "phrases": { {{phrases}} }, "plurals": { {{plurals}} } }""")));
}
