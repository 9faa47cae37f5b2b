using TrustContent.Catalog;

namespace ClinicWeb.Api.Shapes;

/// <summary>A limit and where it comes from. Ours is our own choice, and no cut-off from research.</summary>
public sealed record ApiThreshold(string Id, double Value, Verification Verification)
{
    public static ApiThreshold? Of(Threshold? threshold) => threshold is null ? null : new(threshold.Id, threshold.Value, threshold.Verification);
}
