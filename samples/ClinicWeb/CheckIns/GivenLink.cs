using ClinicWeb.Data;

namespace ClinicWeb.CheckIns;

/// <summary>A link with its address, which is shown once, or why there is none. It has no text form, so that the address slips into no log.</summary>
public sealed class GivenLink
{
    public GivenLink(Client client, LinkProblem problem) => (Client, Problem) = (client, problem);

    public GivenLink(Client client, CheckInLink link, string address) => (Client, Link, Address) = (client, link, address);

    public Client Client { get; }

    public LinkProblem? Problem { get; }

    public CheckInLink? Link { get; }

    public string? Address { get; }
}
