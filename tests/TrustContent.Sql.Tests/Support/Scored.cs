using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Sql.Tests.Support;

/// <summary>A row's scores and how many items of each scale are answered, from the library or from a database.</summary>
internal sealed class Scored(double?[] scores, int[] answered)
{
    public double?[] Scores { get; } = scores;

    public int[] Answered { get; } = answered;

    public static Scored ByLibrary(InstrumentDefinition instrument, IReadOnlyList<double?> row, ScoringChoice choice)
    {
        var answers = instrument.Items.Zip(row).ToDictionary(pair => pair.First.Id.Value, pair => pair.Second is { } number ? Answer.Of(number) : Answer.NotRecorded);
        Drawn.Trust.TryRespond(instrument.Id, answers, out var response);
        var result = Drawn.Trust.Score(response, choice);
        return new Scored([.. result.Scales.Select(scale => scale.Value)], [.. result.Scales.Select(scale => scale.Answered)]);
    }

    /// <summary>Every bit of every number.</summary>
    public override string ToString()
        => string.Join(' ', Scores.Select(score => score is { } value ? $"{value:R}/{BitConverter.DoubleToInt64Bits(value):x}" : "NULL")) + " | " + string.Join(' ', Answered);
}
