using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Psychometrics;

namespace TrustContent.Cli.Sampling;

/// <summary>Why a sample cannot say something, in a sentence.</summary>
internal static class RefusalText
{
    public static string Of(Refusal refusal) => refusal.Reason switch
    {
        RefusalReason.TooFewCases => $"there are {Count(refusal.Found)} complete cases and {Count(refusal.Needed)} are needed (a minimum of ours).",
        RefusalReason.TooFewItems => $"there are {Count(refusal.Found)} items and {Count(refusal.Needed)} are needed.",
        RefusalReason.NoVariance => "there is no variance to explain.",
        RefusalReason.NotPositiveDefinite => "the covariance matrix is not positive definite; an item follows from others, or there are too few cases.",
        RefusalReason.ImproperSolution => "the one-factor solution is improper (a Heywood case); one factor does not describe these items.",
        RefusalReason.NoConvergence => "no one-factor solution was found.",
        RefusalReason.ItemsCountUnequally => "the items do not count equally in this composite.",
        RefusalReason.NoClients => "the rows do not say whose they are; name the column with --client.",
        RefusalReason.NoSessions => "the rows do not say which session they are; name the column with --session.",
        RefusalReason.TooFewPersons => $"{Count(refusal.Found)} persons have two or more complete sessions and {Count(refusal.Needed)} are needed (a minimum of ours).",
        _ => "there are too few repeated sessions to tell change from persons and sessions.",
    };

    public static string Of(NormShortfall shortfall) => shortfall switch
    {
        NormShortfall.TooFewClients => $"fewer than {Count(LocalNorm.MinimumClients)} clients",
        NormShortfall.TooFewTherapists => $"fewer than {Count(LocalNorm.MinimumTherapists)} therapists",
        _ => "one therapist has more than a quarter of the clients",
    };

    private static string Count(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
