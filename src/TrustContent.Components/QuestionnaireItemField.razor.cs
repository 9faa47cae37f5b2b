using Microsoft.AspNetCore.Components;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Localization;
using TrustContent.Questionnaires;

namespace TrustContent.Components;

/// <summary>One question of a questionnaire with its answers to choose, for hosts that build a form of their own.</summary>
/// <remarks>Nothing is chosen until the person chooses: an untouched question is missing and never 0.</remarks>
public sealed partial class QuestionnaireItemField
{
    private Phrasebook _phrases = null!;
    private Question _question = null!;
    private string? _given;
    private int _count;

    /// <summary>The questionnaire.</summary>
    [Parameter]
    [EditorRequired]
    public Questionnaire Form { get; set; } = null!;

    /// <summary>The item or signal of it.</summary>
    [Parameter]
    [EditorRequired]
    public ItemId Item { get; set; } = null!;

    /// <summary>What was answered before, if anything.</summary>
    [Parameter]
    public PostedAnswers? Given { get; set; }

    /// <summary>What is wrong with the answer that was sent, if anything.</summary>
    [Parameter]
    public Issue? Problem { get; set; }

    /// <summary>Whether <c>trustcontent.js</c> may put a slider beside a number field. It stays untouched, and the answer missing, until it is moved.</summary>
    [Parameter]
    public bool HasSlider { get; set; }

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;

    private ResponseFormat Definition => _question.Item!.Definition.Response;

    private PhraseValue Minimum => PhraseValue.Exact(Definition.Minimum);

    private PhraseValue Maximum => PhraseValue.Exact(Definition.Maximum);

    private bool IsSkipped => _given == PostedAnswers.Skip;

    private string? DescribedBy
    {
        get
        {
            string[] ids = [.. Problem is null ? [] : new[] { _question.ErrorId }, .. _question.HasNumbers || _question.IsDecimal ? new[] { _question.HintId } : []];
            return ids.Length == 0 ? null : string.Join(' ', ids);
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _phrases = Trust.GetPhrasebook(Form.Language.Answered.Tag);
        var all = Question.Of(Form);
        _question = all.First(each => each.Id == Item);
        _count = all.Count;
        _given = Given?.TextOf(Item);
    }

    private static string Number(double number) => NumberText.Shortest(number);

    private string End(double code, string label) => _phrases.Say("web.form.end", ("code", PhraseValue.Exact(code)), ("label", label));
}
