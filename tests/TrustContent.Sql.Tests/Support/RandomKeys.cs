using System.Globalization;
using System.Text.Json;

namespace TrustContent.Sql.Tests.Support;

/// <summary>Keys that nobody published: reversals, weights, lines and numbers, scales of scales, rules for missing answers.</summary>
internal static class RandomKeys
{
    public const int Count = 12;

    public static void Write(string folder, Random random)
    {
        for (var number = 1; number <= Count; number++)
        {
            var id = "random-" + number.ToString(CultureInfo.InvariantCulture);
            var path = Path.Combine(folder, "instruments", id);
            Directory.CreateDirectory(path);
            var scales = Scales(random, isOneRange: number % 3 != 0, isWeighted: number % 2 == 0, out var items);
            File.WriteAllText(Path.Combine(path, "instrument.json"), JsonSerializer.Serialize(new Dictionary<string, object>
            {
                ["id"] = id,
                ["version"] = "1.0.0",
                ["rater"] = "client",
                ["audiences"] = new[] { "client" },
                ["wording"] = "included",
                ["license"] = new { rightsHolder = "Nobody", terms = "Exists in tests only." },
                ["claims"] = Array.Empty<object>(),
                ["sources"] = Array.Empty<object>(),
                ["cutoffs"] = new { status = "unvalidated" },
                ["metric"] = random.Next(2) == 0 ? "sum" : "mean",
                ["direction"] = "higher-is-better",
                ["responses"] = Formats,
                ["items"] = items,
                ["scales"] = scales,
            }));
            var names = scales.ToDictionary(scale => (string)scale["id"], _ => "Scale");
            File.WriteAllText(Path.Combine(path, "about.en.json"), JsonSerializer.Serialize(new
            {
                language = "en",
                provenance = new { origin = "original", date = "2026-11-23", review = "not-reviewed" },
                title = "Random " + number.ToString(CultureInfo.InvariantCulture),
                description = "It exists to exercise scoring.",
                scaleNames = names,
                scaleMeanings = names,
            }));
        }
    }

    private static readonly object[] Formats =
    [
        new { id = "codes", kind = "integer", minimum = 1, maximum = 7 },
        new { id = "around-zero", kind = "integer", minimum = -3, maximum = 3 },
        new { id = "line", kind = "decimal", minimum = 0, maximum = 10 },
        new { id = "odd", kind = "decimal", minimum = -0.1, maximum = 1.7 },
        new { id = "long", kind = "decimal", minimum = 0.30000000000000004, maximum = 2.0000000000000004 },
    ];

    private static List<Dictionary<string, object>> Scales(Random random, bool isOneRange, bool isWeighted, out List<Dictionary<string, object>> items)
    {
        string[] formats = ["codes", "around-zero", "line", "odd", "long"];
        var format = formats[random.Next(formats.Length)];
        items = [];
        var size = random.Next(2, 7);
        var scales = new List<Dictionary<string, object>>();
        for (var part = 1; part <= 4; part++)
        {
            var ids = Enumerable.Range(items.Count + 1, size).Select(id => id.ToString(CultureInfo.InvariantCulture)).ToArray();
            items.AddRange(ids.Select(id => new Dictionary<string, object> { ["id"] = id, ["response"] = isOneRange ? format : formats[random.Next(formats.Length)] }));
            scales.Add(Scale("part-" + part.ToString(CultureInfo.InvariantCulture), "items", [.. ids.OrderBy(_ => random.Next())], Rule(random, isOneRange, size)));
            var scale = scales[^1];
            scale["reversed"] = ids.Where(_ => random.Next(3) == 0).ToArray();
            if (isWeighted)
            {
                scale["weights"] = ids.Where(_ => random.Next(2) == 0).Select(id => new { item = id, weight = Weight(random) }).ToArray();
            }
        }

        var anchor = (items.Count + 1).ToString(CultureInfo.InvariantCulture);
        var all = items.Select(item => (string)item["id"]).ToArray();
        items.Add(new() { ["id"] = anchor, ["response"] = format, ["role"] = "anchor" });
        scales.Add(Scale("all-items", "items", all, Rule(random, isOneRange, all.Length)));
        scales.Add(Scale("of-parts", "scales", ["part-1", "part-2", "part-3", "part-4"], Rule(random, isOneRange && !isWeighted, 4)));
        scales.Add(Scale("two-parts", "scales", ["part-4", "part-2"], Rule(random, false, 2)));
        scales.Add(Scale("of-both", "scales", ["two-parts", "part-1", "of-parts"], Rule(random, false, 3)));
        return scales;
    }

    private static Dictionary<string, object> Scale(string id, string kind, string[] members, object missing) => new() { ["id"] = id, [kind] = members, ["missing"] = missing };

    private static object Rule(Random random, bool mayProrate, int members)
        => mayProrate && random.Next(4) > 0
            ? new { rule = "prorate", maximumMissing = random.Next(1, members), verification = "ours" }
            : new { rule = "require-all", verification = "ours" };

    private static double Weight(Random random) => random.Next(4) switch
    {
        0 => random.Next(2, 4),
        1 => 0.5,
        2 => random.Next(1, 100) / 10.0,
        _ => (random.NextDouble() * 3) + 0.001,
    };
}
