using TrustContent.Psychometrics;

namespace TrustContent.Cli.Output;

/// <summary>What a reader of a reliability report must know beside its numbers.</summary>
internal static class ReliabilityNotices
{
    public static IEnumerable<string> Of(Reader reader, ReliabilityReport report)
    {
        yield return report.AssumesOneRowPerPerson
            ? reader.Say("cli.reliability.one-row")
            : reader.Say("cli.reliability.rule", ("rule", report.Rule!.Name), ("used", report.RowsUsed), ("clients", report.Clients!.Value), ("left", report.ClientsLeftOut));

        foreach (var scale in report.Scales)
        {
            var id = scale.Scale.Id.Value;
            if (scale.Alpha.Value < 0)
            {
                yield return reader.Say("cli.reliability.negative", ("scale", id));
            }

            var against = scale.Items.Where(item => item.Loading < 0).Select(item => item.Item.Value).ToArray();
            if (against.Length > 0)
            {
                yield return reader.Say("cli.reliability.against", ("scale", id), ("count", against.Length), ("items", reader.Commas(against)));
            }
        }
    }
}
