using System.Globalization;
using Spectre.Console;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Localization;
using TrustContent.Questionnaires;
using TrustContent.Responses;

namespace ConsoleCheckIn;

/// <summary>Asks the questions one by one; works with the keyboard alone, through a pipe and with a screen reader.</summary>
internal sealed class Interview(ITrustContentService trust, IAnsiConsole console, TextReader input, LanguageTag language)
{
    private const string Indent = "  ";
    private readonly Phrasebook _book = trust.GetPhrasebook(language);

    public void Run()
    {
        var form = trust.GetQuestionnaire(InstrumentId.TrustCheckIn, language);
        console.Write(new Rule($"[bold]{Markup.Escape(form.Title)}[/]").LeftJustified());
        foreach (var text in form.Introduction)
        {
            Say(text);
        }

        console.WriteLine();
        Say(form.Frame);
        foreach (var option in form.Items[0].Options)
        {
            Say(Choice(Number(option.Code), option.Label), Indent);
        }

        Say(Choice(_book.Say("sample.skip"), form.SkipLabel), Indent);
        var answers = Ask(form);
        var score = trust.Score(form.Respond(answers));
        var report = new Report(trust, console, language);

        // The notice first: nobody should have to read past scores to find it.
        report.NextSteps(_book.Say("sample.next"), trust.Recommend(score, Audience.Client, language));
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
                _book.Say("sample.please.rating", ("minimum", Number(item.Options[0].Code)), ("maximum", Number(item.Options[^1].Code))));
        }

        foreach (var signal in form.Signals)
        {
            string[] choices = [Choice(SignalKeys.Yes, signal.YesLabel), Choice(SignalKeys.No, signal.NoLabel), Choice(SignalKeys.Decline, signal.DeclineLabel)];
            var hint = choices.Aggregate((all, next) => _book.Say("sample.choices", ("first", all), ("next", next)));
            var question = _book.Say("sample.signal", ("question", signal.Text), ("choices", hint));
            var help = _book.Say("sample.please.signal", ("yes", SignalKeys.Yes), ("no", SignalKeys.No), ("decline", SignalKeys.Decline));
            answers[signal.Id.Value] = One(++asked, total, question, text => SignalKeys.Read(signal, text), help);
        }

        return answers;
    }

    /// <summary>Asks until there is an answer, a skip, or no more input; what was not reached was not asked.</summary>
    private Answer One(int number, int total, string question, Func<string, Answer?> read, string help)
    {
        console.WriteLine();
        Say($"{Number(number)}/{Number(total)}  {question}");
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

            Say(help);
        }
    }

    private void Say(string text, string before = "")
    {
        foreach (var line in TextLines.Wrap(text, console.Profile.Width - before.Length))
        {
            console.WriteLine(before + line);
        }
    }

    private string Choice(string key, string label) => _book.Say("sample.choice", ("code", key), ("label", label));

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
