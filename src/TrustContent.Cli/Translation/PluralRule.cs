using System.Globalization;

namespace TrustContent.Cli.Translation;

/// <summary>A CLDR plural rule, such as <c>n % 10 = 2..4 and n % 100 != 12..14</c>, for numbers in digits.</summary>
internal sealed class PluralRule(string rule)
{
    // What follows @ are CLDR's own examples.
    private readonly string[][] _alternatives = [.. rule.Split('@')[0].Split(" or ").Select(part => part.Split(" and "))];

    public bool Covers(string number) => _alternatives.Any(relations => relations.All(relation => Holds(relation, number)));

    private static bool Holds(string relation, string number)
    {
        var isNot = relation.Contains("!=", StringComparison.Ordinal);
        var sides = relation.Split(isNot ? "!=" : "=");
        var operand = sides[0].Split('%');
        if (sides.Length != 2 || Value(operand[0].Trim(), number) is not { } value)
        {
            throw new UsageException($"'{relation.Trim()}' is not a plural rule of languages.json. Write one as CLDR does, such as 'i = 1 and v = 0'.");
        }

        value = operand.Length > 1 ? value % Number(operand[1]) : value;
        return isNot != sides[1].Split(',').Any(range =>
        {
            var ends = range.Split("..");
            return value >= Number(ends[0]) && value <= Number(ends[^1]) && (ends.Length == 1 || decimal.Truncate(value) == value);
        });
    }

    private static decimal Number(string text)
        => decimal.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException($"'{text.Trim()}' in a plural rule of languages.json is not a whole number.");

    private static decimal? Value(string operand, string number)
    {
        var parts = number.Split('.');
        var fraction = parts.Length > 1 ? parts[1] : "";
        var trimmed = fraction.TrimEnd('0');
        return operand switch
        {
            "n" => decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
            "i" => Number(parts[0]),
            "v" => fraction.Length,
            "w" => trimmed.Length,
            "f" => fraction.Length > 0 ? Number(fraction) : 0,
            "t" => trimmed.Length > 0 ? Number(trimmed) : 0,
            "c" or "e" => 0,
            _ => null,
        };
    }
}
