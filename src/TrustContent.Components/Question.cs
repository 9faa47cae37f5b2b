using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Localization;
using TrustContent.Questionnaires;

namespace TrustContent.Components;

/// <summary>An item or a signal as a question of the form, with its number and the ids of its parts on the page.</summary>
internal sealed class Question
{
    private Question(Questionnaire form, int number, QuestionnaireItem? item, QuestionnaireSignal? signal)
    {
        Number = number;
        Item = item;
        Signal = signal;
        Key = form.Instrument.Id + "-" + Id;
    }

    public int Number { get; }

    public QuestionnaireItem? Item { get; }

    public QuestionnaireSignal? Signal { get; }

    public ItemId Id => Item?.Id ?? Signal!.Id;

    public string Text => Item?.Text ?? Signal!.Text;

    public string Field => PostedAnswers.Prefix + Id;

    /// <summary>The id of the first control, where a link from the summary of problems leads.</summary>
    public string Key { get; }

    public string TextId => Key + "-text";

    public string ErrorId => Key + "-problem";

    public string HintId => Key + "-hint";

    /// <summary>Whether the answers are numbers of which only the ends have words.</summary>
    public bool HasNumbers => Item is not null && Item.Options.Any(option => option.Label == NumberText.Shortest(option.Code));

    public bool IsDecimal => Item is { Options.Count: 0 };

    public static IReadOnlyList<Question> Of(Questionnaire form)
        => [.. form.Items.Select((item, at) => new Question(form, at + 1, item, null)), .. form.Signals.Select((signal, at) => new Question(form, form.Items.Count + at + 1, null, signal))];

    public Issue? ProblemAmong(IEnumerable<Issue> problems) => problems.FirstOrDefault(problem => problem.Place == PostedAnswers.Place(Id));

    /// <summary>What to do about a problem, in the reader's words; never what was sent.</summary>
    public string Say(Phrasebook phrases)
        => Signal is not null ? phrases.Say("web.problem.signal")
            : !IsDecimal ? phrases.Say("web.problem.choice")
            : phrases.Say("web.problem.number", ("minimum", PhraseValue.Exact(Item!.Definition.Response.Minimum)), ("maximum", PhraseValue.Exact(Item.Definition.Response.Maximum)));
}
