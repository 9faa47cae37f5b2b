namespace TrustContent.Browser.Tests.Support;

/// <summary>Answers a form as it is shown: all along each scale, one skipped, one that the client prefers not to say.</summary>
public sealed class FormAnswers(string language, bool crossedLine)
{
    public const string CrossedLine = "a.crossed-line";
    private const int Skipped = 3;
    private readonly List<KeyValuePair<string, string>> _given = [];

    /// <summary>Question and answer in the words that stood on the page; "not answered" for what was skipped.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Given => _given;

    public async Task AnswerAsync(ILocator question, Hand hand)
    {
        var radios = question.Locator("input[type=radio]");
        var (name, count) = ((await radios.First.GetAttributeAsync("name"))!, await radios.CountAsync());
        var isScored = char.IsDigit(name[2]);
        var choice = name == CrossedLine ? (crossedLine ? 0 : 1)
            : !isScored ? 1 + (_given.Count % 2)
            : _given.Count == Skipped ? count - 1
            : _given.Count % (count - 1);
        await hand.ChooseAsync(radios.Nth(choice));
        var label = (await radios.Nth(choice).Locator("xpath=../span").InnerTextAsync()).Trim();
        var isSkipped = isScored && choice == count - 1;
        _given.Add(new((await question.Locator(".tc-question-text").InnerTextAsync()).Trim(), isSkipped ? SiteWords.Say(language, "clinic.answers.none") : label));
    }
}
