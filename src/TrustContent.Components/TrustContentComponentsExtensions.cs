using TrustContent.Internal;

namespace TrustContent.Components;

/// <summary>Hands the components' words to the service.</summary>
public static class TrustContentComponentsExtensions
{
    private const string Phrases = "phrases/";

    /// <summary>Adds what the components say, in every language that they speak. A site's own phrases added later replace them.</summary>
    /// <param name="options">What the host adds to the library.</param>
    /// <returns>The same options.</returns>
    public static TrustContentOptions AddComponentWords(this TrustContentOptions options)
    {
        Guard.NotNull(options);
        var assembly = typeof(TrustContentComponentsExtensions).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Phrases, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            options.AddStream(name, assembly.GetManifestResourceStream(name)!);
        }

        return options;
    }
}
