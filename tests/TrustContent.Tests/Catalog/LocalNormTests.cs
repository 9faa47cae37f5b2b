using System.Text;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Catalog;

/// <summary>Norms as values and as files.</summary>
public class LocalNormTests
{
    private static readonly string Recorded = File.ReadAllText(Repository.At("tests", "TrustContent.Tests", "TestNorms", "norm.json")).Replace("\r\n", "\n");

    [Fact]
    public void A_file_comes_back_letter_by_letter()
    {
        using var saved = new MemoryStream();

        Load(Recorded).Save(saved);

        Encoding.UTF8.GetString(saved.ToArray()).Should().Be(Recorded);
    }

    [Fact]
    public void It_says_what_the_file_says()
    {
        var norm = Load(Recorded);

        norm.Instrument.Should().Be(InstrumentId.TrustPulse);
        norm.Provenance.Language.Should().Be(LanguageTag.Parse("es-MX"));
        norm.IsDescriptiveOnly.Should().BeTrue();
        var scale = norm.Find(ScaleId.Total)!;
        (scale.Mean, scale.WithinClientSd, scale.Reliabilities[1].Value, scale.Reliabilities[1].Low).Should().Be((7.123456789012345, 0.30000000000000004, -1e-5, null));
        norm.Find(ScaleId.Parse("bond")).Should().BeNull();
    }

    [Fact]
    public void All_problems_come_together_with_line_and_path()
    {
        var spoilt = Recorded.Replace("2026-11-23", "yesterday").Replace("\"clients\": 39,\n      \"mean\"", "\"clients\": 1,\n      \"mean\"").Replace("\"key\":", "\"keys\":");

        var issues = Problems(spoilt);

        issues.Select(issue => issue.Code).Should().BeEquivalentTo([IssueCode.MemberMissing, IssueCode.MemberUnknown, IssueCode.ValueNotAllowed, IssueCode.ValueNotAllowed]);
        issues.Should().OnlyContain(issue => issue.File == "clinic.json" && issue.Line > 0);
    }

    [Theory]
    [InlineData("\"clients\": 40", "\"clients\": 140", "too few clients is not what the numbers say")]
    [InlineData("\"clients\": 40", "\"clients\": 30", "a scale has more clients than the norm")]
    [InlineData("\"therapists\": 3", "\"therapists\": 2", "the busiest of two has at least half")]
    [InlineData("\"icc\": 0.1,", "", "effective clients need an ICC")]
    [InlineData("\"low\": 0.85", "\"low\": 0.95", "the interval holds the value")]
    [InlineData("\"kind\": \"within-person\"", "\"kind\": \"alpha\"", "each method once")]
    [InlineData("\"repeatedClients\": 30", "\"repeatedClients\": 0", "who changes must repeat")]
    public void Parts_that_contradict_each_other_are_refused(string part, string other, string why)
    {
        Recorded.Should().Contain(part);

        Problems(Recorded.Replace(part, other)).Should().ContainSingle(why).Which.Code.Should().Be(IssueCode.NormInconsistent);
    }

    [Fact]
    public void Broken_JSON_is_said_to_be_so() => Problems("{").Should().ContainSingle().Which.Code.Should().Be(IssueCode.InvalidJson);

    [Theory]
    [InlineData("", "2026-11-23", null)]
    [InlineData(" Elm", "2026-11-23", null)]
    [InlineData("Elm", "23.11.2026", null)]
    [InlineData("Elm", "2026-11-23", 1.5)]
    [InlineData("Elm", "2026-11-23", double.NaN)]
    public void Provenance_is_checked(string site, string made, double? responseRate)
    {
        Action make = () => _ = new NormProvenance(site, made, "only-row", responseRate: responseRate);

        make.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(100, 10, 0.25, new NormShortfall[0])]
    [InlineData(99, 10, 0.25, new[] { NormShortfall.TooFewClients })]
    [InlineData(100, 9, 0.25, new[] { NormShortfall.TooFewTherapists })]
    [InlineData(100, 10, 0.26, new[] { NormShortfall.OneTherapistDominates })]
    public void What_a_sample_lacks_is_told_from_its_numbers(int clients, int therapists, double share, NormShortfall[] expected)
    {
        var scale = new ScaleNorm(ScaleId.Total, clients, 5, 1, null, 0, null, null, []);

        var norm = new LocalNorm(InstrumentId.TrustPulse, "1.0.0", "key", ScoreMetric.Mean, new NormProvenance("Elm", "2026-11-23", "only-row"), clients, therapists, share, [scale]);

        norm.Shortfalls.Should().Equal(expected);
        norm.IsDescriptiveOnly.Should().Be(expected.Length > 0);
    }

    private static LocalNorm Load(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return LocalNorm.Load(stream, "clinic.json");
    }

    private static IReadOnlyList<Issue> Problems(string text)
    {
        Action load = () => Load(text);
        return load.Should().Throw<TrustContentException>().Which.Issues;
    }
}
