using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Catalog;

/// <summary>A site that holds a licence supplies the wording as files. The wording here is made up.</summary>
public class LicensedWordingTests
{
    internal const string MadeUpWording = """
        {
          "language": "en",
          "provenance": { "origin": "original", "date": "2026-11-23", "review": "not-reviewed" },
          "frame": "Made up for a test.",
          "items": { "1": "One.", "2": "Two.", "3": "Three.", "4": "Four.", "5": "Five.", "6": "Six.", "7": "Seven.", "8": "Eight.", "9": "Nine.", "10": "Ten.", "11": "Eleven.", "12": "Twelve." },
          "labels": { "frequency": { "1": "A", "2": "B", "3": "C", "4": "D", "5": "E" } }
        }
        """;

    private const string Statement = "Licensed to Example Clinic for tests.";

    [Fact]
    public void Without_it_the_error_says_what_is_missing_and_how_to_supply_it()
    {
        Action ask = () => Some.Trust.GetQuestionnaire(InstrumentId.WaiSr, "en");

        var issue = ask.Should().Throw<TrustContentException>().Which.Issues.Should().ContainSingle().Which;
        issue.Code.Should().BeSameAs(IssueCode.WordingMissing);
        issue.Message.Should().Contain("Society for Psychotherapy Research");
        issue.Mend.Should().Contain("AddLicensedWording");
        Some.Trust.TryGetQuestionnaire(InstrumentId.WaiSr, "en", out _).Should().BeFalse();
    }

    [Fact]
    public void With_it_the_questionnaire_is_shown_and_says_who_licensed_it()
    {
        using var folder = new TempFolder().With("en.json", MadeUpWording);
        var trust = TrustContentService.Create(options => Some.Quiet(options).AddLicensedWording(InstrumentId.WaiSr, folder.Path, Statement));

        var form = trust.GetQuestionnaire(InstrumentId.WaiSr, "en-GB");

        form.LicenseStatement.Should().Be(Statement);
        form.Items.Select(item => item.Text).Should().StartWith("One.").And.EndWith("Twelve.").And.HaveCount(12);
    }

    [Fact]
    public void Half_a_wording_is_refused()
    {
        using var folder = new TempFolder().With("en.json", MadeUpWording.Replace("\"11\": \"Eleven.\", ", "").Replace(", \"5\": \"E\"", ""));

        Action start = () => TrustContentService.Create(options => Some.Quiet(options).AddLicensedWording(InstrumentId.WaiSr, folder.Path, Statement));

        start.Should().Throw<TrustContentException>().Which.Issues.Select(issue => issue.Code.Id).Should().Equal("TC1013", "TC1013");
    }

    [Fact]
    public void Nothing_but_wording_comes_in_that_way()
    {
        using var folder = new TempFolder().With("instrument.json", "{}").With("about.en.json", "{}");

        Action start = () => TrustContentService.Create(options => Some.Quiet(options).AddLicensedWording(InstrumentId.WaiSr, folder.Path, Statement));

        start.Should().Throw<TrustContentException>().Which.Issues.Select(issue => issue.Code.Id).Should().Equal("TC1009", "TC1009");
    }
}
