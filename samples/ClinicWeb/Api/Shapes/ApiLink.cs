using ClinicWeb.CheckIns;
using ClinicWeb.Data;

namespace ClinicWeb.Api.Shapes;

/// <summary>A check-in link without its address, which is told once, when the link is made.</summary>
public sealed record ApiLink(Guid Id, int Session, string Instrument, LinkState State, DateTime CreatedAt, DateTime ExpiresAt, DateTime? UsedAt, DateTime? RevokedAt)
{
    public static ApiLink Of(CheckInLink link, LinkFinder links) => new(
        link.Id, link.SessionNumber, link.Instrument, links.StateOf(link), link.CreatedAt.UtcDateTime, link.ExpiresAt.UtcDateTime, link.UsedAt?.UtcDateTime, link.RevokedAt?.UtcDateTime);
}
