using System.Globalization;
using System.Text;
using TrustContent.Catalog;

namespace TrustContent.Tests.Support;

/// <summary>Instruments drawn at random from a seed: any number of items and scales, reversals, weights, composites, missing rules, codes and decimals.</summary>
internal static class DrawnKeys
{
    private const int Count = 120;

    private static readonly (string Id, string Kind, string Minimum, string Maximum)[] Formats =
    [
        ("five", "integer", "1", "5"), ("seven", "integer", "1", "7"), ("ten", "integer", "0", "10"), ("wide", "integer", "0", "200"),
        ("below", "integer", "-3", "3"), ("line", "decimal", "0", "10"), ("odd", "decimal", "0.1", "0.7"),
    ];

    /// <summary>The service with what ships and the drawn instruments.</summary>
    public static TrustContentService Trust { get; } = TrustContentService.Create(options =>
    {
        Some.Quiet(options);
        foreach (var (path, text) in Files())
        {
            options.AddStream(path, new MemoryStream(Encoding.UTF8.GetBytes(text)));
        }
    });

    /// <summary>What ships, and what is drawn.</summary>
    public static IReadOnlyList<InstrumentDefinition> All { get; } = Trust.Catalog.Instruments;

    /// <summary>The files of the drawn instruments, as a content folder holds them.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        var luck = new Random(20261130);
        for (var i = 0; i < Count; i++)
        {
            var id = "drawn-" + i.ToString(CultureInfo.InvariantCulture);
            var metric = luck.Next(2) == 0 ? "sum" : "mean";
            var scales = Scales(luck, metric == "mean", out var items);
            yield return ($"instruments/{id}/instrument.json", $$"""
                {
                  "$schema": "../../schema/instrument.schema.json", "id": "{{id}}", "version": "1.0.0", "rater": "client", "audiences": ["client"],
                  "wording": "included", "license": { "rightsHolder": "Nobody", "terms": "Exists in tests only." }, "claims": [], "sources": [],
                  "cutoffs": { "status": "unvalidated" }, "metric": "{{metric}}", "direction": "higher-is-better",
                  "responses": [{{string.Join(", ", Formats.Where(format => items.Contains(format.Id)).Select(format => $$"""{ "id": "{{format.Id}}", "kind": "{{format.Kind}}", "minimum": {{format.Minimum}}, "maximum": {{format.Maximum}} }"""))}}],
                  "items": [{{string.Join(", ", items.Select((format, at) => $$"""{ "id": "{{at + 1}}", "response": "{{format}}" }"""))}}],
                  "scales": [{{string.Join(", ", scales.Select(scale => scale.Text))}}]
                }
                """);
            yield return ($"instruments/{id}/about.en.json", $$"""
                {
                  "language": "en", "provenance": { "origin": "original", "date": "2026-11-30", "review": "not-reviewed" }, "title": "Drawn {{i}}", "description": "Drawn at random.",
                  "scaleNames": { {{string.Join(", ", scales.Select(scale => $"\"{scale.Id}\": \"Scale {scale.Id}\""))}} },
                  "scaleMeanings": { {{string.Join(", ", scales.Select(scale => $"\"{scale.Id}\": \"Drawn.\""))}} }
                }
                """);
        }
    }

    private static List<(string Id, string Text)> Scales(Random luck, bool isMean, out List<string> items)
    {
        items = [];
        var scales = new List<(string Id, string Text)>();
        var parts = luck.Next(1, 6);
        var isUniform = luck.Next(3) > 0;
        var everywhere = Formats[luck.Next(Formats.Length)].Id;
        for (var part = 0; part < parts; part++)
        {
            var format = isUniform ? everywhere : Formats[luck.Next(Formats.Length)].Id;
            var first = items.Count;
            for (var count = luck.Next(1, 12); count > 0; count--)
            {
                items.Add(format);
            }

            var own = Enumerable.Range(first + 1, items.Count - first).ToArray();
            luck.Shuffle(own);
            scales.Add(Scale(luck, "part-" + part.ToString(CultureInfo.InvariantCulture), own, maximum: own.Length - 1, isWeighted: luck.Next(4) == 0));
        }

        var all = Enumerable.Range(1, items.Count).ToArray();
        if (luck.Next(2) == 0)
        {
            scales.Add(Scale(luck, "total", all, isUniform ? all.Length - 1 : 0, isWeighted: false));
        }
        else
        {
            // Components stand for each other only where all have one range, as means of one format without weights do.
            var canProrate = isMean && isUniform && parts > 1 && scales.TrueForAll(scale => !scale.Text.Contains("weights", StringComparison.Ordinal));
            var missing = canProrate ? $$"""{ "rule": "prorate", "maximumMissing": {{luck.Next(1, parts)}}, "verification": "ours" }""" : """{ "rule": "require-all", "verification": "ours" }""";
            scales.Add(("total", $$"""{ "id": "total", "scales": [{{string.Join(", ", scales.Select(scale => $"\"{scale.Id}\""))}}], "missing": {{missing}} }"""));
        }

        return scales;
    }

    private static (string Id, string Text) Scale(Random luck, string id, int[] items, int maximum, bool isWeighted)
    {
        var missing = maximum > 0 && luck.Next(2) == 0
            ? $$"""{ "rule": "prorate", "maximumMissing": {{luck.Next(1, maximum + 1)}}, "verification": "ours" }"""
            : """{ "rule": "require-all", "verification": "ours" }""";
        string Some(double share, Func<int, string> text) => string.Join(", ", items.Where(_ => luck.NextDouble() < share).Select(text));
        var weights = isWeighted ? $$""" "weights": [{{Some(0.5, item => $$"""{ "item": "{{item}}", "weight": {{(luck.Next(1, 30) / 8.0).ToString(CultureInfo.InvariantCulture)}} }""")}}],""" : "";
        return (id, $$"""{ "id": "{{id}}", "items": [{{string.Join(", ", items.Select(item => $"\"{item}\""))}}],{{weights}} "reversed": [{{Some(0.3, item => $"\"{item}\"")}}], "missing": {{missing}} }""");
    }
}
