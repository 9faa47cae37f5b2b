using System.Globalization;

namespace TrustContent.Internal;

/// <summary>Numbers as text, the same on every target and under every culture.</summary>
internal static class NumberText
{
    // .NET Framework's "R" and .NET's default differ, so the shortest of these that reads back is taken on both.
    private static readonly string[] RoundTripFormats = ["G15", "G16", "G17"];

    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Shortest(double value)
    {
        foreach (var format in RoundTripFormats)
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture).Equals(value))
            {
                return text;
            }
        }

        return value.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>A number as people read it: at most two decimals, rounded half away from zero.</summary>
    public static string Brief(double value) => Shortest((double)Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero) + 0.0);

    /// <summary>Rounded half away from zero, with exactly this many decimals. The format never rounds: targets differ in that.</summary>
    public static string Rounded(double value, int decimals) => Rounded((decimal)value, decimals);

    public static string Rounded(decimal value, int decimals)
        => Math.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
