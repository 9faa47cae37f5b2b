using System.Globalization;
using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>A session of a course.</summary>
/// <param name="Session">What it is called elsewhere in the course: its number, else its date.</param>
/// <param name="IsRated">Whether there is a rating that the reader may know.</param>
public sealed record ApiSession(string Session, int? Number, DateTime? At, bool IsRated)
{
    public static ApiSession Of(TrackedSession session) => new(NameOf(session), session.Number, session.At?.UtcDateTime, session.Client is not null);

    public static string NameOf(TrackedSession session)
        => session.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : session.At!.Value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);
}
