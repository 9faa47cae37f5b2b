using TrustContent.Interpretation;

namespace ClinicWeb.Api.Shapes;

/// <summary>A sentence about scores.</summary>
public sealed record ApiStatement(StatementKind Kind, string Text, string? Scale, string? Item, ApiThreshold? Threshold)
{
    public static ApiStatement Of(Statement said) => new(said.Kind, said.Text, said.Scale?.Value, said.Item?.Value, ApiThreshold.Of(said.Threshold));
}
