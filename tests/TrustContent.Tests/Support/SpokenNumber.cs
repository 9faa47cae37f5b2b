using System.Globalization;
using System.Text.RegularExpressions;

namespace TrustContent.Tests.Support;

/// <summary>Syllables of a number as it is read aloud: '5.2%' is 'five point two percent'.</summary>
/// <remarks>
/// Flesch in 'How to Write Plain English' (1979) and GNU style give a figure one syllable. A client who meets '14,587' has more to read
/// than that, and the grade of a text full of figures should not look lower than it is, so figures count here as they are spoken.
/// </remarks>
internal static class SpokenNumber
{
    private static readonly Regex Form = new(@"^[-−+]?(?=\.?[0-9])(?<whole>[0-9]+(,[0-9]{3})*)?(\.(?<places>[0-9]+))?(?<ending>%|[a-z]+)?$");

    // 1918 is nineteen eighteen, 1905 nineteen oh five, 2018 twenty eighteen; but 2005 is two thousand five.
    private static readonly Regex Year = new("^(1[1-9]|20(?!0))[0-9]{2}$");

    // twen-ti-eth, not twenth
    private static readonly Regex TwentiethAndOn = new("[2-9]0th$");

    // zero to nineteen, and the tens from twenty
    private static readonly int[] Small = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];
    private static readonly int[] Tens = [0, 1, 2, 2, 2, 2, 2, 3, 2, 2];

    public static bool TryRead(string text, out int syllables)
    {
        var parts = Form.Match(text);
        var (whole, places) = (parts.Groups["whole"].Value, parts.Groups["places"].Value);
        syllables = (text.StartsWith("-", StringComparison.Ordinal) || text.StartsWith("−", StringComparison.Ordinal) ? 2 : 0)
            + (whole.Length == 0 ? 0 : Year.IsMatch(whole) ? InYear((int)Number(whole)) : In(Number(whole)))
            + (places.Length == 0 ? 0 : 1 + places.Sum(digit => Small[digit - '0']))
            + (parts.Groups["ending"].Value == "%" ? 2 : 0)
            + (TwentiethAndOn.IsMatch(text) ? 1 : 0);
        return parts.Success;
    }

    private static long Number(string digits) => long.Parse(digits.Replace(",", ""), CultureInfo.InvariantCulture);

    private static int InYear(int year) => In(year / 100) + (year % 100) switch { 0 => 2, < 10 => 1 + Small[year % 10], _ => In(year % 100) };

    private static int In(long number) => number switch
    {
        < 20 => Small[number],
        < 100 => Tens[number / 10] + Rest(number % 10),
        < 1_000 => In(number / 100) + 2 + Rest(number % 100),
        < 1_000_000 => In(number / 1_000) + 2 + Rest(number % 1_000),
        _ => In(number / 1_000_000) + 2 + Rest(number % 1_000_000),
    };

    private static int Rest(long number) => number == 0 ? 0 : In(number);
}
