namespace TrustContent.Localization;

/// <summary>Keeps the order of a text from left to right that stands in a line from right to left.</summary>
internal static class Bidi
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>Whether the first letter is not one of a script from right to left; also where there is no letter, as in a telephone number.</summary>
    public static bool BeginsLeftToRight(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetter(letter))
            {
                return !IsRightToLeft(letter);
            }
        }

        return text.Length > 0;
    }

    public static string Isolate(string text) => FirstStrongIsolate + text + PopDirectionalIsolate;

    // Hebrew, Arabic, Syriac, Thaana, NKo, Samaritan, Mandaic and the extensions and presentation forms of them.
    private static bool IsRightToLeft(char letter) => letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
