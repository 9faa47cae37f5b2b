using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Tracking;

/// <summary>The course of one client across sessions: what can be said about change, and what cannot yet.</summary>
public sealed class Course
{
    internal Course(
        InstrumentDefinition instrument,
        ScaleId scale,
        CourseOptions options,
        IEnumerable<TrackedSession> sessions,
        IEnumerable<CourseNote> notes,
        IEnumerable<ScaleCourse> scales,
        IEnumerable<CourseEvent> events,
        IEnumerable<RatingReport> reports,
        TwoVoices? voices,
        int picturedFrom)
    {
        Instrument = instrument;
        Scale = scale;
        Options = options;
        Sessions = Frozen.List(sessions);
        Notes = Frozen.List(notes);
        Scales = Frozen.List(scales);
        Events = Frozen.List(events);
        Reports = Frozen.List(reports);
        Voices = voices;
        MayBePictured = this[scale].Ratings.Count >= picturedFrom;
    }

    /// <summary>The instrument that the client rated with.</summary>
    public InstrumentDefinition Instrument { get; }

    /// <summary>The scale whose events were looked for.</summary>
    public ScaleId Scale { get; }

    /// <summary>What the caller knew beside the sessions.</summary>
    public CourseOptions Options { get; }

    /// <summary>All sessions in order, those without a rating too.</summary>
    public IReadOnlyList<TrackedSession> Sessions { get; }

    /// <summary>What a reader should know about how the course was put together.</summary>
    public IReadOnlyList<CourseNote> Notes { get; }

    /// <summary>The course of each scale, in the instrument's order.</summary>
    public IReadOnlyList<ScaleCourse> Scales { get; }

    /// <summary>What the scores show, in the order of the sessions.</summary>
    public IReadOnlyList<CourseEvent> Events { get; }

    /// <summary>What the client reported in so many words, in the order of the sessions.</summary>
    public IReadOnlyList<RatingReport> Reports { get; }

    /// <summary>The client beside the therapist, or <see langword="null"/> if no session has the therapist's form. Not for the client unless the clinic decides so.</summary>
    public TwoVoices? Voices { get; }

    /// <summary>Whether there are enough ratings for a picture. With fewer, only the answers themselves are shown.</summary>
    public bool MayBePictured { get; }

    /// <summary>Whether the next check-in may ask if the two talked about the drop and if it helped: the latest rating is a drop.</summary>
    public bool MayAskAboutDrop
        => Latest is { } latest
            && Events.Any(each => each.Kind is CourseEventKind.ScoreDrop or CourseEventKind.SmallScoreDrop && each.Position == latest.Position);

    /// <summary>The reports that may be told to an audience: all of them to the client, to the therapist those that are for the therapist.</summary>
    /// <param name="audience">For whom.</param>
    /// <returns>The reports in the order of the sessions.</returns>
    public IReadOnlyList<RatingReport> ReportsFor(Audience audience)
        => Guard.Defined(audience) == Audience.Client ? Reports : Frozen.List(Reports.Where(report => report.IsForTherapist));

    /// <summary>The latest rating of the scale whose events were looked for.</summary>
    private CourseRating? Latest => this[Scale].Ratings is { Count: > 0 } ratings ? ratings[ratings.Count - 1] : null;

    /// <summary>The course of a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>Its course.</returns>
    /// <exception cref="TrustContentException">The instrument has no such scale (<c>TC1008</c>).</exception>
    public ScaleCourse this[ScaleId scale]
        => Scales.FirstOrDefault(known => known.Scale.Id == Guard.NotNull(scale))
            ?? throw new TrustContentException(IssueCode.UnknownReference, $"'{Instrument.Id}' has no such scale.", scale.Value);
}
