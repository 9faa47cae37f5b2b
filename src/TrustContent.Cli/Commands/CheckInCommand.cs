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
    public static Command Create(Terminal terminal, Reader words)
    {
        var id = new Argument<string>("ID") { Description = words.Say("cli.argument.check-in-id"), Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => InstrumentId.TrustCheckIn.Value };
        var who = new ReaderOptions(words);
        var command = new ExplainedCommand("check-in", words.Say("cli.command.check-in"), HelpNotes.Of(words, "check-in", "trustcontent check-in trust-pulse")) { id, who.Language, who.Content };
        command.SetAction(call =>
        {
            var reader = who.Of(call).BeforeForm();
            var form = reader.Trust.GetQuestionnaire(Shared.Instrument(reader.Trust, call.GetValue(id)!).Id, reader.Language);
            reader.SayFallback();
            var audience = form.Instrument.Rater == Rater.Client ? Audience.Client : Audience.Therapist;
            var prose = new Prose(terminal.Output);
            var score = reader.Trust.Score(form.Respond(Ask(form, reader, prose)));
            Show(reader, score, audience, form.Language.Answered.Tag, prose);
            return ExitCode.Done;
        });
        return command;
    }

    private static Dictionary<string, Answer> Ask(Questionnaire form, Reader reader, Prose prose)
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
                ? reader.Commas(item.Options.Select(option => Choice(reader, Number(option.Code), option.Label)))
                : reader.Say(
                    "cli.check-in.range",
                    ("minimum", Number(item.Definition.Response.Minimum)),
                    ("lowest", item.LowestLabel),
                    ("maximum", Number(item.Definition.Response.Maximum)),
                    ("highest", item.HighestLabel));
            answers[item.Id.Value] = One(prose, answers.Count + 1, total, item.Text, Hint(reader, labels, form), text => Rated(form, item, text));
        }

        foreach (var signal in form.Signals)
        {
            string[] choices = [Choice(reader, SignalKeys.Yes, signal.YesLabel), Choice(reader, SignalKeys.No, signal.NoLabel), Choice(reader, SignalKeys.Decline, signal.DeclineLabel)];
            answers[signal.Id.Value] = One(prose, answers.Count + 1, total, signal.Text, Hint(reader, reader.Commas(choices), form), text => SignalKeys.Read(signal, text));
        }

        return answers;
    }

    private static string Choice(Reader reader, string key, string label) => reader.Say("cli.check-in.choice", ("code", key), ("label", label));

    private static string Hint(Reader reader, string choices, Questionnaire form) => reader.Say("cli.check-in.hint", ("choices", choices), ("skip", form.SkipLabel));

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

    private static void Show(Reader reader, ScoreResult score, Audience audience, LanguageTag language, Prose prose)
    {
        prose.Line();
        var advice = reader.Trust.Recommend(score, audience, language);

        // The notice first: nobody should have to read past scores to find it.
        foreach (var notice in advice.Notices)
        {
            foreach (var paragraph in notice.Paragraphs)
            {
                prose.Item("!", paragraph, new Style(Color.Red));
            }

            prose.List("", notice.Topics.Select(topic => reader.Say("cli.read", ("title", topic.Title), ("command", Shared.TopicCall(topic.Id)))));
        }

        prose.List("", reader.Trust.Interpret(score, audience, language).Statements.Where(said => said.Kind != StatementKind.NotForAudience).Select(said => said.Text));
        prose.List("", advice.Recommendations.Select(next => reader.Say("cli.next", ("title", next.Topic.Title), ("command", Shared.TopicCall(next.Topic.Id)), ("why", next.Why))));
        if (advice.WhyNone is { } none)
        {
            prose.Paragraph(none.Text);
        }
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
