using Microsoft.AspNetCore.Components;
using TrustContent.Catalog;
using TrustContent.Charts;
using TrustContent.Localization;
using TrustContent.Tracking;

namespace TrustContent.Components;

/// <summary>The course of one client: picture, the same in words, what can be said and what cannot, and every session in a table.</summary>
/// <remarks>What is not for the audience of <see cref="Interpretation"/> is in none of them.</remarks>
public sealed partial class CourseView
{
    private Phrasebook _phrases = null!;
    private IReadOnlyList<CourseRow> _rows = [];
    private string _title = "";
    private string _range = "";
    private bool _hasNumbers;
    private bool _hasDates;

    /// <summary>The course.</summary>
    [Parameter]
    [EditorRequired]
    public Course Course { get; set; } = null!;

    /// <summary>What may be said about it, to whom and in which language.</summary>
    [Parameter]
    [EditorRequired]
    public CourseInterpretation Interpretation { get; set; } = null!;

    /// <summary>The picture, drawn by <see cref="CourseChart"/> for the same audience and language; <see langword="null"/> for words and table alone.</summary>
    [Parameter]
    public CoursePicture? Picture { get; set; }

    /// <summary>The level of its heading, 1 to 5.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;

    private bool IsForClient => Interpretation.Audience == Audience.Client;

    private bool IsOwnRating => IsForClient == (Course.Instrument.Rater == Rater.Client);

    private bool MayBeShown => Interpretation.Statements.All(said => said.Kind != CourseStatementKind.NotForAudience);

    private bool HasGuesses => !IsForClient && Course.Voices is not null;

    private string TitleId => Course.Instrument.Id + "-course";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var language = Interpretation.Language.Answered.Tag;
        _phrases = Trust.GetPhrasebook(language);
        if (!MayBeShown)
        {
            return;
        }

        _hasNumbers = Course.Sessions.All(session => session.Number is not null);
        _hasDates = Course.Sessions.Any(session => session.At is not null);
        _rows = CourseRow.Of(Course, Interpretation.Audience, _phrases);
        var about = Trust.GetInstrument(Course.Instrument.Id, language);
        var scale = Course[Course.Scale];
        var direction = Course.Instrument.Direction == ScoreDirection.HigherIsBetter ? "statement.higher-is-better" : "statement.higher-is-worse";
        _title = _phrases.Say("chart.alt.sentence", ("text", _phrases.Say("chart.title", ("instrument", about.Title), ("scale", about.ScaleNames[Course.Scale]))));
        _range = _phrases.Say("chart.range", ("minimum", PhraseValue.Brief(scale.Minimum)), ("maximum", PhraseValue.Brief(scale.Maximum)), ("direction", _phrases.Say(direction)));
    }

    private string[] Texts(params CourseStatementKind[] kinds) => [.. Interpretation.Statements.Where(said => kinds.Contains(said.Kind)).Select(said => said.Text)];
}
