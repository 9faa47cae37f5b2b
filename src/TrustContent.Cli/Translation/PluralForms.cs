using System.Globalization;

namespace TrustContent.Cli.Translation;

/// <summary>The forms of a word that a language has for numbers, in CLDR's order; <c>other</c> is always one.</summary>
internal sealed class PluralForms
{
    public const string Other = "other";

    private const int Shown = 6;
    private static readonly string[] Order = ["zero", "one", "two", "few", "many"];
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 201).Select(number => number.ToString(CultureInfo.InvariantCulture)), "1000", "1000000", "0.5", "1.0", "1.5", "2.5", "10.5"];

    private readonly Dictionary<string, string[]> _covered = new(StringComparer.Ordinal);

    public PluralForms(IReadOnlyDictionary<string, string> rules)
    {
        if (rules.Keys.FirstOrDefault(key => key != Other && !Order.Contains(key)) is { } unknown)
        {
            throw new UsageException($"'{unknown}' in 'plurals' of languages.json is not a plural category. There are: {string.Join(", ", Order)}.");
        }

        var left = Numbers;
        foreach (var category in Order.Where(rules.ContainsKey))
        {
            var rule = new PluralRule(rules[category]);
            _covered[category] = [.. left.Where(rule.Covers)];
            left = [.. left.Where(number => !rule.Covers(number))];
        }

        _covered[Other] = left;
        Categories = [.. Order.Where(rules.ContainsKey), Other];
    }

    public IReadOnlyList<string> Categories { get; }

    /// <summary>Whether the form is for one number alone, so that the number itself may be left unsaid.</summary>
    public bool IsForOneNumber(string category) => _covered.TryGetValue(category, out var numbers) && numbers.Where(IsWhole).Take(2).Count() == 1;

    /// <summary>The numbers that the form is for, in words for a translator.</summary>
    public string Examples(string category)
    {
        var numbers = _covered.GetValueOrDefault(category, []);
        string[] shown = numbers.Any(IsWhole) ? [.. numbers.Where(IsWhole)] : numbers;
        return shown.Length switch
        {
            0 => "numbers that do not occur here",
            1 => shown[0] + " alone",
            _ when shown.Length == Numbers.Count(IsWhole) => "all numbers",
            _ => string.Join(", ", shown.Take(Shown)) + (shown.Length > Shown ? " and so on" : ""),
        };
    }

    private static bool IsWhole(string number) => !number.Contains('.', StringComparison.Ordinal);
}
