using System.Globalization;
using System.Net;
using System.Text.Json;

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>A check-in form that a client opened and filled in, ready to be sent, once or more often.</summary>
public sealed record ClientForm(string Link, string Action, Dictionary<string, string> Fields)
{
    public string Submission => Fields["submission"];

    /// <summary>The answers by item, as the export writes them.</summary>
    public Dictionary<string, string> Answers => Fields.Where(pair => pair.Key.StartsWith("a.", StringComparison.Ordinal)).ToDictionary(pair => pair.Key[2..], pair => pair.Value);

    public static string Address(string link) => link.Replace("?", "/form?", StringComparison.Ordinal);

    /// <summary>With answers of its own for each <paramref name="seed"/>, so that no two forms look the same.</summary>
    public static async Task<ClientForm> OpenAsync(HttpClient browser, string link, int seed, bool reportsHarm = false) => Fill(link, await browser.GetStringAsync(Address(link)), seed, reportsHarm);

    public static ClientForm Fill(string link, string page, int seed, bool reportsHarm = false)
    {
        var (action, fields) = CheckInTests.Filled(page, reportsHarm);
        var random = new Random(seed);
        foreach (var name in fields.Keys.Where(name => name.StartsWith("a.", StringComparison.Ordinal) && char.IsDigit(name[2])).ToArray())
        {
            fields[name] = random.Next(1, 6).ToString(CultureInfo.InvariantCulture);
        }

        return new ClientForm(link, action, fields);
    }

    public Task<HttpResponseMessage> SendAsync(HttpClient browser) => browser.PostAsync(Action, new FormUrlEncodedContent(Fields));

    /// <summary>Whether what is kept are the answers of this form.</summary>
    public bool Is(string kept)
    {
        using var json = JsonDocument.Parse(kept);
        var read = json.RootElement.EnumerateObject().ToDictionary(answer => answer.Name, answer => answer.Value.ValueKind switch
        {
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            _ => answer.Value.ToString(),
        });
        return read.Count == Answers.Count && Answers.All(answer => read.GetValueOrDefault(answer.Key) == answer.Value);
    }

    /// <summary>Whether the answer to sending says that it arrived: the result's page.</summary>
    public static bool IsResult(HttpResponseMessage answer)
        => answer.StatusCode == HttpStatusCode.OK && answer.RequestMessage!.RequestUri!.AbsolutePath.EndsWith("/result", StringComparison.Ordinal);
}
