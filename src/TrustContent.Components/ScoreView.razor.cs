using Microsoft.AspNetCore.Components;
using TrustContent.Internal;
using TrustContent.Interpretation;
using TrustContent.Localization;
using TrustContent.Scoring;

namespace TrustContent.Components;

/// <summary>Scores with their range and place in words, why one is missing, and what may and may not be said. No colour judges.</summary>
public sealed partial class ScoreView
{
    private static readonly StatementKind[] OfScale = [StatementKind.Score, StatementKind.Prorated, StatementKind.NoScore];
    private static readonly StatementKind[] Notable =
        [StatementKind.LowAnswer, StatementKind.LowestScale, StatementKind.NoAreaStandsOut, StatementKind.AreasNotCompared, StatementKind.Prompt, StatementKind.LocalNorm];

    private static readonly StatementKind[] Limits = [StatementKind.NotEstablished, StatementKind.ChosenScoring, StatementKind.Verification];

    private Phrasebook _phrases = null!;
    private InstrumentDescription _about = null!;
    private IReadOnlyList<ScaleScore> _told = [];

    /// <summary>The scores.</summary>
    [Parameter]
    [EditorRequired]
    public ScoreResult Score { get; set; } = null!;

    /// <summary>What may be said about them, to whom and in which language. Scores that it does not tell are not shown.</summary>
    [Parameter]
    [EditorRequired]
    public ScoreInterpretation Interpretation { get; set; } = null!;

    /// <summary>The level of its heading, 1 to 5.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;

    private string TitleId => Score.Instrument.Id + "-scores";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var language = Interpretation.Language.Answered.Tag;
        _phrases = Trust.GetPhrasebook(language);
        _about = Trust.GetInstrument(Score.Instrument.Id, language);
        _told = [.. Score.Scales.Where(scale => Interpretation.Statements.Any(said => said.Scale == scale.Id && OfScale.Contains(said.Kind)))];
    }

    private string[] Texts(params StatementKind[] kinds) => [.. Interpretation.Statements.Where(said => kinds.Contains(said.Kind)).Select(said => said.Text)];

    private string Text(double number) => _phrases.Text(PhraseValue.Brief(number));

    // From the side where reading begins.
    private string Place(double percent)
        => NumberText.Rounded(Markup.Direction(Interpretation.Language.Answered) == "rtl" ? 100 - percent : percent, 2) + "%";
}
