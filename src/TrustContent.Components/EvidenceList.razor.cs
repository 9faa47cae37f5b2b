using Microsoft.AspNetCore.Components;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Components;

/// <summary>The findings behind a topic, for and against, each with its publication, how surely it is known and how near it is.</summary>
public sealed partial class EvidenceList
{
    // Stands where the publication comes, so that each language has it in its own place.
    private const string Place = "\uE000";

    private Phrasebook _phrases = null!;

    /// <summary>The topic.</summary>
    [Parameter]
    [EditorRequired]
    public Topic Topic { get; set; } = null!;

    /// <summary>The level of its headings, 1 to 6.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 3;

    [Inject]
    private ITrustContentService Trust { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet() => _phrases = Trust.GetPhrasebook(Topic.Language.Answered.Tag);

    private static string? Address(SourceDefinition source)
        => source.Doi is { } doi ? "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)
            : source.PubMedCentralId is { } id ? "https://pmc.ncbi.nlm.nih.gov/articles/" + Uri.EscapeDataString(id) + "/"
            : source.Address?.AbsoluteUri;

    private (string Before, string After) Said(Evidence finding)
    {
        var known = finding.Definition.Verification switch
        {
            Verification.Verified => "verification.verified",
            Verification.SingleSource => "verification.single-source",
            Verification.Derived => "verification.derived",
            _ => "verification.ours",
        };
        var near = finding.Definition.Directness switch
        {
            Directness.Direct => "directness.direct",
            Directness.Indirect => "directness.indirect",
            _ => "directness.process-only",
        };
        var text = _phrases.Say("topic.finding", ("text", finding.Text), ("citation", Place), ("known", _phrases.Say(known)), ("near", _phrases.Say(near)));
        var at = text.IndexOf(Place, StringComparison.Ordinal);
        return (text[..at], text[(at + Place.Length)..]);
    }
}
