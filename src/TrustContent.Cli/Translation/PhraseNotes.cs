namespace TrustContent.Cli.Translation;

/// <summary>For whom a phrase is and where it shows, as its key tells.</summary>
internal static class PhraseNotes
{
    private static readonly (string Prefix, string Shows)[] Places =
    [
        ("answer.", "A button or choice beside a question. Keep it short."),
        ("form.", "Shown to the client before the questions of a form."),
        ("contacts.", "Shown to the client where the safety contacts stand."),
        ("recipient.", "Shown to the client with a safety notice: who else gets the answer."),
        ("notice.", "A safety notice. It stands before everything else."),
        ("none.", "Shown in the place of next steps when there are none."),
        ("statement.", "Says what a score may mean and what it does not, below the score."),
        ("threshold.", "Part of a sentence in brackets behind a reason: which limit was used."),
        ("reason.course.", "Says why a next step is suggested, from the course of several sessions."),
        ("reason.", "Says why a next step is suggested."),
        ("question.", "A question to the client about an earlier session."),
        ("course.", "Says what the course of the scores across sessions shows."),
        ("chart.alt.", "Describes the picture of a course for those who cannot see it. Whole sentences."),
        ("chart.", "Written in the picture of a course, where there is little room. Keep it short."),
        ("topic.", "A heading or a label beside a topic. Keep it short."),
        ("audience.", "Names a reader: in a list, or as a heading."),
        ("verification.", "Says how surely something is known, in brackets behind a finding."),
        ("directness.", "Says what a study was about, in brackets behind a finding."),
        ("review.", "Says who has checked the words."),
        ("language.", "Says that words come in another language than asked for."),
        ("offered-before", "Stands around a reason when a next step was suggested before."),
    ];

    private static readonly string[] Safety = ["notice.", "contacts.", "recipient.", "form.not-watched", "form.recipient", "form.duties", "none.safety-notice-open", "reason.hope-lowest", "reason.pulse-safe-client"];

    public static bool IsSafety(string key) => Safety.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));

    public static bool IsForClient(string key) => Names(key, "client") || key.StartsWith("form.", StringComparison.Ordinal) || key.StartsWith("answer.", StringComparison.Ordinal)
        || key.StartsWith("question.", StringComparison.Ordinal) || (IsSafety(key) && !IsForTherapist(key));

    private static bool IsForTherapist(string key) => Names(key, "therapist") || Names(key, "guess");

    public static IEnumerable<string> Of(string key)
    {
        if (Array.Find(Places, place => key.StartsWith(place.Prefix, StringComparison.Ordinal)).Shows is { } shows)
        {
            yield return shows;
        }

        yield return IsForClient(key) ? "Speaks to the client." : IsForTherapist(key) ? "Speaks to the therapist." : "May be read by client and therapist.";
    }

    // The reader's name is a part of the key, as in reason.pace-client, course.drop.below.client or notice.low-hope.client.1.
    private static bool Names(string key, string reader) => key.Split('.', '-').Contains(reader);
}
