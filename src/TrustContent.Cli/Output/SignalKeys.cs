using TrustContent.Questionnaires;
using TrustContent.Responses;

namespace TrustContent.Cli.Output;

/// <summary>What may be typed for yes, no and 'prefer not to answer': the same keys in every language, and the words of the form.</summary>
internal static class SignalKeys
{
    public const string Yes = "y";
    public const string No = "n";
    public const string Decline = "-";

    /// <summary>The answer, or <see langword="null"/> if the text is none.</summary>
    public static Answer? Read(QuestionnaireSignal signal, string text)
    {
        var means = text.ToUpperInvariant() switch
        {
            "Y" or "YES" => Answer.Yes,
            "N" or "NO" => Answer.No,
            Decline => Answer.Declined,
            _ => (Answer?)null,
        };
        return means ?? (Is(text, signal.YesLabel) ? Answer.Yes
            : Is(text, signal.NoLabel) ? Answer.No
            : Is(text, signal.DeclineLabel) ? Answer.Declined
            : First(signal.YesLabel) == First(signal.NoLabel) ? null
            : Is(text, First(signal.YesLabel)) ? Answer.Yes
            : Is(text, First(signal.NoLabel)) ? Answer.No
            : null);
    }

    private static bool Is(string text, string label) => string.Equals(text, label, StringComparison.OrdinalIgnoreCase);

    private static string First(string label) => label.EnumerateRunes().Where(System.Text.Rune.IsLetter).Select(letter => letter.ToString()).FirstOrDefault() ?? label;
}
