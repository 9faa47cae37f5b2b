namespace TrustContent.Browser.Tests.Support;

internal static class AnswersOnPage
{
    /// <summary>The list of questions and answers that a page shows.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> ReadAsync(IPage page)
    {
        var questions = await page.Locator(".answers dt").AllInnerTextsAsync();
        var answers = await page.Locator(".answers dd").AllInnerTextsAsync();
        questions.Should().HaveSameCount(answers);
        return [.. questions.Zip(answers, (question, answer) => new KeyValuePair<string, string>(question.Trim(), answer.Trim()))];
    }
}
