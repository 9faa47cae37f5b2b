using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Psychometrics.Tests;

/// <summary>What a sample cannot say is said to be so, with the reason, and is never a silent "not a number".</summary>
public class RefusalTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void Too_few_cases()
    {
        var scale = Pulse([1, 2, 3, 4], [4, 3, 2, 2], [1, Missing, 3, 3]);

        Said(scale.Alpha).Should().Be((RefusalReason.TooFewCases, 2, Reliability.MinimumCasesForAlpha));
        Said(scale.OmegaTotal).Should().Be((RefusalReason.TooFewCases, 2, Reliability.MinimumCasesForOmega));
        (scale.Cases, scale.Incomplete, scale.Sem).Should().Be((2, 1, null));
        scale.Items.Should().OnlyContain(item => item.RestCorrelation == null && item.AlphaIfDropped == null);
        scale.Items[1].Missing[MissingReason.Skipped].Should().Be(1);
        scale.Items[1].Missing[MissingReason.Declined].Should().Be(0);
    }

    [Fact]
    public void No_complete_case()
    {
        var scale = Pulse([1, Missing, 3, 4]);

        (scale.Mean, scale.Sd, scale.FloorShare, scale.Alpha.Value, scale.Items[0].Mean, scale.Items[0].Sd).Should().Be((null, null, null, null, null, null));
    }

    [Fact]
    public void No_variance()
    {
        var scale = Pulse([.. Enumerable.Repeat(new double[] { 3, 4, 5, 6 }, 25)]);

        Said(scale.Alpha).Reason.Should().Be(RefusalReason.NoVariance);
        Said(scale.OmegaTotal).Reason.Should().Be(RefusalReason.NoVariance);
        scale.Items[0].RestCorrelation.Should().BeNull();
    }

    [Fact]
    public void An_item_without_variance_has_alpha_and_no_omega()
    {
        var scale = Pulse([.. Some20().Select(row => new[] { row[0], row[1], row[2], 5 })]);

        scale.Alpha.Value.Should().NotBeNull();
        Said(scale.OmegaTotal).Reason.Should().Be(RefusalReason.NoVariance);
        scale.Items[3].RestCorrelation.Should().BeNull();
    }

    [Fact]
    public void An_item_that_follows_from_another()
        => Said(Pulse([.. Some20().Select(row => new[] { row[0], row[1], row[2], row[2] })]).OmegaTotal).Reason.Should().Be(RefusalReason.NotPositiveDefinite);

    [Fact]
    public void A_Heywood_case()
    {
        // Items 1 and 2 are nearly the same, 1 and 3 are related, 2 and 3 much less: item 1 would share more than it has.
        var random = new Random(3);
        var rows = Enumerable.Range(0, 60).Select(_ =>
        {
            var (one, two, noise) = (random.Next(0, 4), random.Next(0, 4), random.Next(0, 2));
            return new double[] { one + two + noise, one * 2, two * 2, random.Next(0, 9) };
        });

        Said(Pulse([.. rows]).OmegaTotal).Reason.Should().Be(RefusalReason.ImproperSolution);
    }

    [Fact]
    public void Omega_needs_more_cases_than_items_and_three_items()
    {
        var small = AnswersOf("haq-ii", 19, 19);
        Said(Reliability.Analyze(small).Scales[0].OmegaTotal).Should().Be((RefusalReason.TooFewCases, 19, 20));

        var report = Reliability.Analyze(Enumerable.Range(0, 30).Select(row => Sample.Row("test-reversed", [1 + (row % 7), 2, 3, row % 10, (row * 3) % 10, 1, 2, 3])));
        Said(report.Find(ScaleId.Parse("lines"))!.OmegaTotal).Should().Be((RefusalReason.TooFewItems, 2, 3));
        report.Find(ScaleId.Parse("lines"))!.Items.Should().OnlyContain(item => item.AlphaIfDropped == null);
    }

    [Fact]
    public void Within_persons_needs_clients_sessions_persons_and_freedom()
    {
        RefusalReason? Rc(IEnumerable<SampleRow> rows) => Reliability.Analyze(rows).Scales[0].WithinPerson.Rc.Refusal?.Reason;

        Rc([Sample.Row("trust-pulse", [1, 2, 3, 4])]).Should().Be(RefusalReason.NoClients);
        Rc([Sample.Row("trust-pulse", [1, 2, 3, 4], "a")]).Should().Be(RefusalReason.NoSessions);
        Rc(Sample.Courses(2, 5, 1)).Should().Be(RefusalReason.TooFewPersons);
        Rc(Enumerable.Range(0, 6).Select(row => Sample.Row("trust-pulse", [1, 2, 3, row], "client " + (row / 2), session: row))).Should().Be(RefusalReason.TooFewSessions);
        Rc(Enumerable.Range(0, 40).Select(row => Sample.Row("trust-pulse", [1, 2, 3, row / 8], "client " + (row / 8), session: row % 8))).Should().Be(RefusalReason.NoVariance);
        Rc(Enumerable.Range(0, 40).Select(row => Sample.Row("trust-pulse", [row % 8, row % 8, row * row % 7, row * 3 % 5], "client " + (row / 8), session: row % 8)))
            .Should().Be(RefusalReason.NotPositiveDefinite, "item 2 follows from the session alone");
        Rc(Sample.Courses(12, 6, 1)).Should().BeNull();
    }

    public static TheoryData<string, SampleRow[]> Misfits => new()
    {
        { "TC5101", [] },
        { "TC5102", [Sample.Row("trust-pulse", [1, 2, 3, 4]), Sample.Row("srs", [1, 2, 3, 4])] },
        { "TC5104", [Sample.Row("trust-pulse", [1, 2, 3, 4]), Sample.Row("trust-pulse", [1, 2, 3, 4], choice: new ScoringChoice(metric: ScoreMetric.Sum))] },
        { "TC5104", [Sample.Row("trust-pulse", [1, 2, 3, 4]), Sample.Row("trust-pulse", [1, 2, 3, 4], choice: new ScoringChoice(MissingChoice.Prorate(1)))] },
        { "TC5106", [Sample.Row("trust-pulse", [1, 2, 3, 4], "a"), Sample.Row("trust-pulse", [1, 2, 3, 4])] },
        { "TC5108", [Sample.Row("trust-pulse", [1, 2, 3, 4], "a", session: 1), Sample.Row("trust-pulse", [1, 2, 3, 4], "b")] },
        { "TC5109", [Sample.Row("trust-pulse", [1, 2, 3, 4], "a", session: 1), Sample.Row("trust-pulse", [1, 2, 3, 4], "a", session: 1)] },
        { "TC5110", [Sample.Row("trust-pulse", [1, 2, 3, 4], "a"), Sample.Row("trust-pulse", [1, 2, 3, 4], "a")] },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void Rows_that_do_not_belong_together(string code, SampleRow[] rows)
        => Codes(() => Reliability.Analyze(rows)).Should().Equal(code);

    [Fact]
    public void A_rule_for_sessions_needs_sessions()
        => Codes(() => Reliability.Analyze([Sample.Row("trust-pulse", [1, 2, 3, 4], "a")], RowRule.Default)).Should().Equal("TC5108");

    [Fact]
    public void Versions_of_a_key_are_not_mixed()
    {
        var other = TrustContentService.Create(options =>
        {
            Some.Quiet(options);
            options.AddStream("instruments/test-reversed/instrument.json", File(("1.0.0", "1.0.1")));
            options.AddStream("instruments/test-reversed/about.en.json", new FileStream(Path.Combine(Repository.TestContent, "instruments", "test-reversed", "about.en.json"), FileMode.Open, FileAccess.Read));
        });
        var answers = Some.Answers([("1", 1)]);
        var rows = new[] { Some.Trust, other }.Select(trust => new SampleRow(trust.Score(trust.Respond(InstrumentId.Parse("test-reversed"), answers))));

        Codes(() => Reliability.Analyze(rows)).Should().Equal("TC5103");
    }

    [Fact]
    public void A_row_with_answers_that_cannot_be_used_is_no_row()
        => Codes(() => _ = new SampleRow(Sample.Score("trust-pulse", [70625, 1, 2, 3]), number: 7)).Should().Equal("TC5105");

    private static MemoryStream File((string From, string To) change)
        => new(System.Text.Encoding.UTF8.GetBytes(System.IO.File.ReadAllText(Path.Combine(Repository.TestContent, "instruments", "test-reversed", "instrument.json")).Replace(change.From, change.To)));

    private static IEnumerable<string> Codes(Action action)
    {
        var thrown = action.Should().Throw<TrustContentException>().Which;
        thrown.ToString().Should().NotContain("70625");
        return thrown.Issues.Select(issue => issue.Code.Id);
    }

    private static IEnumerable<SampleRow> AnswersOf(string instrument, int items, int rows)
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, rows).Select(_ => Sample.Row(instrument, [.. Enumerable.Range(0, items).Select(_ => (double)random.Next(1, 6))]))];
    }

    private static IEnumerable<double[]> Some20()
    {
        var random = new Random(7);
        return Enumerable.Range(0, 30).Select(_ => random.Next(0, 6)).Select(level => new double[] { level + random.Next(0, 5), level + random.Next(0, 5), level + random.Next(0, 5) });
    }

    private static ScaleReliability Pulse(params double[][] rows) => Reliability.Analyze(rows.Select(row => Sample.Row("trust-pulse", row))).Scales[0];

    private static (RefusalReason Reason, int? Found, int? Needed) Said(Coefficient coefficient)
    {
        (coefficient.Value, coefficient.Low, coefficient.High).Should().Be((null, null, null));
        return (coefficient.Refusal!.Reason, coefficient.Refusal.Found, coefficient.Refusal.Needed);
    }
}
