using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Responses;

namespace TrustContent.Scoring;

/// <summary>The scores of one response. Each explains itself.</summary>
public sealed class ScoreResult
{
    internal ScoreResult(Response response, ScoringChoice choice, IReadOnlyList<ScaleScore> scales)
    {
        Response = response;
        Choice = choice;
        Scales = scales;
    }

    /// <summary>The response that was scored.</summary>
    public Response Response { get; }

    /// <summary>The instrument, with version, key fingerprint, direction and verification.</summary>
    public InstrumentDefinition Instrument => Response.Instrument;

    /// <summary>What the caller chose other than the instrument says.</summary>
    public ScoringChoice Choice { get; }

    /// <summary>The scores in the order in which the instrument declares its scales.</summary>
    public IReadOnlyList<ScaleScore> Scales { get; }

    /// <summary>Whether at least one scale has a score.</summary>
    public bool HasAnyScore => Scales.Any(scale => scale.Value is not null);

    /// <summary>The score of a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>Its score.</returns>
    /// <exception cref="TrustContentException">The instrument has no such scale (<c>TC1008</c>).</exception>
    public ScaleScore this[ScaleId scale]
        => Scales.FirstOrDefault(score => score.Id == Guard.NotNull(scale))
            ?? throw new TrustContentException(IssueCode.UnknownReference, $"'{Instrument.Id}' has no such scale.", scale.Value);
}
