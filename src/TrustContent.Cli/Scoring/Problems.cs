using TrustContent.Diagnostics;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring;

/// <summary>A row's problems as <c>CODE:items;CODE:items</c>, items parted by spaces; never an answer.</summary>
internal static class Problems
{
    public static string Of(ScoreResult score, bool isRagged)
    {
        if (isRagged)
        {
            // Which field belongs to which column is not known, so nothing else can be said of the row.
            return IssueCode.RowRagged.Id + ":";
        }

        var byCode = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        void Add(string code, IEnumerable<string> items)
        {
            if (!byCode.TryGetValue(code, out var known))
            {
                byCode[code] = known = [];
            }

            known.AddRange(items.Where(item => !known.Contains(item)));
        }

        foreach (var issue in score.Response.Issues)
        {
            Add(issue.Code.Id, [issue.Place!["item ".Length..]]);
        }

        foreach (var scale in score.Scales.Where(scale => scale.WhyNull is { } why && why.Code != IssueCode.ResponseInvalid))
        {
            Add(scale.WhyNull!.Code.Id, MissingItems(scale, score));
        }

        return string.Join(";", byCode.Select(pair => pair.Key + ":" + string.Join(" ", pair.Value)));
    }

    /// <summary>Only what makes a row invalid; that answers are missing does not.</summary>
    public static string OfInvalid(ScoreResult score, bool isRagged)
        => isRagged
            ? Of(score, isRagged)
            : string.Join(";", score.Response.Issues.GroupBy(issue => issue.Code.Id, StringComparer.Ordinal).OrderBy(code => code.Key, StringComparer.Ordinal)
                .Select(code => code.Key + ":" + string.Join(" ", code.Select(issue => issue.Place!["item ".Length..]))));

    private static IEnumerable<string> MissingItems(ScaleScore scale, ScoreResult score)
        => scale.Scale.IsComposite
            ? scale.Scale.Components.Select(component => score[component]).Where(component => component.Value is null).SelectMany(component => MissingItems(component, score))
            : scale.Items.Where(item => item.Keyed is null).Select(item => item.Item.Value);
}
