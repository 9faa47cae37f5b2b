namespace TrustContent.Browser.Tests.Support;

/// <summary>Fills a form at once, for tests of what comes after it.</summary>
internal static class QuickForm
{
    private const string Fill = """
        ([value, crossed]) => {
          for (const question of document.querySelectorAll("fieldset.tc-question")) {
            const radios = [...question.querySelectorAll("input[type=radio]")], name = radios[0].name;
            const isScored = /^a\.\d/.test(name);
            (isScored ? radios[Math.min(value, radios.length - 2)] : radios[name === "a.crossed-line" && crossed ? 0 : 1]).checked = true;
          }
        }
        """;

    /// <summary>Opens the link, answers each scale with its <paramref name="value"/>th answer, counted from 0, and sends.</summary>
    public static async Task SendAsync(Visit visit, string link, int value = 3, bool crossedLine = false)
    {
        await visit.GoAsync(link.Replace("?", "/form?"));
        await visit.Page.EvaluateAsync(Fill, new object[] { value, crossedLine });
        await visit.LeaveByAsync(visit.Find(".tc-buttons button").First);
        await visit.Page.WaitForURLAsync("**/result?*");
    }

    public static async Task ShareAsync(Visit visit, string decision = "AnswersAndScores")
    {
        await visit.Find($"#sharing input[value={decision}]").CheckAsync();
        await visit.LeaveByAsync(visit.Find("#sharing button"));
        await visit.Page.WaitForURLAsync("**saved=true*");
    }
}
