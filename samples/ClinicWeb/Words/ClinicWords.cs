using TrustContent;

namespace ClinicWeb.Words;

public static class ClinicWords
{
    private const string Phrases = "phrases/";

    /// <summary>Adds what this site says, in every language that it speaks.</summary>
    public static TrustContentOptions AddClinicWords(this TrustContentOptions options)
    {
        var assembly = typeof(ClinicWords).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Phrases, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            options.AddStream(name, assembly.GetManifestResourceStream(name)!);
        }

        return options;
    }
}
