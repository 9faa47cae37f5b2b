using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TrustContent.Catalog;

/// <summary>A plural rule as Unicode CLDR writes it, such as <c>n % 100 = 3..10 and v = 0</c> (UTS #35, Language Plural Rules).</summary>
internal sealed class PluralRule
{
    private static readonly string[] Or = [" or "];
    private static readonly string[] And = [" and "];

    private readonly Relation[][] _alternatives;

    private PluralRule(Relation[][] alternatives) => _alternatives = alternatives;

    public static bool TryParse(string text, [NotNullWhen(true)] out PluralRule? rule)
    {
        var alternatives = text.Split(Or, StringSplitOptions.None).Select(part => part.Split(And, StringSplitOptions.None).Select(Relation.Parse).ToArray()).ToArray();
        rule = alternatives.All(part => part.All(relation => relation is not null)) ? new PluralRule([.. alternatives.Select(part => part.Select(relation => relation!).ToArray())]) : null;
        return rule is not null;
    }

    /// <param name="number">The number as it will be read, such as <c>1</c> or <c>1.50</c>: its shown decimals count.</param>
    public bool Holds(string number)
    {
        var operands = new Operands(number);
        return Array.Exists(_alternatives, part => Array.TrueForAll(part, relation => relation.Holds(operands)));
    }

    /// <summary>What the rules look at: the value, its whole part, and its shown decimals with and without trailing zeros.</summary>
    private readonly struct Operands
    {
        public Operands(string number)
        {
            var plain = number.TrimStart('-', '+');
            var point = plain.IndexOf('.');
            var decimals = point < 0 ? "" : plain.Substring(point + 1);
            N = decimal.Parse(plain, CultureInfo.InvariantCulture);
            I = decimal.Truncate(N);
            V = decimals.Length;
            W = decimals.TrimEnd('0').Length;
            F = Digits(decimals);
            T = Digits(decimals.TrimEnd('0'));
        }

        private decimal N { get; }

        private decimal I { get; }

        private decimal V { get; }

        private decimal W { get; }

        private decimal F { get; }

        private decimal T { get; }

        // Compact exponents (c, e) are never shown here, so that they are 0.
        public decimal this[char name] => name switch { 'n' => N, 'i' => I, 'v' => V, 'w' => W, 'f' => F, 't' => T, _ => 0 };

        private static decimal Digits(string digits) => digits.Length == 0 ? 0 : decimal.Parse(digits, CultureInfo.InvariantCulture);
    }

    private sealed class Relation(char operand, decimal? modulus, bool isNegated, (decimal From, decimal To)[] ranges)
    {
        private const string Operand = "nivwftce";

        public static Relation? Parse(string text)
        {
            var isNegated = text.Contains("!=");
            var sides = text.Split(isNegated ? ["!="] : ["="], StringSplitOptions.None);
            if (sides.Length != 2)
            {
                return null;
            }

            var left = sides[0].Split('%');
            var name = left[0].Trim();
            var modulus = left.Length == 2 ? Whole(left[1]) : null;
            var ranges = sides[1].Split(',').Select(Range).ToArray();
            var isWrong = name.Length != 1 || Operand.IndexOf(name[0]) < 0 || left.Length > 2 || (left.Length == 2 && modulus is not > 0) || ranges.Any(range => range is null);
            return isWrong ? null : new Relation(name[0], modulus, isNegated, [.. ranges.Select(range => range!.Value)]);
        }

        public bool Holds(Operands operands)
        {
            var value = operands[operand];
            var left = modulus is { } by ? value % by : value;
            // A range holds its whole numbers only; a list of one number is a range of one.
            return Array.Exists(ranges, range => left == decimal.Truncate(left) && left >= range.From && left <= range.To) != isNegated;
        }

        private static (decimal From, decimal To)? Range(string text)
        {
            var ends = text.Split([".."], StringSplitOptions.None).Select(Whole).ToArray();
            return ends is [{ } only] ? (only, only) : ends is [{ } from, { } to] && from <= to ? (from, to) : null;
        }

        private static decimal? Whole(string text)
            => decimal.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
