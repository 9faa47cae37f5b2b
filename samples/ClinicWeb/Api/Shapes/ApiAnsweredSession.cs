using ClinicWeb.Courses;
using ClinicWeb.Data;

namespace ClinicWeb.Api.Shapes;

/// <summary>That a session was answered, and what the therapist may see of it.</summary>
public sealed record ApiAnsweredSession(int Session, string Instrument, DateTime AnsweredAt, ApiSeal Seal)
{
    public static ApiAnsweredSession Of(Submission stored) => new(
        stored.SessionNumber, stored.Instrument, stored.SubmittedAt.UtcDateTime,
        !SessionRecords.IsShared(stored) ? ApiSeal.NotShared : stored.SeenByTherapistAt is null ? ApiSeal.Sealed : ApiSeal.Opened);
}
