using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Psychometrics.Tests;

/// <summary>Norms from samples, with numbers worked by hand.</summary>
public class LocalNormsTests
{
    private static readonly NormProvenance Elm = new("Elm Street Clinic", "2026-11-23", "to come", "en", "tablet", 0.8, 0.1, "none");

    [Theory]
    // Therapists' means 5, 7, 9: between 8, within 2, two clients each: (8 - 2) / (8 + 2) = .6, and 6 / (1 + .6) = 3.75.
    [InlineData("aabbcc", new double[] { 4, 6, 6, 8, 8, 10 }, 0.6, 3.75)]
    // Between 12, within 4, n0 = (4 - 10/4) / 1 = 1.5: (12 - 4) / (12 + .5 * 4) = 4/7, and 4 / (1 + 1.5 * 4/7) = 28/13.
    [InlineData("aaab", new double[] { 4, 6, 8, 10 }, 4.0 / 7, 28.0 / 13)]
    // Therapists' means are all 5, so that the share comes out below 0 and is 0.
    [InlineData("aabb", new double[] { 4, 6, 3, 7 }, 0.0, 4.0)]
    [InlineData("abcd", new double[] { 4, 6, 3, 7 }, null, null)]
    [InlineData("aaaa", new double[] { 4, 6, 3, 7 }, null, null)]
    [InlineData("aabb", new double[] { 5, 5, 5, 5 }, null, null)]
    public void The_share_between_therapists(string therapists, double[] scores, double? icc, double? effective)
    {
        var scale = LocalNorms.Make(scores.Select((score, at) => Same(score, "client " + at, therapists[at].ToString())), Elm).Scales[0];

        Math.Round(scale.Icc ?? -1, 12).Should().Be(Math.Round(icc ?? -1, 12));
        Math.Round(scale.EffectiveClients ?? -1, 12).Should().Be(Math.Round(effective ?? -1, 12));
    }

    [Fact]
    public void Between_and_within_clients_stay_apart()
    {
        // Ten clients at 0, 1 … 9 in session 3; in session 4 each is at 1 more. Within: 10 × 0.5 / 10 degrees of freedom.
        var rows = Enumerable.Range(0, 10).SelectMany(client => new[] { Same(client, "client " + client, "a", 3), Same(client + 1, "client " + client, "a", 4) });

        var norm = LocalNorms.Make(rows, Elm);

        var scale = norm.Find(ScaleId.Total)!;
        (scale.Clients, scale.Mean, scale.RepeatedClients).Should().Be((10, 4.5, 10));
        scale.BetweenClientSd.Should().BeApproximately(Math.Sqrt(82.5 / 9), 1e-12);
        scale.WithinClientSd!.Value.Should().BeApproximately(Math.Sqrt(0.5), 1e-12);
        norm.Provenance.RowRule.Should().Be("first-complete:3-5");
        (norm.Provenance.Site, norm.Provenance.Mode, norm.Metric, norm.KeyFingerprint).Should().Be(("Elm Street Clinic", "tablet", ScoreMetric.Mean, Some.Trust.Catalog.GetInstrument(InstrumentId.TrustPulse).KeyFingerprint));
    }

    [Fact]
    public void Too_few_who_repeat_have_no_deviation_within_clients()
    {
        var scale = LocalNorms.Make(Sample.Courses(9, 5, 3), Elm).Scales[0];

        (scale.RepeatedClients, scale.WithinClientSd).Should().Be((9, null));
    }

    [Theory]
    [InlineData(100, 10, new NormShortfall[0])]
    [InlineData(99, 11, new[] { NormShortfall.TooFewClients })]
    [InlineData(100, 3, new[] { NormShortfall.TooFewTherapists, NormShortfall.OneTherapistDominates })]
    public void Too_small_or_lopsided_is_descriptive_only(int clients, int therapists, NormShortfall[] expected)
    {
        var norm = LocalNorms.Make(Sample.Courses(clients, 5, therapists), Elm);

        norm.Shortfalls.Should().Equal(expected);
        norm.Scales[0].Reliabilities.Select(estimate => estimate.Kind).Should().Equal(ReliabilityKind.Alpha, ReliabilityKind.OmegaTotal, ReliabilityKind.WithinPerson);
    }

    [Fact]
    public void A_norm_comes_back_from_its_file_to_the_last_bit()
    {
        var norm = LocalNorms.Make(Sample.Courses(30, 5, 4), Elm);
        using var file = new MemoryStream();
        norm.Save(file);
        var saved = file.ToArray();
        file.Position = 0;

        var loaded = LocalNorm.Load(file);

        loaded.Should().BeEquivalentTo(norm, options => options.WithStrictOrdering());
        using var again = new MemoryStream();
        loaded.Save(again);
        again.ToArray().Should().Equal(saved);
        System.Text.Encoding.UTF8.GetString(saved).Should().NotContain("client 1").And.NotContain("therapist 1");
    }

    [Fact]
    public void Who_and_whose_must_be_known()
    {
        Codes(() => LocalNorms.Make([Sample.Row("trust-pulse", [1, 2, 3, 4])], Elm)).Should().Equal("TC5106", "TC5107");
        Codes(() => LocalNorms.Make([Same(1, "a", "t"), Same(2, "a", "t"), Same(2, "b", "t")], Elm)).Should().Equal("TC5110");
        Codes(() => LocalNorms.Make([Same(1, "a", "t"), Same(2, "a", "t")], Elm, RowRule.OnlyRow)).Should().Equal("TC5110");
        Codes(() => LocalNorms.Make([Same(1, "a", "t", 1), Same(2, "b", "t", 2)], Elm)).Should().Equal("TC5111");
    }

    [Fact]
    public void The_first_complete_session_of_the_range_is_taken()
    {
        SampleRow[] rows =
        [
            Same(1, "a", "t", 1), Same(2, "a", "t", 4), Same(3, "a", "t", 3.5m),
            Sample.Row("trust-pulse", [9, 9, 9, double.NaN], "b", "t", 3), Same(7, "b", "t", 5),
            Same(9, "c", "t", 6),
        ];

        LocalNorms.Make(rows, Elm).Scales[0].Mean.Should().Be(5, "3 of a and 7 of b; c has none");
        Reliability.Analyze(rows).ClientsLeftOut.Should().Be(1);
        LocalNorms.Make(rows, Elm, RowRule.FirstComplete()).Scales[0].Mean.Should().BeApproximately(17.0 / 3, 1e-12);
    }

    [Theory]
    [InlineData("first-complete:3-5", true)]
    [InlineData("first-complete:2.5-10", true)]
    [InlineData("first-complete", true)]
    [InlineData("only-row", true)]
    [InlineData("first-complete:5-3", false)]
    [InlineData("first-complete:-1-3", false)]
    [InlineData("last", false)]
    [InlineData(null, false)]
    public void Rules_have_names(string? name, bool isRule)
    {
        RowRule.TryParse(name, out var rule).Should().Be(isRule);
        if (isRule)
        {
            rule!.Name.Should().Be(name);
        }
    }

    private static IEnumerable<string> Codes(Action action) => action.Should().Throw<TrustContentException>().Which.Issues.Select(issue => issue.Code.Id);

    private static SampleRow Same(double score, string client, string therapist, decimal? session = null)
        => Sample.Row("trust-pulse", [score, score, score, score], client, therapist, session);
}
