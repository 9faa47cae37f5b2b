using System.Text.Json;
using TrustContent;

namespace ClinicWeb.Words;

public static class ClinicWords
{
    private const string Phrases = "phrases/";
    private const string Ending = ".json";

    /// <summary>The languages in which this site speaks, by tag.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Files().Select(name => name[Phrases.Length..^Ending.Length])];

    /// <summary>Adds what this site says, in every language that it speaks.</summary>
    public static TrustContentOptions AddClinicWords(this TrustContentOptions options)
    {
        foreach (var name in Files())
        {
            options.AddStream(name, Open(name));
        }

        return options;
    }

    /// <summary>A sentence that is needed before the library can say it, such as what the clinic tells the library of itself.</summary>
    public static string? Find(string language, string key)
    {
        using var file = Open(Phrases + language + Ending);
        using var json = JsonDocument.Parse(file);
        return json.RootElement.GetProperty("phrases").TryGetProperty(key, out var text) ? text.GetString() : null;
    }

    private static IEnumerable<string> Files()
        => typeof(ClinicWords).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Phrases, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static Stream Open(string name) => typeof(ClinicWords).Assembly.GetManifestResourceStream(name)!;
}
