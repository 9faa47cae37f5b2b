using TrustContent.Catalog;
using TrustContent.Localization;

namespace ClinicWeb.Api.Shapes;

/// <summary>A finding for or against, and how direct and how sure it is.</summary>
public sealed record ApiEvidence(string Text, EvidenceStance Stance, Directness Directness, Verification Verification, string Citation, Uri? Address, ApiEffect? Effect)
{
    public static ApiEvidence Of(Evidence evidence) => new(
        evidence.Text, evidence.Definition.Stance, evidence.Definition.Directness, evidence.Definition.Verification, evidence.Definition.Source.Citation, evidence.Definition.Source.Address,
        evidence.Definition.Effect is { } effect ? ApiEffect.Of(effect) : null);
}
