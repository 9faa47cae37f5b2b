using TrustContent.Catalog;

namespace ClinicWeb.Api.Shapes;

/// <summary>An item without its wording.</summary>
/// <param name="IsDiscreet">Whether its answer is never shown to the therapist.</param>
public sealed record ApiItem(string Id, ItemRole Role, ResponseKind Kind, double Minimum, double Maximum, bool IsDiscreet)
{
    public static ApiItem Of(ItemDefinition item) => new(item.Id.Value, item.Role, item.Response.Kind, item.Response.Minimum, item.Response.Maximum, item.IsDiscreet);
}
