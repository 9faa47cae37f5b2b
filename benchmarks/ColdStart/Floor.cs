using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TrustContent;

namespace ColdStart;

/// <summary>What no library that does this job can be below: one service resolved, one embedded file read with <see cref="Utf8JsonReader"/>, one dictionary of answers.</summary>
internal static class Floor
{
    public static int Run()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IDisposable>(_ => new MemoryStream());
        using var provider = services.BuildServiceProvider();
        var answers = new Dictionary<string, (double, int)> { ["1"] = (4, 0) };
        return provider.GetService(typeof(IDisposable)) is not null && Tokens() > 0 && answers.TryGetValue("1", out _) ? 0 : 1;
    }

    private static int Tokens()
    {
        using var stream = typeof(ITrustContentService).Assembly.GetManifestResourceStream("instruments/trust-check-in/instrument.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var reader = new Utf8JsonReader(bytes);
        var count = 0;
        while (reader.Read())
        {
            count += reader.TokenType == JsonTokenType.String && reader.GetString()!.Length > 0 ? 1 : 0;
        }

        return count;
    }
}
