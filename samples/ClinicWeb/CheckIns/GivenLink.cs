using ClinicWeb.Data;

namespace ClinicWeb.CheckIns;

/// <summary>A link with its address, which is shown once, or why there is none. It has no text form, so that the address slips into no log.</summary>
public sealed class GivenLink
{
    public GivenLink(LinkProblem problem) => Problem = problem;

    public GivenLink(CheckInLink link, string address) => (Link, Address) = (link, address);

    public LinkProblem? Problem { get; }

    public CheckInLink? Link { get; }

    public string? Address { get; }
}
