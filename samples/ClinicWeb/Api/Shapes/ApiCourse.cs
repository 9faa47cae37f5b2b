using TrustContent.Catalog;
using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>Change across sessions, as far as it can be established and as far as the reader may know it.</summary>
/// <param name="Key">The fingerprint of the scoring key.</param>
/// <param name="Scale">The scale in which events are looked for.</param>
/// <param name="Voices">Client beside therapist; null for a client, or if no therapist's form is there.</param>
public sealed record ApiCourse(
    string Instrument, string Version, string Key, string Scale, IReadOnlyList<ApiSession> Sessions, IReadOnlyDictionary<string, ApiScaleCourse> Scales, IReadOnlyList<ApiEvent> Events,
    IReadOnlyList<ApiReport> Reports, IReadOnlyList<ApiCourseNote> Notes, IReadOnlyDictionary<string, ApiScaleVoices>? Voices)
{
    public static ApiCourse Of(Course course, Audience audience)
    {
        var isForTherapist = audience == Audience.Therapist;
        return new ApiCourse(
            course.Instrument.Id.Value, course.Instrument.Version, course.Instrument.KeyFingerprint, course.Scale.Value,
            [.. course.Sessions.Select(ApiSession.Of)],
            course.Scales.ToDictionary(scale => scale.Scale.Id.Value, ApiScaleCourse.Of, StringComparer.Ordinal),
            [.. course.Events.Where(found => isForTherapist || found.IsForClient).Select(ApiEvent.Of)],
            [.. course.ReportsFor(audience).Select(ApiReport.Of)],
            [.. course.Notes.Select(ApiCourseNote.Of)],
            isForTherapist ? course.Voices?.Scales.ToDictionary(scale => scale.Scale.Id.Value, ApiScaleVoices.Of, StringComparer.Ordinal) : null);
    }
}
