namespace TrustContent.Tests.Support;

/// <summary>Words whose syllables no rule of <see cref="Syllables"/> gets right, as dictionaries divide them.</summary>
internal static class SyllableTable
{
    private static readonly Dictionary<string, int> Words = Read(
        (1, "aches aisle aren't can't don't isle weren't won't"),
        (2, "aged business ci colonel crooked diet embed evening every flyer frontier genius liar lion"),
        (2, "maybe mr mrs naive naked ragged rugged quiet ratio soldier premier triage uk ok wednesday wicked"),
        (3, "alien area beloved coyote element forever idea ideal linear nausea parliament reliant compliant recipe simile stereo"),
        (3, "suicide whoever"),
        (4, "apostrophe catastrophe etc european hierarchy suicidal supposedly elemental"));

    public static bool TryGet(string word, out int syllables) => Words.TryGetValue(word, out syllables);

    private static Dictionary<string, int> Read(params (int Syllables, string Words)[] lines)
        => lines.SelectMany(line => line.Words.Split(' ').Select(word => (word, line.Syllables))).ToDictionary(entry => entry.word, entry => entry.Syllables);
}
