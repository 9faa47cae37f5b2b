using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Scoring;

namespace TrustContent.Sql.Tests;

/// <summary>The same random responses scored by the library and by a database: every bit the same.</summary>
internal static class SameAsTheLibrary
{
    private const int RowsOfOtherChoices = 250;

    private static readonly ScoringChoice[] OtherChoices =
    [
        .. from missing in new[] { MissingChoice.AsPublished, MissingChoice.RequireAll, MissingChoice.Prorate(1), MissingChoice.Prorate(2) }
           from metric in new ScoreMetric?[] { ScoreMetric.Sum, ScoreMetric.Mean }
           select new ScoringChoice(missing, metric),
    ];

    /// <returns>How many responses were compared.</returns>
    public static int AsPublished(Database database)
        => Drawn.All.Sum(drawn => Compare(database, drawn.Instrument, drawn.Rows, ScoringChoice.AsPublished));

    /// <summary>The same for some instruments only.</summary>
    public static void AsPublished(Database database, params string[] ids)
    {
        foreach (var (instrument, rows) in Drawn.All.Where(drawn => ids.Contains(drawn.Instrument.Id.Value)))
        {
            Compare(database, instrument, rows, ScoringChoice.AsPublished);
        }
    }

    /// <returns>How many responses were compared.</returns>
    public static int UnderOtherChoices(Database database)
    {
        var compared = 0;
        foreach (var (instrument, rows) in Drawn.All)
        {
            var some = rows.Take(RowsOfOtherChoices).ToArray();
            database.Load(instrument.Id.Value, Columns(instrument), some);
            foreach (var choice in OtherChoices)
            {
                if (IsPossible(instrument, choice))
                {
                    Compare(database, instrument, some, choice, isLoaded: true);
                    compared += some.Length;
                }
                else
                {
                    var write = () => Query(database, instrument, choice);
                    write.Should().Throw<TrustContentException>().Which.Issues.Single().Code.Should().Be(IssueCode.ChoiceImpossible);
                }
            }

            database.Execute($"DROP TABLE \"{instrument.Id}\"");
        }

        return compared;
    }

    private static int Compare(Database database, InstrumentDefinition instrument, double?[][] rows, ScoringChoice choice, bool isLoaded = false)
    {
        if (!isLoaded)
        {
            database.Load(instrument.Id.Value, Columns(instrument), rows);
        }

        var scored = database.Scores(Query(database, instrument, choice), instrument.Scales.Count);
        scored.Count.Should().Be(rows.Length);
        for (var at = 0; at < rows.Length; at++)
        {
            var (expected, found) = (Scored.ByLibrary(instrument, rows[at], choice).ToString(), scored[at].ToString());
            if (expected != found)
            {
                Assert.Fail($"{instrument.Id}, row {at}: {string.Join(' ', rows[at])}\n{expected}\n{found}\n{Query(database, instrument, choice)}");
            }
        }

        if (!isLoaded)
        {
            database.Execute($"DROP TABLE \"{instrument.Id}\"");
        }

        return rows.Length;
    }

    private static string Query(Database database, InstrumentDefinition instrument, ScoringChoice choice)
        => SqlScoring.Select(instrument, database.Dialect, SqlName.Of(instrument.Id.Value), new SqlOptions(choice: choice));

    private static string[] Columns(InstrumentDefinition instrument) => [.. instrument.Items.Select(item => "q" + item.Id)];

    private static bool IsPossible(InstrumentDefinition instrument, ScoringChoice choice)
    {
        try
        {
            return instrument.Scales.All(scale => choice.AllowedMissing(instrument, scale) >= 0);
        }
        catch (TrustContentException)
        {
            return false;
        }
    }
}
