using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Tracking;

/// <summary>Compares two ratings on the items answered in both, so that no event rests on proration alone.</summary>
internal sealed class PairedComparison(Scorer scorer)
{
    /// <summary>The first score minus the second, or <see langword="null"/> if the items answered in both do not suffice for a score.</summary>
    public double? Difference(CourseRating first, CourseRating second, ScaleId scale)
    {
        if (!first.IsProrated && !second.IsProrated)
        {
            return first.Value - second.Value;
        }

        var common = first.Result.Response.Items.Where(answer => answer.State == AnswerState.Answered).Select(answer => answer.Item)
            .Intersect(second.Result.Response.Items.Where(answer => answer.State == AnswerState.Answered).Select(answer => answer.Item)).ToArray();
        return Value(first.Result, common, scale) - Value(second.Result, common, scale);
    }

    private double? Value(ScoreResult result, IReadOnlyCollection<ItemId> items, ScaleId scale)
        => scorer.Score(result.Response.Only(items), result.Choice)[scale].Value;
}
