namespace TrustContent.Browser.Tests;

/// <summary>What holds for every page: axe-core has nothing to say, and nothing is cut off, however wide the window and however large the letters.</summary>
[Collection(StaffSide.Name)]
public sealed class PageTests(Scenes scenes) : IClassFixture<Scenes>
{
    private const string PicturesFolder = "TRUSTCONTENT_PICTURES";

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var page in SitePages.All.Values)
            {
                pages.Add(page.Name, "en");
                if ((page.Reader == Reader.Anybody && !page.SignsIn && page.Status is not (400 or 403 or 500)) || page.Name is "clients" or "client-sealed" or "client-fallen" or "supervision")
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
            (Screen.Desktop, ColorScheme.Light, Axe.Everything), (Screen.Desktop, ColorScheme.Dark, Axe.Appearance), (Screen.Phone, ColorScheme.Light, Axe.Appearance),
        })
        {
            await visit.Page.SetViewportSizeAsync(screen.Size().Width, screen.Size().Height);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = colours });
            await PictureAsync(visit, $"{name}-{language}-{screen}-{colours}");

            (await Axe.FaultsAsync(visit.Page, options)).Should().BeEmpty("on a {0} in {1} colours", screen, colours);
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
