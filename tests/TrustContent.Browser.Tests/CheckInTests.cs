namespace TrustContent.Browser.Tests;

/// <summary>A client's whole check-in as a person does it: by keyboard alone, or with JavaScript off by pointing.</summary>
[Collection(ClientSide.Name)]
public sealed class CheckInTests(Clinic clinic)
{
    public static TheoryData<string, Screen, bool> Ways
    {
        get
        {
            var ways = new TheoryData<string, Screen, bool>();
            foreach (var language in new[] { "en", "ar", "zh-Hans" })
            {
                foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
                {
                    ways.Add(language, screen, true);
                    ways.Add(language, screen, false);
                }
            }

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_client_reads_who_sees_what_answers_and_decides_what_the_therapist_sees(string language, Screen screen, bool byKeyboard)
    {
        // One question at a time where the screen is small and fingers are large; all on one page elsewhere.
        var isOneAtATime = screen == Screen.Phone && !byKeyboard;
        var given = await clinic.GiveLinkAsync(language);
        await using var client = await clinic.VisitAsync(screen, language, withScripts: byKeyboard);
        var hand = Hand.Of(byKeyboard, client, screen);

        (await client.GoAsync(given.Link)).Should().Be(200);
        await LooksRightAsync(client, language);
        (await client.Find("main").InnerTextAsync()).Should().Contain("Mira Lang", "who sees the answers is said first")
            .And.Contain(SiteWords.Say(language, "clinic.welcome.free-skip"));
        await hand.LeaveByAsync(client.Find(".start a").Nth(isOneAtATime ? 1 : 0));

        var answers = new FormAnswers(language, crossedLine: false);
        await AnswerAsync(client, hand, answers, isOneAtATime);
        answers.Given.Should().HaveCount(16).And.OnlyHaveUniqueItems();

        client.Page.Url.Should().Contain("/result?");
        await LooksRightAsync(client, language);
        (await client.Find("h1").InnerTextAsync()).Should().Be(SiteWords.Say(language, "clinic.result.title"));
        (await client.Find(".tc-notice").CountAsync()).Should().Be(0, "nothing was reported");
        await hand.PressAsync(client.Find("details:has(.answers) summary"));
        (await AnswersOnPage.ReadAsync(client.Page)).Should().Equal(answers.Given, "a client sees the own answers word for word");

        await client.Page.ReloadAsync();
        await hand.ChooseAsync(client.Find("#sharing input[value=ScoresOnly]"));
        await hand.LeaveByAsync(client.Find("#sharing button"));
        await Assertions.Expect(client.Find("#sharing [role=status]")).ToHaveTextAsync(SiteWords.Say(language, "clinic.sharing.saved"));
        (await client.Find("#sharing input[value=ScoresOnly]").IsCheckedAsync()).Should().BeTrue();
        await LooksRightAsync(client, language);

        (await client.GoAsync(given.Link)).Should().Be(410, "a link takes one form");
        (await client.Find("h1").InnerTextAsync()).Should().Be(SiteWords.Say(language, "clinic.link.used.title"));
        await LooksRightAsync(client, language);
        client.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", Screen.Phone, true)]
    [InlineData("ar", Screen.Desktop, false)]
    public async Task Who_reports_that_a_line_was_crossed_is_told_at_once_where_to_turn_and_the_therapist_is_shown_nothing_of_it(string language, Screen screen, bool byKeyboard)
    {
        var given = await clinic.GiveLinkAsync(language);
        await using var client = await clinic.VisitAsync(screen, language, withScripts: byKeyboard);
        var hand = Hand.Of(byKeyboard, client, screen);
        await client.GoAsync(given.Link);
        await hand.LeaveByAsync(client.Find(".start a").First);
        var answers = new FormAnswers(language, crossedLine: true);
        await AnswerAsync(client, hand, answers, isOneAtATime: false);

        client.Page.Url.Should().Contain("/result?");
        var notice = client.Find("main > .tc-notice:first-child");
        (await notice.InnerTextAsync()).Should().Contain("555 0100", "somebody to turn to");
        (await notice.BoundingBoxAsync())!.Y.Should().BeLessThan(screen.Size().Height / 2f, "it is what one sees first");
        (await client.Find(".tc-offer").CountAsync()).Should().Be(0, "no advice to trust while this is open");
        await hand.ChooseAsync(client.Find("#sharing input[value=AnswersAndScores]"));
        await hand.LeaveByAsync(client.Find("#sharing button"));
        await Assertions.Expect(client.Find("#sharing [role=status]")).ToBeVisibleAsync();
        (await notice.CountAsync()).Should().Be(1, "and it stays");

        await using var therapist = await clinic.VisitAsync(Screen.Desktop, language, reader: Reader.Therapist);
        await therapist.GoAsync(given.Client + "?lang=" + language);
        await therapist.LeaveByAsync(therapist.Find(".sealed form button"));
        await therapist.GoAsync(given.Client + "?lang=" + language);
        var page = await therapist.Find("main").TextContentAsync();
        page.Should().NotContain("555 0100").And.NotContain(answers.Given[^1].Key, "the question about it is not shown with its answer");
        (await therapist.Find(".tc-notice").CountAsync()).Should().Be(0);
        await therapist.Find("details:has(.answers) summary").ClickAsync();
        var shown = await AnswersOnPage.ReadAsync(therapist.Page);
        shown.Should().NotBeEmpty().And.BeSubsetOf(answers.Given, "word for word what the client answered, and less of it");
        shown.Select(each => each.Key).Should().NotIntersectWith(answers.Given.TakeLast(3).Select(each => each.Key), "none of the three questions about harm");
    }

    private static async Task AnswerAsync(Visit client, Hand hand, FormAnswers answers, bool isOneAtATime)
    {
        var questions = client.Find("fieldset.tc-question");
        if (!isOneAtATime)
        {
            for (var at = 0; at < await questions.CountAsync(); at++)
            {
                await answers.AnswerAsync(questions.Nth(at), hand);
            }

            (await client.Page.LayoutFaultsAsync()).Should().BeEmpty();
            await hand.LeaveByAsync(client.Find(".tc-buttons button").First);
            return;
        }

        while (await questions.CountAsync() == 1 && client.Page.Url.Contains("/form"))
        {
            (await client.Page.LayoutFaultsAsync()).Should().BeEmpty();
            await answers.AnswerAsync(questions, hand);
            await hand.LeaveByAsync(client.Find(".tc-buttons button").First);
        }
    }

    private static async Task LooksRightAsync(Visit client, string language)
    {
        (await client.Find("html").GetAttributeAsync("lang")).Should().Be(language);
        (await client.Find("html").GetAttributeAsync("dir")).Should().Be(language == "ar" ? "rtl" : "ltr");
        (await client.Page.LayoutFaultsAsync()).Should().BeEmpty();
    }
}
