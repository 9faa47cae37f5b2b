namespace TrustContent.Browser.Tests;

/// <summary>What only a supervisor does.</summary>
[Collection(StaffSide.Name)]
public sealed class SupervisionTests(Clinic clinic)
{
    [Fact]
    public async Task A_report_is_taken_on_and_settled_and_a_client_deleted_and_the_audit_keeps_what_was_done()
    {
        var given = await clinic.GiveLinkAsync();
        await using var client = await clinic.VisitAsync(Screen.Phone, withScripts: true);
        await QuickForm.SendAsync(client, given.Link, crossedLine: true);
        await using var therapist = await clinic.VisitAsync(Screen.Desktop, reader: Reader.Therapist);
        await therapist.GoAsync(given.Client);
        await therapist.Find("#more summary").ClickAsync();
        await therapist.LeaveByAsync(therapist.Find("#more form button"));
        await Assertions.Expect(therapist.Find("#more form")).ToHaveCountAsync(0);

        await using var supervisor = await clinic.VisitAsync(Screen.Desktop, withScripts: false, reader: Reader.Supervisor);
        await supervisor.GoAsync("/supervision");
        var report = supervisor.Find($"article.open-case:has-text('{given.Code}')");
        (await report.InnerTextAsync()).Should().Contain("Mira Lang").And.Contain("Session 1");
        await supervisor.LeaveByAsync(report.Locator("button", new() { HasText = SiteWords.Say("en", "clinic.cases.acknowledge") }));
        (await report.InnerTextAsync()).Should().Contain("Taken on by sam");
        var deletion = supervisor.Find($"article:has-text('{given.Code}'):has(form[action*='deletions'])");
        (await deletion.InnerTextAsync()).Should().Contain(SiteWords.Say("en", "clinic.deletions.has-case"), "a report must not go under with the data");
        await supervisor.LeaveByAsync(report.Locator("button"));
        (await supervisor.Find($"article:has-text('{given.Code}')").First.InnerTextAsync()).Should().Contain("Settled by sam");

        await therapist.GoAsync(given.Client + "/audit");
        (await therapist.Find("main").InnerTextAsync()).Should().Contain(SiteWords.Say("en", "clinic.audit.action.submitted"))
            .And.NotContain("report").And.NotContain("sam", "the therapist learns nothing of a report");
        (await therapist.GoAsync("/supervision")).Should().Be(403);

        await supervisor.LeaveByAsync(deletion.Locator("button"));
        (await supervisor.Find("main").InnerTextAsync()).Should().NotContain(given.Code);
        (await supervisor.GoAsync(given.Client)).Should().Be(404);
        await supervisor.GoAsync("/audit");
        (await supervisor.Find("main tbody").InnerTextAsync()).Should().Contain(SiteWords.Say("en", "clinic.audit.action.deleted"))
            .And.Contain(SiteWords.Say("en", "clinic.audit.action.case-settled"));
    }
}
