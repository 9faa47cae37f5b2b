using TrustContent.Localization;

namespace TrustContent.Tracking;

/// <summary>Sessions as sentences name them.</summary>
internal static class SessionNames
{
    public static string Of(TrackedSession session, Phrasebook phrases)
        => session.Number is { } number
            ? phrases.Say("course.session-number", ("number", PhraseValue.Plain(number)))
            : phrases.Say("course.session-date", ("date", PhraseValue.Day(session.At!.Value)));

    /// <summary>Several sessions, by their numbers or days alone.</summary>
    public static string Of(IEnumerable<TrackedSession> sessions, Phrasebook phrases)
        => phrases.List(sessions.Select(session => session.Number is { } number ? PhraseValue.Plain(number) : PhraseValue.Day(session.At!.Value)));
}
