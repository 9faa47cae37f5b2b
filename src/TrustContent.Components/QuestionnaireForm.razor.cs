using Microsoft.AspNetCore.Components;
using TrustContent.Diagnostics;
using TrustContent.Localization;
using TrustContent.Questionnaires;

namespace TrustContent.Components;

/// <summary>A questionnaire to answer, all on one page or one question at a time. It needs no JavaScript.</summary>
/// <remarks>It posts a field <c>a.&lt;item&gt;</c> for each question; <see cref="PostedAnswers"/> reads them.</remarks>
public sealed partial class QuestionnaireForm
{
    private Phrasebook _phrases = null!;
    private IReadOnlyList<Question> _questions = [];
    private IReadOnlyList<Issue> _problems = [];
    private int _shown;

    /// <summary>The questionnaire. Its language is the form's.</summary>
    [Parameter]
    [EditorRequired]
    public Questionnaire Form { get; set; } = null!;

    /// <summary>Where to post; the page itself if <see langword="null"/>.</summary>
    [Parameter]
    public string? Action { get; set; }

    /// <summary>What was answered before, to be kept; its problems show.</summary>
    [Parameter]
    public PostedAnswers? Given { get; set; }

    /// <summary>The problems to show in place of those of <see cref="Given"/>. <see langword="null"/> shows those.</summary>
    [Parameter]
    public IReadOnlyList<Issue>? Problems { get; set; }

    /// <summary>What the button says that sends all answers; a general text if <see langword="null"/>.</summary>
    [Parameter]
    public string? SubmitLabel { get; set; }

    /// <summary>Whether to show one question at a time. <see cref="PostedStep"/> says which comes next.</summary>
    [Parameter]
    public bool OneAtATime { get; set; }

    /// <summary>The question to show, from 1, where one is shown at a time.</summary>
    [Parameter]
    public int Question { get; set; } = 1;

    /// <summary>Whether <c>trustcontent.js</c> may put sliders beside number fields.</summary>
    [Parameter]
    public bool HasSliders { get; set; }

    /// <summary>The level of its heading, 1 to 5.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 1;

    /// <summary>Fields of the host's own, such as an antiforgery token and an id for the submission.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;

    private string TitleId => Form.Instrument.Id + "-title";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _phrases = Trust.GetPhrasebook(Form.Language.Answered.Tag);
        _questions = Components.Question.Of(Form);
        _shown = Math.Clamp(Question, 1, _questions.Count);
        _problems = Problems ?? Given?.Problems ?? [];

        // On the way back nobody is held up by a question that is not shown.
        if (OneAtATime)
        {
            _problems = [.. _problems.Where(problem => _questions.All(each => each.Number == _shown || each.ProblemAmong([problem]) is null))];
        }
    }
}
