using System.Text.Json;

namespace TrustContent.Browser.Tests;

/// <summary>A therapist's day at the site.</summary>
[Collection(StaffSide.Name)]
public sealed class TherapistDayTests(Clinic clinic)
{
    [Fact]
    public async Task A_therapist_signs_in_makes_a_client_and_gives_a_link_by_keyboard_alone()
    {
        var account = await clinic.AddAccountAsync("noor");
        await using var therapist = await clinic.VisitAsync(Screen.Desktop, options: new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var hand = new KeyboardHand(therapist);
        await therapist.GoAsync("/clients");
        await hand.TypeAsync(therapist.Find("#name"), account.Name);
        await hand.TypeAsync(therapist.Find("#password"), account.Password);
        await hand.LeaveByAsync(therapist.Find("main button"));
        (await therapist.Find("main").InnerTextAsync()).Should().Contain(SiteWords.Say("en", "clinic.clients.none"));

        await hand.LeaveByAsync(therapist.Find("main a.button"));
        await hand.TypeAsync(therapist.Find("#code"), "N-1");
        await hand.TypeAsync(therapist.Find("#name"), "Robin");
        await hand.LeaveByAsync(therapist.Find("main button"));
        (await therapist.Find("h1").InnerTextAsync()).Should().Contain("Robin").And.Contain("N-1");

        await hand.LeaveByAsync(therapist.Find("#links form.fields button"));
        var link = await therapist.Find("#link").InputValueAsync();
        await hand.PressAsync(therapist.Find("[data-copy]"));
        await Assertions.Expect(therapist.Find("#copied")).ToHaveTextAsync(SiteWords.Say("en", "clinic.link-give.copied"));
        (await therapist.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Should().Be(link).And.StartWith(clinic.Site.Address.OriginalString);

        await using var client = await clinic.VisitAsync(Screen.Phone);
        (await client.GoAsync(new Uri(link).PathAndQuery)).Should().Be(200);
        therapist.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Answers_stay_sealed_until_the_guess_is_written_and_then_both_voices_stand_beside_each_other()
    {
        var page = await clinic.ClientPageAsync("L-05");
        await using var therapist = await clinic.VisitAsync(Screen.Desktop, reader: Reader.Therapist);
        await therapist.GoAsync(page);
        var last = await therapist.Find(".sealed h2").InnerTextAsync();
        (await therapist.Find("main").TextContentAsync()).Should().NotContain(SiteWords.Say("en", "clinic.client.last-answers", ("number", "8")), "they are not opened yet");
        last.Should().Be(SiteWords.Say("en", "clinic.client.sealed", ("number", "8")));

        await therapist.LeaveByAsync(therapist.Find(".sealed a.button"));
        await therapist.Page.EvaluateAsync("() => document.querySelectorAll('fieldset.tc-question').forEach(each => { each.querySelectorAll('input')[2].checked = true; })");
        await therapist.LeaveByAsync(therapist.Find(".tc-buttons button"));
        await therapist.Page.WaitForURLAsync("**" + page);
        (await therapist.Find(".sealed").CountAsync()).Should().Be(0);
        (await therapist.Find("main").TextContentAsync()).Should().Contain(SiteWords.Say("en", "clinic.client.last-answers", ("number", "8")));
        await therapist.Find(".tc-course details:has(table) summary").ClickAsync();
        var row = await therapist.Find(".tc-course tbody tr").Last.Locator("td").AllInnerTextsAsync();
        row.Count(cell => cell.StartsWith('3')).Should().BeGreaterThanOrEqualTo(1, "the guess, the middle of each scale, stands in its column: {0}", string.Join(" | ", row));
    }

    [Fact]
    public async Task Who_opens_the_answers_without_a_guess_cannot_write_one_after_looking()
    {
        var given = await clinic.GiveLinkAsync();
        await using var client = await clinic.VisitAsync(Screen.Phone);
        await QuickForm.SendAsync(client, given.Link);
        await using var therapist = await clinic.VisitAsync(Screen.Desktop, withScripts: false, reader: Reader.Therapist);
        await therapist.GoAsync(given.Client);
        (await therapist.Find("main").InnerTextAsync()).Should().Contain("One session is answered and not shared");
        (await therapist.Find(".sealed").CountAsync()).Should().Be(0, "the client has not decided yet");

        await QuickForm.ShareAsync(client);
        await therapist.GoAsync(given.Client);
        await therapist.LeaveByAsync(therapist.Find(".sealed form button"));
        await therapist.Page.WaitForURLAsync("**" + given.Client);
        (await therapist.Find("details:has(.answers)").CountAsync()).Should().Be(1);
        (await therapist.GoAsync(given.Client + "/sessions/1/guess")).Should().Be(409);
    }

    [Fact]
    public async Task The_first_screen_says_how_the_two_are_doing_and_what_to_do_next()
    {
        await using var therapist = await clinic.VisitAsync(Screen.Desktop, reader: Reader.Therapist);
        await therapist.GoAsync(await clinic.ClientPageAsync("L-08"));

        foreach (var part in new[] { ".tc-course > .tc-title", ".tc-picture svg", ".tc-next > .tc-title", ".tc-next .tc-offer a" })
        {
            var box = (await therapist.Find(part).First.BoundingBoxAsync())!;
            (box.Y + box.Height).Should().BeLessThan(Screen.Desktop.Size().Height, "{0} is seen without scrolling", part);
        }

        (await therapist.Find(".tc-offer .tc-label").First.InnerTextAsync()).Should().NotBeEmpty("each step says why");
        await therapist.Find(".tc-offer summary").First.ClickAsync();
        (await therapist.Find(".tc-offer .tc-citation").First.IsVisibleAsync()).Should().BeTrue("and on what it rests");
        await therapist.GoAsync(await clinic.ClientPageAsync("L-02"));
        await therapist.Find(".tc-course details:has(table) summary").ClickAsync();
        (await therapist.Find(".tc-course tbody tr").CountAsync()).Should().Be(11, "each session is a row");
        (await therapist.Find(".tc-course thead th").CountAsync()).Should().Be(5, "session, day, client, guess, and what is marked");
    }

    [Fact]
    public async Task Data_can_be_taken_along_as_a_table_and_as_JSON()
    {
        await using var therapist = await clinic.VisitAsync(Screen.Desktop, reader: Reader.Therapist);
        await therapist.GoAsync(await clinic.ClientPageAsync("L-03"));

        var csv = (await DownloadAsync(therapist, "csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToArray();
        csv.Should().OnlyContain(cells => cells.Length == csv[0].Length);
        csv[0].Should().StartWith(["session", "submitted_at", "rater"]);
        csv.Where(cells => cells[0] == "8" && cells[8] == "score").Should().NotBeEmpty();
        csv.Where(cells => cells[0] == "9").Should().ContainSingle("session 9 is not shared").Which[10].Should().BeEmpty();

        using var json = JsonDocument.Parse(await DownloadAsync(therapist, "json"));
        json.RootElement.GetProperty("code").GetString().Should().Be("L-03");
        json.RootElement.GetProperty("sessions").EnumerateArray().Single(session => session.GetProperty("session").GetInt32() == 9).GetProperty("values").GetArrayLength().Should().Be(0);
        json.RootElement.ToString().Should().NotContain("crossed-line", "that answer never reaches the therapist");
    }

    [Fact]
    public async Task A_text_is_found_by_what_it_says_and_not_by_its_title_alone()
    {
        await using var therapist = await clinic.VisitAsync(Screen.Phone, withScripts: false, reader: Reader.Therapist);
        await therapist.GoAsync("/topics");
        await therapist.Find("#q").FillAsync("confidentiality");
        await therapist.Page.Keyboard.PressAsync("Enter");
        await therapist.Page.WaitForURLAsync("**q=confidentiality");
        var found = therapist.Find("h2:has-text('found') + .topic-list li");
        (await found.First.InnerTextAsync()).Should().ContainEquivalentOf("confidential");
        var title = (await found.First.Locator("a").InnerTextAsync()).Trim();
        await therapist.LeaveByAsync(found.First.Locator("a"));
        (await therapist.Find("h1").InnerTextAsync()).Should().Be(title);
    }

    private static async Task<string> DownloadAsync(Visit visit, string ending)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Find($"a[href$='export.{ending}']").ClickAsync());
        download.SuggestedFilename.Should().EndWith("." + ending).And.NotContain("L-03");
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
