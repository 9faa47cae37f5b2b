using System.Globalization;
using TrustContent.Internal;
using TrustContent.Localization;

namespace TrustContent.Tracking;

/// <summary>Sessions as sentences name them.</summary>
internal static class SessionNames
{
    public static string Of(TrackedSession session, Phrasebook phrases)
        => session.Number is { } number
            ? phrases.Say("course.session-number", ("number", NumberText.Whole(number)))
            : phrases.Say("course.session-date", ("date", Day(session.At!.Value)));

    /// <summary>Several sessions, by their numbers or days alone.</summary>
    public static string Of(IEnumerable<TrackedSession> sessions)
        => string.Join(", ", sessions.Select(session => session.Number is { } number ? NumberText.Whole(number) : Day(session.At!.Value)));

    public static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
