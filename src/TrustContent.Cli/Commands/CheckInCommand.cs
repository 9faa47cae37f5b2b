using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Interpretation;
using TrustContent.Questionnaires;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent check-in [ID]</c>: answer in the terminal, get score and next steps.</summary>
internal static class CheckInCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The instrument's id.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => InstrumentId.TrustCheckIn.Value };
        var (language, content) = (Shared.Language(), Shared.Content());
        var command = new ExplainedCommand("check-in", "Answer a questionnaire here, and get score and next steps. Nothing is kept.", "Example:\n  trustcontent check-in trust-pulse") { id, language, content };
        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            var form = trust.GetQuestionnaire(Shared.Instrument(trust, call.GetValue(id)!).Id, Shared.Tag(call.GetValue(language)!));
            var audience = form.Instrument.Rater == Rater.Client ? Audience.Client : Audience.Therapist;
            var prose = new Prose(terminal.Output);
            var score = trust.Score(form.Respond(Ask(form, prose)));
            Show(trust, score, audience, form.Language.Answered.Tag, prose);
            return ExitCode.Done;
        });
        return command;
    }

    private static Dictionary<string, Answer> Ask(Questionnaire form, Prose prose)
    {
        prose.Title(form.Title);
        foreach (var text in form.Introduction)
        {
            prose.Paragraph(text);
        }

        prose.Paragraph(form.Frame);
        var answers = new Dictionary<string, Answer>();
        var total = form.Items.Count + form.Signals.Count;
        foreach (var item in form.Items)
        {
            var labels = item.Options.Count is > 0 and <= 7
                ? string.Join(", ", item.Options.Select(option => Number(option.Code) + " " + option.Label))
                : $"{Number(item.Definition.Response.Minimum)} {item.LowestLabel} to {Number(item.Definition.Response.Maximum)} {item.HighestLabel}";
            answers[item.Id.Value] = One(prose, answers.Count + 1, total, item.Text, $"{labels}; Enter: {form.SkipLabel}", text => Rated(form, item, text));
        }

        foreach (var signal in form.Signals)
        {
            answers[signal.Id.Value] = One(
                prose, answers.Count + 1, total, signal.Text, $"y {signal.YesLabel}, n {signal.NoLabel}, - {signal.DeclineLabel}; Enter: {form.SkipLabel}",
                text => text.ToUpperInvariant() switch
                {
                    "Y" or "YES" => Answer.Yes,
                    "N" or "NO" => Answer.No,
                    "-" => Answer.Declined,
                    _ => null,
                });
        }

        return answers;
    }

    /// <summary>A number that the instrument itself takes for this item.</summary>
    private static Answer? Rated(Questionnaire form, QuestionnaireItem item, string text)
        => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && form.TryRespond(new Dictionary<string, Answer> { [item.Id.Value] = number }, out _) ? number : null;

    /// <summary>Asks until there is an answer, a skip, or no more input; what was not reached was not asked.</summary>
    private static Answer One(Prose prose, int number, int total, string question, string choices, Func<string, Answer?> read)
    {
        prose.Line();
        prose.Item(Number(number) + "/" + Number(total), question, new Style(decoration: Decoration.Bold));
        prose.Item(" ", choices, Style.Plain);
        while (true)
        {
            Console.Out.Write("> ");
            var line = Console.In.ReadLine();
            if (line is null)
            {
                Console.Out.WriteLine();
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

            prose.Item(" ", choices, Style.Plain);
        }
    }

    private static void Show(TrustContentService trust, ScoreResult score, Audience audience, LanguageTag language, Prose prose)
    {
        prose.Line();
        var advice = trust.Recommend(score, audience, language);

        // The notice first: nobody should have to read past scores to find it.
        foreach (var notice in advice.Notices)
        {
            foreach (var paragraph in notice.Paragraphs)
            {
                prose.Item("!", paragraph, new Style(Color.Red));
            }

            prose.List("", notice.Topics.Select(topic => $"{topic.Title} (trustcontent topic {topic.Id})"));
        }

        prose.List("", trust.Interpret(score, audience, language).Statements.Where(said => said.Kind != StatementKind.NotForAudience).Select(said => said.Text));
        prose.List("", advice.Recommendations.Select(next => $"{next.Topic.Title} (trustcontent topic {next.Topic.Id}). {next.Why}"));
        if (advice.WhyNone is { } none)
        {
            prose.Paragraph(none.Text);
        }
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
