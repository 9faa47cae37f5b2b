using System.Text.Json;

namespace TrustContent.Browser.Tests.Support;

/// <summary>What the site says, from the file that translators write.</summary>
internal static class SiteWords
{
    public static string Say(string language, string key, params (string Name, string Value)[] values)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.At("samples", "ClinicWeb", "Words", language + ".json")));
        return values.Aggregate(json.RootElement.GetProperty("phrases").GetProperty(key).GetString()!, (text, value) => text.Replace("{" + value.Name + "}", value.Value));
    }
}
