namespace TrustContent.Browser.Tests.Support;

/// <summary>What can be said of a page's layout without eyes.</summary>
internal static class Layout
{
    // What scrolls on its own or is hidden by intention is left out; a field may hold more than it shows.
    private const string Faults = """
        () => {
          const faults = [], wide = document.documentElement.clientWidth;
          const name = e => `${e.tagName.toLowerCase()}.${e.className} "${(e.textContent || "").trim().slice(0, 40)}"`;
          if (document.documentElement.scrollWidth > wide) faults.push(`the page is ${document.documentElement.scrollWidth} wide and the window ${wide}`);
          for (const e of document.body.querySelectorAll("*")) {
            if (e.parentElement.closest(".tc-scroll") || e.closest(".tc-hidden, .skip-link, svg, option") || e.matches("input, select, textarea")) continue;
            const style = getComputedStyle(e), box = e.getBoundingClientRect();
            if (style.visibility === "hidden" || box.width === 0 || box.height === 0) continue;
            if (box.left < -1 || box.right > wide + 1) faults.push(`${name(e)} reaches from ${box.left} to ${box.right} of ${wide}`);
            if (e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && !e.matches(".tc-scroll")) faults.push(`${name(e)} holds ${e.scrollWidth} in ${e.clientWidth}`);
            if (e.clientHeight > 0 && e.scrollHeight > e.clientHeight + 1 && style.overflowY !== "visible") faults.push(`${name(e)} is cut at ${e.clientHeight} of ${e.scrollHeight}`);
          }
          return faults;
        }
        """;

    /// <summary>Nothing to scroll sideways, nothing that leaves its box or is cut off.</summary>
    public static async Task<string[]> LayoutFaultsAsync(this IPage page) => await page.EvaluateAsync<string[]>(Faults);

    /// <summary>The reader's own setting: letters twice as large.</summary>
    public static Task LettersAsync(this IPage page, int percent) => page.EvaluateAsync("size => { document.documentElement.style.fontSize = size; }", $"{percent}%");
}
