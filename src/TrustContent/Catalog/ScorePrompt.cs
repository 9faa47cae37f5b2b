namespace TrustContent.Catalog;

/// <summary>A score at which a site wants to be prompted to talk. Never a default, and never called a cut-off.</summary>
internal sealed class ScorePrompt(InstrumentId instrument, ScaleId scale, double value, PromptBoundary boundary, string source)
{
    public InstrumentId Instrument { get; } = instrument;

    public ScaleId Scale { get; } = scale;

    public double Value { get; } = value;

    public PromptBoundary Boundary { get; } = boundary;

    public string Source { get; } = source;

    public bool IsMetBy(double score) => Boundary == PromptBoundary.AtOrBelow ? score <= Value : score < Value;
}
