namespace TrustContent.Browser.Tests;

/// <summary>Links that no longer lead to a form, and what a client is asked after a fall.</summary>
[Collection(ClientSide.Name)]
public sealed class LinkTests(Clinic clinic)
{
    [Fact]
    public async Task A_link_that_was_taken_back_or_has_ended_says_so_and_a_newer_one_ends_the_older()
    {
        var given = await clinic.GiveLinkAsync();
        await using var therapist = await clinic.VisitAsync(Screen.Desktop, reader: Reader.Therapist);
        await using var client = await clinic.VisitAsync(Screen.Phone, withScripts: false);
        var newer = await Clinic.GiveAsync(therapist, given.Client, 1);
        await SaysAsync(client, given.Link, "revoked");
        (await client.GoAsync(newer)).Should().Be(200);

        await therapist.GoAsync(given.Client);
        await therapist.LeaveByAsync(therapist.Find("#links table button"));
        await Assertions.Expect(therapist.Find("#links table button")).ToHaveCountAsync(0);
        await SaysAsync(client, newer, "revoked");

        var ended = await clinic.GiveLinkAsync();
        await client.GoAsync(ended.Link.Replace("?", "/form?"));
        await clinic.LetLinksEndAsync(ended);
        await client.LeaveByAsync(client.Find(".tc-buttons button").First);
        (await client.Find("h1").InnerTextAsync()).Should().Be(SiteWords.Say("en", "clinic.link.expired.title"), "also who has the form open already is told");
        await SaysAsync(client, ended.Link, "expired");
    }

    [Fact]
    public async Task After_a_fall_the_next_check_in_asks_whether_the_two_talked_about_it()
    {
        var given = await clinic.GiveLinkAsync();
        await using var therapist = await clinic.VisitAsync(Screen.Desktop, reader: Reader.Therapist);
        await using var client = await clinic.VisitAsync(Screen.Phone);
        var talked = client.Find("#sharing input[name='after.talked']");
        foreach (var (session, value) in new[] { 4, 4, 4, 4, 4, 0, 3 }.Select((value, at) => (at + 1, value)))
        {
            var link = session == 1 ? given.Link : await Clinic.GiveAsync(therapist, given.Client, session);
            await QuickForm.SendAsync(client, link, value);
            (await talked.CountAsync() > 0).Should().Be(session == 7, "session {0}", session);
        }

        await client.Find("#sharing input[name='after.talked'][value=yes]").CheckAsync();
        await client.Find("#sharing input[name='after.helped'][value=no]").CheckAsync();
        await QuickForm.ShareAsync(client);
        (await client.Find("#sharing input[name='after.helped'][value=no]").IsCheckedAsync()).Should().BeTrue("it is kept");
    }

    private static async Task SaysAsync(Visit client, string link, string key)
    {
        (await client.GoAsync(link)).Should().Be(410);
        (await client.Find("h1").InnerTextAsync()).Should().Be(SiteWords.Say("en", $"clinic.link.{key}.title"));
        (await client.Find("main a[href*='in-crisis']").CountAsync()).Should().Be(1, "help is one step away");
    }
}
