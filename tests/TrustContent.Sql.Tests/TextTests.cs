using System.Text.RegularExpressions;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Scoring;

namespace TrustContent.Sql.Tests;

/// <summary>What the text is, apart from what it gives.</summary>
public class TextTests
{
    /// <summary>What ANSI SQL and Spark have in common, as far as the text needs it. Nothing else may stand in it.</summary>
    private static readonly HashSet<string> Common =
    [
        "SELECT", "FROM", "AS", "CROSS", "JOIN", "LATERAL", "CASE", "WHEN", "THEN", "ELSE", "END", "AND", "OR", "IS", "NOT", "NULL", "BETWEEN", "CAST", "DOUBLE", "COALESCE", "FLOOR",
    ];

    private static readonly HashSet<string> OwnNames = ["t", "given", "answers", "sums", "scores", "composites", "composites2", "usable"];

    public static TheoryData<string> Ids => [.. Drawn.Trust.Catalog.Instruments.Select(instrument => instrument.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sparks_text_keeps_to_the_common_subset(string id)
    {
        var text = Regex.Replace(Select(id, SqlDialect.Spark), "^--.*$", "", RegexOptions.Multiline);
        var tokens = Regex.Matches(text, @"`(?:[^`]|``)*`|[A-Za-z_][A-Za-z0-9_]*|[0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?|[-+*/(),.=]|>=|\S").Select(match => match.Value).ToArray();

        tokens.Where(token => char.IsLetter(token[0]) && !Common.Contains(token) && !OwnNames.Contains(token) && !Regex.IsMatch(token, "^[an][0-9]+$")).Should().BeEmpty();
        tokens.Where(token => !char.IsLetterOrDigit(token[0]) && token[0] != '`').Distinct().Should().BeSubsetOf(["-", "+", "*", "/", "(", ")", ",", ".", "=", ">="]);

        // A plain 0.5 is a decimal; only with an exponent is it a double.
        tokens.Where(token => char.IsDigit(token[0]) && token.Contains('.') && !token.Contains('E')).Should().BeEmpty();
        tokens.Count(token => token == "(").Should().Be(tokens.Count(token => token == ")"));
        tokens.Count(token => token == "CASE").Should().Be(tokens.Count(token => token == "END"));
    }

    [Fact]
    public void A_constant_of_more_than_fifteen_digits_is_a_fraction_of_whole_numbers()
    {
        // 0.30000000000000004 is 1351079888211149 / 2^52. Of such numbers written out, SQLite 3.40 reads about one in 20,000 wrong by the last bit.
        var instrument = Drawn.Trust.Catalog.Instruments.First(known => known.Items.Any(item => item.Response.Id == "long"));

        foreach (var dialect in Enum.GetValues<SqlDialect>())
        {
            SqlScoring.Select(instrument, dialect, SqlName.Of("sessions")).Should().Contain("CAST(1351079888211149 AS ").And.Contain("CAST(4503599627370496 AS ").And.NotContain("0.30000000000000004");
        }
    }

    [Fact]
    public void Spark_reads_text_with_what_it_has_for_that()
    {
        var query = SqlScoring.Select(Instrument("srs"), SqlDialect.Spark, SqlName.Of("sessions"), new SqlOptions(holdsText: true));

        // No backslash: Spark reads one in a text as an escape, and only in some of its settings.
        query.Should().Contain("CASE WHEN TRIM(t.`q1`) RLIKE '^[+-]?").And.Contain("THEN CAST(TRIM(t.`q1`) AS DOUBLE) END AS n1").And.Contain("(TRIM(t.`q1`) NOT IN ('', 'NA') AND answers.a1 IS NULL)").And.NotContain("\\");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_heading_names_instrument_version_and_key(string id)
    {
        var instrument = Instrument(id);

        foreach (var dialect in Enum.GetValues<SqlDialect>())
        {
            var lines = Select(id, dialect).Split('\n');
            lines[0].Should().Be($"-- {id}, version {instrument.Version}, scoring key {instrument.KeyFingerprint}. Made by TrustContent.");
            lines.Should().Contain(line => line.StartsWith("-- A score is NULL where"));
            instrument.Scales.Should().OnlyContain(scale => lines.Any(line => line.StartsWith($"--   {scale.Id}: ")));
        }
    }

    [Fact]
    public void The_heading_says_how_a_scale_is_made_and_what_may_be_missing()
    {
        var text = SqlScoring.Select(Instrument("wai-s"), SqlDialect.Postgres, SqlName.Of("sessions"), new SqlOptions(choice: new ScoringChoice(MissingChoice.Prorate(1), ScoreMetric.Mean)));

        text.Should().Contain("--   goal: mean of the items 4 (reversed), 6, 10 (reversed), 11: up to 1 of 4 may be missing, the score rests on the others.\n");
        Select("wai-s", SqlDialect.Postgres).Should().Contain("--   goal: sum of the items 4 (reversed), 6, 10 (reversed), 11: none may be missing.\n");
        Select("trust-check-in", SqlDialect.Postgres).Should().Contain("--   total: mean of the scales helpfulness, safety, hope, openness: none may be missing.\n")
            .And.Contain("-- Signals are no part of a score and are not read here: judged, hurt, crossed-line.\n");
    }

    [Fact]
    public void Items_that_are_never_scored_can_be_left_out_and_the_heading_says_so()
    {
        Select("trust-check-in", SqlDialect.DuckDb).Should().Contain("\"q13\"").And.Contain("An answer there that is out of range makes its row invalid.");
        SqlScoring.Select(Instrument("trust-check-in"), SqlDialect.DuckDb, SqlName.Of("sessions"), new SqlOptions(hasUnscoredItems: false))
            .Should().NotContain("\"q13\"").And.Contain("Not read here, so that an invalid answer there goes unnoticed.");
    }

    [Fact]
    public void Nothing_in_a_key_ends_the_comment()
    {
        using var folder = new TempFolder().WithCopy(
            Repository.At("tests", "TrustContent.Tests", "TestContent", "instruments", "test-weighted", "instrument.json"),
            "instruments/test-weighted/instrument.json",
            ("\"1.0.0\"", "\"1.0.0\\nDROP TABLE kept;\\r\\u2028--\\u0085*/\""))
            .WithCopy(Repository.At("tests", "TrustContent.Tests", "TestContent", "instruments", "test-weighted", "about.en.json"), "instruments/test-weighted/about.en.json");
        var trust = TrustContentService.Create(options => Some.Quiet(options).AddFolder(folder.Path));
        var instrument = trust.Catalog.Instruments.Single(known => known.Id.Value == "test-weighted");

        foreach (var dialect in Enum.GetValues<SqlDialect>())
        {
            var text = SqlScoring.Select(instrument, dialect, SqlName.Of("sessions"));

            text.Split('\n', '\r', '\u2028', '\u0085').Where(line => line.Contains("DROP")).Should().OnlyContain(line => line.StartsWith("-- "));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_impossible_choice_is_refused_as_the_library_refuses_it(string id)
    {
        var select = () => SqlScoring.Select(Instrument(id), SqlDialect.Sqlite, SqlName.Of("sessions"), new SqlOptions(choice: new ScoringChoice(MissingChoice.Prorate(40))));

        select.Should().Throw<TrustContentException>().Which.Issues.Single().Code.Should().Be(IssueCode.ChoiceImpossible);
    }

    private static string Select(string id, SqlDialect dialect) => SqlScoring.Select(Instrument(id), dialect, SqlName.Of("sessions"));

    private static InstrumentDefinition Instrument(string id) => Drawn.Trust.Catalog.Instruments.Single(instrument => instrument.Id.Value == id);
}
