using System.Globalization;
using TrustContent.Psychometrics;

namespace TrustContent.Cli.Output;

/// <summary>What a reader of a reliability report must know beside its numbers.</summary>
internal static class ReliabilityNotices
{
    public static IEnumerable<string> Of(ReliabilityReport report)
    {
        if (report.AssumesOneRowPerPerson)
        {
            yield return "This assumes one row per person. If persons repeat, alpha and omega mislead: name the columns with --client and --session.";
        }
        else
        {
            yield return $"Alpha and omega: one row a client by the rule {report.Rule!.Name}; {Count(report.RowsUsed)} of {Count(report.Clients!.Value)} clients have such a row, {Count(report.ClientsLeftOut)} are left out.";
        }

        foreach (var scale in report.Scales)
        {
            if (scale.Alpha.Value < 0)
            {
                yield return $"{scale.Scale.Id}: alpha is below 0. Its items work against each other; its measurement error says nothing.";
            }

            var against = scale.Items.Where(item => item.Loading < 0).Select(item => item.Item.Value).ToArray();
            if (against.Length > 0)
            {
                yield return $"{scale.Scale.Id}: item {string.Join(", ", against)} works against the others. Check how it was coded.";
            }
        }
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
