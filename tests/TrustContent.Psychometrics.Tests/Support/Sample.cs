using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Psychometrics.Tests;

/// <summary>Rows for a sample, made in a few words.</summary>
internal static class Sample
{
    /// <summary>A row of answers in the order of the instrument's items; not a number is a missing answer.</summary>
    public static SampleRow Row(string instrument, double[] answers, string? client = null, string? therapist = null, decimal? session = null, ScoringChoice? choice = null)
        => new(Score(instrument, answers.Select(answer => double.IsNaN(answer) ? Answer.Skipped : answer), choice), client, therapist, session);

    public static ScoreResult Score(string instrument, IEnumerable<Answer> answers, ScoringChoice? choice = null)
    {
        Some.Trust.TryRespond(InstrumentId.Parse(instrument), Some.Answers(answers.Select((answer, at) => (Item: (at + 1).ToString(CultureInfo.InvariantCulture), answer))), out var response);
        return Some.Trust.Score(response, choice ?? ScoringChoice.AsPublished);
    }

    /// <summary>The cells of a recorded file, by column.</summary>
    public static (string[] Header, double[][] Rows) Recorded(string name)
    {
        var lines = File.ReadAllLines(Repository.At("tests", "TrustContent.Psychometrics.Tests", "Psych", name + ".csv"));
        return (lines[0].Split(','), [.. lines.Skip(1).Select(line => line.Split(',').Select(cell => cell.Length == 0 ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())]);
    }

    /// <summary>Four answers a session of persons whose level, state and items differ, always the same for the same seed.</summary>
    public static List<SampleRow> Courses(int clients, int sessions, int therapists, int seed = 1)
    {
        var random = new Random(seed);
        var rows = new List<SampleRow>();
        for (var client = 0; client < clients; client++)
        {
            var level = random.NextDouble() * 4;
            for (var session = 1; session <= sessions; session++)
            {
                var state = random.NextDouble() * 3;
                var answers = Enumerable.Range(0, 4).Select(_ => Math.Round(level + state + (random.NextDouble() * 2))).ToArray();
                rows.Add(Row("trust-pulse", answers, "client " + client, "therapist " + (client % therapists), session));
            }
        }

        return rows;
    }
}
