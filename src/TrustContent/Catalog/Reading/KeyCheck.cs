using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Checks that the parts of a key fit together.</summary>
internal static class KeyCheck
{
    public static void Run(
        List<ItemDefinition> items, List<SignalDefinition> signals, List<ScaleDefinition> scales, ScoreMetric metric, JsonValue root, FileIssues issues)
    {
        void Report(string message) => issues.Add(IssueCode.KeyInconsistent, message, root);

        if (items.Count == 0 || scales.Count == 0)
        {
            Report("An instrument has at least one item and one scale.");
        }

        foreach (var twice in Twice(items.Select(item => item.Id).Concat(signals.Select(signal => signal.Id))))
        {
            Report($"The item '{twice}' stands twice.");
        }

        foreach (var twice in Twice(scales.Select(scale => scale.Id)))
        {
            Report($"The scale '{twice}' stands twice.");
        }

        foreach (var item in items.Where(item => !IsNumber(item.Id.Value)))
        {
            Report($"The item '{item.Id}' is not numbered; items are numbered from 1 as on the form.");
        }

        foreach (var signal in signals.Where(signal => signal.Id.Value.All(char.IsDigit)))
        {
            Report($"The signal '{signal.Id}' needs a name, so that it cannot be taken for an item.");
        }

        var scored = new HashSet<ItemId>(scales.SelectMany(scale => scale.Items).Select(item => item.Id));
        foreach (var item in items.Where(item => scored.Contains(item.Id) == (item.Role == ItemRole.Anchor)))
        {
            Report(item.Role == ItemRole.Anchor ? $"The anchor item '{item.Id}' is in a scale." : $"The item '{item.Id}' is in no scale.");
        }

        CheckScales(scales, Report);
        if (issues.IsClean)
        {
            CheckProrating(scales, metric, Report);
        }
    }

    /// <summary>Prorating lets the answered members stand for the others, which they can only where all have one range.</summary>
    private static void CheckProrating(List<ScaleDefinition> scales, ScoreMetric metric, Action<string> report)
    {
        foreach (var scale in scales.Where(scale => scale.Missing.Kind == MissingRuleKind.Prorate && ScaleRange.OfMembers(scale, scales, metric).Distinct().Count() > 1))
        {
            report($"The scale '{scale.Id}' prorates over members of unequal range.");
        }
    }

    private static void CheckScales(List<ScaleDefinition> scales, Action<string> report)
    {
        var before = new HashSet<ScaleId>();
        foreach (var scale in scales)
        {
            foreach (var twice in Twice(scale.Items.Select(item => item.Id)).Concat(Twice(scale.Reversed)))
            {
                report($"The scale '{scale.Id}' names the item '{twice}' twice.");
            }

            foreach (var reversed in scale.Reversed.Where(id => scale.Items.All(item => item.Id != id)))
            {
                report($"The scale '{scale.Id}' reverses the item '{reversed}', which it does not have.");
            }

            foreach (var component in scale.Components.Where(component => !before.Contains(component)))
            {
                report($"The scale '{scale.Id}' is made of '{component}', which does not stand before it.");
            }

            foreach (var twice in Twice(scale.Components))
            {
                report($"The scale '{scale.Id}' is made of '{twice}' twice.");
            }

            before.Add(scale.Id);
        }
    }

    private static bool IsNumber(string id) => id[0] != '0' && id.Length <= 4 && id.All(char.IsDigit);

    private static IEnumerable<T> Twice<T>(IEnumerable<T> ids)
        => ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key);
}
