using System.Globalization;
using Spectre.Console;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Questionnaires;
using TrustContent.Responses;

namespace ConsoleCheckIn;

/// <summary>Asks the questions one by one; works with the keyboard alone, through a pipe and with a screen reader.</summary>
internal sealed class Interview(ITrustContentService trust, IAnsiConsole console, TextReader input, LanguageTag language)
{
    public void Run()
    {
        var form = trust.GetQuestionnaire(InstrumentId.TrustCheckIn, language);
        console.Write(new Rule($"[bold]{Markup.Escape(form.Title)}[/]").LeftJustified());
        foreach (var text in form.Introduction)
        {
            console.WriteLine(text);
        }

        console.WriteLine();
        console.WriteLine(form.Frame);
        foreach (var option in form.Items[0].Options)
        {
            console.WriteLine($"  {Number(option.Code)}  {option.Label}");
        }

        console.WriteLine($"  Enter  {form.SkipLabel}");
        var answers = Ask(form);
        var score = trust.Score(form.Respond(answers));
        var report = new Report(trust, console, language);

        // The notice first: nobody should have to read past scores to find it.
        report.NextSteps("Next", trust.Recommend(score, Audience.Client, language));
        report.Scores(score);
        report.Said(score, Audience.Client);
    }

    private Dictionary<string, Answer> Ask(Questionnaire form)
    {
        var answers = new Dictionary<string, Answer>();
        var asked = 0;
        var total = form.Items.Count + form.Signals.Count;
        foreach (var item in form.Items)
        {
            answers[item.Id.Value] = One(++asked, total, item.Text, text => item.Options.FirstOrDefault(option => Number(option.Code) == text) is { } option ? option.Code : null,
                $"Please type {Number(item.Options[0].Code)} to {Number(item.Options[^1].Code)}, or Enter to skip.");
        }

        foreach (var signal in form.Signals)
        {
            var hint = $"y  {signal.YesLabel}, n  {signal.NoLabel}, -  {signal.DeclineLabel}";
            answers[signal.Id.Value] = One(++asked, total, signal.Text + " (" + hint + ")", text => text.ToUpperInvariant() switch
            {
                "Y" or "YES" => Answer.Yes,
                "N" or "NO" => Answer.No,
                "-" => Answer.Declined,
                _ => null,
            }, "Please type y, n or -, or Enter to skip.");
        }

        return answers;
    }

    /// <summary>Asks until there is an answer, a skip, or no more input; what was not reached was not asked.</summary>
    private Answer One(int number, int total, string question, Func<string, Answer?> read, string help)
    {
        console.WriteLine();
        console.WriteLine($"{Number(number)}/{Number(total)}  {question}");
        while (true)
        {
            console.Write("> ");
            var line = input.ReadLine();
            if (line is null)
            {
                console.WriteLine();
                return Answer.NotAsked;
            }

            if (line.Trim().Length == 0)
            {
                return Answer.Skipped;
            }

            if (read(line.Trim()) is { } answer)
            {
                return answer;
            }

            console.WriteLine(help);
        }
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
