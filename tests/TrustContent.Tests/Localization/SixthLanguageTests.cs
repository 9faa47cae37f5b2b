using System.Text.Json.Nodes;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Tests.Localization;

/// <summary>A language that nobody thought of comes to an app at run time, from a folder alone.</summary>
public sealed class SixthLanguageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public SixthLanguageTests()
    {
        _folder.With("languages.json", """{ "languages": [{ "tag": "fy", "name": "Frysk", "englishName": "West Frisian", "direction": "left-to-right", "script": "Latn", "format": FORMAT }] }""".Replace("FORMAT", LanguageEntry.Format));
        foreach (var english in Directory.GetFiles(Repository.Content, "*en.json", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) is "en.json" or "about.en.json"))
        {
            var json = JsonNode.Parse(File.ReadAllText(english))!;
            json["language"] = "fy";
            _folder.With(english.Substring(Repository.Content.Length + 1).Replace('\\', '/').Replace("en.json", "fy.json"), json.ToJsonString());
        }
    }

    [Fact]
    public void Everything_answers_in_it()
    {
        TrustCatalog.Check(_folder.Path).Should().BeEmpty();
        var trust = TrustContentService.Create(options => Some.Quiet(options).AddFolder(_folder.Path));

        trust.GetTopics("fy-NL").Should().OnlyContain(topic => topic.Language.Answered.Tag.Value == "fy" && topic.Language.Match == LanguageMatch.Parent);
        trust.GetPhrasebook("fy").Language.Match.Should().Be(LanguageMatch.Exact);
        trust.GetPhrasebook("fy").Text(PhraseValue.Brief(1.5)).Should().Be("1,5");
        trust.GetPhrasebook("fy").Text(PhraseValue.Day(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero))).Should().Be("2 m3 2026");
        trust.Catalog.Instruments.Should().OnlyContain(instrument => !trust.GetInstrument(instrument.Id, "fy").Language.IsFallback);
        trust.GetQuestionnaire(InstrumentId.TrustCheckIn, "fy").Language.Answered.Name.Should().Be("Frysk");
        trust.Interpret(Some.CheckInScore(4), Audience.Client, "fy").Language.IsFallback.Should().BeFalse();
    }

    [Fact]
    public void One_that_lacks_sentences_is_refused_with_all_that_is_missing()
    {
        var path = Path.Combine(_folder.Path, "phrases", "fy.json");
        var json = JsonNode.Parse(File.ReadAllText(path))!;
        json["phrases"]!.AsObject().Remove("form.skipping");
        json["plurals"]!["course.chance"]!["other"] = "{nothing}";
        json["plurals"]!["chart.alt.what"]!.AsObject().Remove("one");
        File.WriteAllText(path, json.ToJsonString());

        TrustCatalog.Check(_folder.Path).Select(issue => issue.Code.Id + " " + issue.File + " " + issue.Message).Should().SatisfyRespectively(
            plural => plural.Should().Be("TC1013 phrases/fy.json The plural 'one' of 'fy' is missing."),
            missing => missing.Should().Be("TC1013 phrases/fy.json 1 phrases that English has are missing: form.skipping."),
            placeholder => placeholder.Should().Be("TC2004 phrases/fy.json The phrase 'course.chance' has other placeholders than in English."));
    }

    public void Dispose() => _folder.Dispose();
}
