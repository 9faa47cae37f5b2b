using TrustContent.Localization;
using TrustContent.Psychometrics;

namespace TrustContent.Cli.Sampling;

/// <summary>Why a sample cannot say something, in a sentence.</summary>
internal static class RefusalText
{
    public static string Of(Reader reader, Refusal refusal) => refusal.Reason switch
    {
        RefusalReason.TooFewCases => Counted(reader, "cli.refusal.too-few-cases", refusal),
        RefusalReason.TooFewItems => Counted(reader, "cli.refusal.too-few-items", refusal),
        RefusalReason.NoVariance => reader.Say("cli.refusal.no-variance"),
        RefusalReason.NotPositiveDefinite => reader.Say("cli.refusal.not-positive-definite"),
        RefusalReason.ImproperSolution => reader.Say("cli.refusal.improper-solution"),
        RefusalReason.NoConvergence => reader.Say("cli.refusal.no-convergence"),
        RefusalReason.ItemsCountUnequally => reader.Say("cli.refusal.items-count-unequally"),
        RefusalReason.NoClients => reader.Say("cli.refusal.no-clients"),
        RefusalReason.NoSessions => reader.Say("cli.refusal.no-sessions"),
        RefusalReason.TooFewPersons => Counted(reader, "cli.refusal.too-few-persons", refusal),
        _ => reader.Say("cli.refusal.too-few-repeats"),
    };

    private static string Counted(Reader reader, string key, Refusal refusal)
        => reader.Say(key, ("count", PhraseValue.FromInt32(refusal.Found ?? 0)), ("needed", PhraseValue.FromInt32(refusal.Needed ?? 0)));
}
