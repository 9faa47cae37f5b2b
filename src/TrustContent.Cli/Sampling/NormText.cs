using TrustContent.Catalog;

namespace TrustContent.Cli.Sampling;

/// <summary>What a norm that was made rests on, or why it may only be described.</summary>
internal static class NormText
{
    public static string Of(Reader reader, LocalNorm norm)
        => norm.IsDescriptiveOnly
            ? reader.Say("cli.norm.descriptive", ("reasons", reader.Semicolons(norm.Shortfalls.Select(shortfall => Shortfall(reader, shortfall)))))
            : reader.Book.Sentences(reader.Say("cli.norm.clients", ("count", norm.Clients)), reader.Say("cli.norm.therapists", ("count", norm.Therapists)));

    private static string Shortfall(Reader reader, NormShortfall shortfall) => shortfall switch
    {
        NormShortfall.TooFewClients => reader.Say("cli.shortfall.clients", ("count", LocalNorm.MinimumClients)),
        NormShortfall.TooFewTherapists => reader.Say("cli.shortfall.therapists", ("count", LocalNorm.MinimumTherapists)),
        _ => reader.Say("cli.shortfall.one-therapist"),
    };
}
