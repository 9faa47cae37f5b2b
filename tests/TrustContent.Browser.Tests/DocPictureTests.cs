namespace TrustContent.Browser.Tests;

/// <summary>The pictures in the guide. With TRUSTCONTENT_DOCS=1 they are taken anew: look at them before you commit them.</summary>
[Collection(StaffSide.Name)]
public sealed class DocPictureTests(Scenes scenes) : IClassFixture<Scenes>
{
    private const string Remake = "TRUSTCONTENT_DOCS";
    private const int MostBytes = 150_000;

    private static readonly (string Name, string Page, string Language, Screen Screen, ColorScheme Colours)[] Pictures =
    [
        ("clinic-web", "client-fallen", "en", Screen.Desktop, ColorScheme.Light),
        ("clinic-welcome", "welcome", "en", Screen.Phone, ColorScheme.Light),
        ("clinic-form", "form-later", "ar", Screen.Phone, ColorScheme.Light),
        ("clinic-notice", "result-notice", "en", Screen.Phone, ColorScheme.Dark),
        ("clinic-supervision", "supervision", "en", Screen.Desktop, ColorScheme.Light),
    ];

    [Fact]
    public async Task The_guide_shows_the_site_as_it_is_in_small_pictures()
    {
        var guide = await File.ReadAllTextAsync(Repository.At("docs", "clinic-web.md"));
        foreach (var (name, page, language, screen, colours) in Pictures)
        {
            var file = Repository.At("docs", "images", name + ".png");
            if (Environment.GetEnvironmentVariable(Remake) is { Length: > 0 })
            {
                await TakeAsync(SitePages.All[page], language, screen, colours, file);
            }

            new FileInfo(file).Length.Should().BeInRange(1, MostBytes, name);
            guide.Should().Contain($"images/{name}.png");
        }
    }

    private async Task TakeAsync(SitePage page, string language, Screen screen, ColorScheme colours, string file)
    {
        await using var visit = await scenes.Clinic.VisitAsync(screen, language, reader: page.Reader, colours: colours);
        await scenes.ReadyAsync();
        (await page.Go(scenes, visit)).Should().Be(page.Status);
        await visit.Page.EvaluateAsync("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        await visit.Page.ScreenshotAsync(new() { Path = file });
    }
}
