using TrustContent.Catalog;

namespace ClinicWeb.Demo;

/// <summary>What somebody needs to look around in the demo.</summary>
public sealed record DemoAccess(string Therapist, string Supervisor, string Password, IReadOnlyList<(LanguageDefinition Language, string Token)> Links)
{
    public async Task PrintAsync(string address)
    {
        await Console.Out.WriteLineAsync($"""

            The demo runs at  {address}   (all people in it are made up; Ctrl+C ends it)

            Therapist   {Therapist}   {Password}
            Supervisor  {Supervisor}   {Password}

            Check-in links, each for one answer:
            """);
        foreach (var (language, token) in Links)
        {
            await Console.Out.WriteLineAsync($"  {language.EnglishName,-20} {address}/c/{token}?lang={language.Tag}");
        }
    }
}
