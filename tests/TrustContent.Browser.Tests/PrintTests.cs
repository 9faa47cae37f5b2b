namespace TrustContent.Browser.Tests;

/// <summary>On paper, in forced colours and with less motion.</summary>
[Collection(ClientSide.Name)]
public sealed class PrintTests(Clinic clinic)
{
    // A4 at 96 dots an inch, less its margins.
    private const int PaperWidth = 700;

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_result_on_paper_shows_all_that_can_be_unfolded_and_nothing_to_press(string language)
    {
        var given = await clinic.GiveLinkAsync(language);
        await using var client = await clinic.VisitAsync(Screen.Desktop, language);
        await QuickForm.SendAsync(client, given.Link, crossedLine: true);
        await PrintAsync(client);

        (await client.Find(".tc-notice").IsVisibleAsync()).Should().BeTrue();
        (await client.Find(".languages").IsVisibleAsync()).Should().BeFalse();
        (await client.Find(".tc-buttons").First.IsVisibleAsync()).Should().BeFalse();
        (await client.Find(".answers dd").Last.BoundingBoxAsync())!.Height.Should().BeGreaterThan(0, "the answers are unfolded on paper");
        (await client.Page.LayoutFaultsAsync()).Should().BeEmpty();
        (await PagesAsync(client)).Should().BeInRange(2, 6);
    }

    [Fact]
    public async Task A_clients_page_on_paper_has_course_table_and_reasons_and_no_navigation()
    {
        await using var therapist = await clinic.VisitAsync(Screen.Desktop, reader: Reader.Therapist);
        await therapist.GoAsync(await clinic.ClientPageAsync("L-08"));
        await PrintAsync(therapist);

        (await therapist.Find("header nav").IsVisibleAsync()).Should().BeFalse();
        (await therapist.Find("#links").IsVisibleAsync()).Should().BeFalse("a link is given on the screen");
        (await therapist.Find(".tc-course tbody tr").Last.BoundingBoxAsync())!.Height.Should().BeGreaterThan(0, "the table is unfolded on paper");
        (await therapist.Find(".tc-offer .tc-citation").First.BoundingBoxAsync())!.Height.Should().BeGreaterThan(0);
        var picture = (await therapist.Find(".tc-picture svg").BoundingBoxAsync())!;
        (picture.X + picture.Width).Should().BeLessThanOrEqualTo(PaperWidth, "the whole picture is on the paper");
        (await therapist.Page.LayoutFaultsAsync()).Should().BeEmpty();
        (await PagesAsync(therapist)).Should().BeInRange(2, 12);
    }

    [Fact]
    public async Task In_forced_colours_a_chosen_answer_can_be_told_from_the_others_and_the_position_of_a_score_is_seen()
    {
        var given = await clinic.GiveLinkAsync();
        await using var client = await clinic.VisitAsync(Screen.Phone, options: new() { ForcedColors = ForcedColors.Active });
        await client.GoAsync(given.Link.Replace("?", "/form?"));
        var options = client.Find("fieldset.tc-question").First.Locator(".tc-option");
        await options.Nth(1).Locator("input").CheckAsync();
        await client.Page.EvaluateAsync("() => document.activeElement.blur()");
        (await StyleAsync(options.Nth(1), "outlineStyle")).Should().NotBe("none");
        (await StyleAsync(options.Nth(2), "outlineStyle")).Should().Be("none");

        await QuickForm.SendAsync(client, given.Link);
        (await StyleAsync(client.Find(".tc-position circle").First, "fill")).Should().Be(await StyleAsync(client.Find("h1"), "color"), "it is drawn in the colour of text");
        client.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Who_asked_for_less_motion_gets_none()
    {
        var given = await clinic.GiveLinkAsync();
        foreach (var (motion, expected) in new[] { (ReducedMotion.Reduce, "0s"), (ReducedMotion.NoPreference, "0.15s") })
        {
            await using var client = await clinic.VisitAsync(Screen.Phone, options: new() { ReducedMotion = motion });
            await client.GoAsync(given.Link.Replace("?", "/form?"));
            (await StyleAsync(client.Find(".tc-option").First, "transitionDuration")).Should().Be(expected);
        }
    }

    private static async Task PrintAsync(Visit visit)
    {
        await visit.Page.SetViewportSizeAsync(PaperWidth, Screen.Desktop.Size().Height);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
    }

    private static async Task<int> PagesAsync(Visit visit)
        => System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4" })), "/Type */Page\\b");

    private static Task<string> StyleAsync(ILocator element, string property) => element.EvaluateAsync<string>("(e, property) => getComputedStyle(e)[property]", property);
}
