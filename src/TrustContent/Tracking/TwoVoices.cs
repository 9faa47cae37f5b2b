using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Tracking;

/// <summary>The client's ratings beside what the therapist guessed they would be.</summary>
/// <remarks>
/// Only forms that the therapist gave before seeing the client's answers are compared. Therapists tend to underestimate
/// (Hartmann et al. 2015; one source seen). A difference says nothing about who is right.
/// </remarks>
public sealed class TwoVoices
{
    internal TwoVoices(
        InstrumentDefinition therapistInstrument, IEnumerable<TrackedSession> sessions, IEnumerable<ScaleVoices> scales, Finding<IReadOnlyList<ItemDifference>> items)
    {
        TherapistInstrument = therapistInstrument;
        Sessions = Frozen.List(sessions);
        Scales = Frozen.List(scales);
        Items = items;
    }

    /// <summary>The therapist's form.</summary>
    public InstrumentDefinition TherapistInstrument { get; }

    /// <summary>The sessions with both forms, the therapist's sealed.</summary>
    public IReadOnlyList<TrackedSession> Sessions { get; }

    /// <summary>The two voices on each scale, in the instrument's order.</summary>
    public IReadOnlyList<ScaleVoices> Scales { get; }

    /// <summary>The items on which the two differ, most first. What a client finds hard to say is not among them.</summary>
    public Finding<IReadOnlyList<ItemDifference>> Items { get; }
}
