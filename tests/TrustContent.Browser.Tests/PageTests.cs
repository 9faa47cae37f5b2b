using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace TrustContent.Browser.Tests;

/// <summary>What holds for every page: axe-core has nothing to say, and nothing is cut off, however wide the window and however large the letters.</summary>
[Collection(StaffSide.Name)]
public sealed class PageTests(Scenes scenes) : IClassFixture<Scenes>
{
    private const string PicturesFolder = "TRUSTCONTENT_PICTURES";

    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"),
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block", "target-size") };

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var page in SitePages.All.Values)
            {
                pages.Add(page.Name, "en");
                if (page.Reader == Reader.Anybody || page.Name is "clients" or "client-sealed" or "client-fallen" or "supervision")
                {
                    pages.Add(page.Name, "ar");
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_and_whole(string name, string language)
    {
        var page = SitePages.All[name];
        await using var own = page.SignsIn ? await scenes.Clinic.VisitAsync(Screen.Desktop, language) : null;
        var visit = own ?? await scenes.WindowAsync(page.Reader, language);
        await scenes.ReadyAsync();

        (await page.Go(scenes, visit)).Should().Be(page.Status);
        (await visit.Find("html").GetAttributeAsync("lang")).Should().Be(language);
        (await visit.Find("h1").CountAsync()).Should().Be(1);
        (await visit.Page.TitleAsync()).Should().NotBeNullOrWhiteSpace();
        await PictureAsync(visit, $"{name}-{language}-folded");
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => { each.open = true; })");
        foreach (var (screen, colours, options) in new[]
        {
            (Screen.Desktop, ColorScheme.Light, Everything), (Screen.Desktop, ColorScheme.Dark, Colours), (Screen.Phone, ColorScheme.Dark, Everything), (Screen.Phone, ColorScheme.Light, Colours),
        })
        {
            await visit.Page.SetViewportSizeAsync(screen.Size().Width, screen.Size().Height);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = colours });
            await PictureAsync(visit, $"{name}-{language}-{screen}-{colours}");
            var found = await visit.Page.RunAxe(options);
            found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")).Should().BeEmpty("on a {0} in {1} colours", screen, colours);
            (await visit.Page.LayoutFaultsAsync()).Should().BeEmpty("on a {0}", screen);
        }

        await visit.Page.LettersAsync(200);
        (await visit.Page.LayoutFaultsAsync()).Should().BeEmpty("letters twice as large on a phone");
        await PictureAsync(visit, $"{name}-{language}-letters");
        await visit.Page.LettersAsync(100);
        await visit.Page.SetViewportSizeAsync(320, 740);
        (await visit.Page.LayoutFaultsAsync()).Should().BeEmpty("the smallest window that WCAG asks for");
        visit.Complaints.Should().BeEmpty();
    }

    /// <summary>For people who look: a picture of each page, in the folder that a variable names.</summary>
    private static async Task PictureAsync(Visit visit, string name)
    {
        if (Environment.GetEnvironmentVariable(PicturesFolder) is { Length: > 0 } folder)
        {
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }
}
