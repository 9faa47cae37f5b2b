namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>A client with a link for each session, waiting to be answered.</summary>
public sealed record PreparedClient(string Address, string Name, IReadOnlyList<string> Links)
{
    public string Id => Address[(Address.LastIndexOf('/') + 1)..];

    public static async Task<PreparedClient> NewAsync(Clinic clinic, int number, int sessions)
    {
        var name = $"Client {number} of many";
        var address = await clinic.Therapist.AddClientAsync("C-" + number, name);
        var links = new List<string>();
        foreach (var session in Enumerable.Range(1, sessions))
        {
            links.Add(await clinic.Therapist.GiveLinkAsync(address, session));
        }

        return new PreparedClient(address, name, links);
    }
}
