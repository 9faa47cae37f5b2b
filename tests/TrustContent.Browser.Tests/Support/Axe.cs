using System.Text.Json;
using Deque.AxeCore.Commons;

namespace TrustContent.Browser.Tests.Support;

/// <summary>axe-core in the page itself: there are no frames, and a window of its own for each run would take longer than the run.</summary>
internal static class Axe
{
    private const string Run = """
        async options => {
          const found = await axe.run(document, options);
          return { ran: found.passes.length + found.violations.length, faults: found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`)) };
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>WCAG 2.0 to 2.2, A and AA, and best practice.</summary>
    public static object Everything { get; } = new
    {
        runOnly = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice" },
        rules = new Dictionary<string, object> { ["target-size"] = new { enabled = true } },
    };

    /// <summary>What can differ with the colours and the width of the window.</summary>
    public static object Appearance { get; } = new { runOnly = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable" } } };

    public static async Task<string[]> FaultsAsync(IPage page, object options)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        var found = (await page.EvaluateAsync<JsonElement?>(Run, options))!.Value;
        found.GetProperty("ran").GetInt32().Should().BePositive("rules were applied");
        return [.. found.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!)];
    }
}
