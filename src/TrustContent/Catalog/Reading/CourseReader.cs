using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>course.json</c>.</summary>
internal sealed class CourseReader(OfferedTopics offered, Sources sources, FileIssues issues)
{
    public CourseRules? Read(JsonValue root)
    {
        var file = new ObjectReader(root, issues);
        var thresholds = file.List("thresholds", value => ThresholdReader.Read(file.Inside(value), sources));
        Check(thresholds, root);
        var setting = file.Need("simulation") is { } simulated ? ReadSetting(file.Inside(simulated)) : null;
        var cards = file.List("falseAlarms", value => ReadCard(file.Inside(value)));
        var rules = file.List("rules", value => ReadRule(file.Inside(value), value));
        file.End();
        Once(cards.Select(card => card.Event.ToString()), "false-alarm card of", root);
        Once(rules.Select(rule => rule.Id.Value), "rule", root);
        return issues.IsClean ? new CourseRules(thresholds, setting!, cards, rules) : null;
    }

    private void Check(List<Threshold> thresholds, JsonValue root)
    {
        Once(thresholds.Select(threshold => threshold.Id), "threshold", root);
        foreach (var missing in CourseThreshold.All.Where(id => !thresholds.Exists(threshold => threshold.Id == id)))
        {
            issues.Add(IssueCode.UnknownReference, $"The threshold '{missing}' is needed and not there.", root);
        }

        foreach (var threshold in thresholds)
        {
            if (!CourseThreshold.All.Contains(threshold.Id))
            {
                issues.Add(IssueCode.MemberUnknown, $"The threshold '{threshold.Id}' is not known here.", root);
            }
            else if (threshold.Value <= 0 || (CourseThreshold.Counts.Contains(threshold.Id) && !Math.Floor(threshold.Value).Equals(threshold.Value)))
            {
                issues.Add(IssueCode.ValueNotAllowed, $"The threshold '{threshold.Id}' must be more than 0, and whole where it counts.", root);
            }
        }
    }

    private void Once(IEnumerable<string> ids, string what, JsonValue root)
    {
        foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            issues.Add(IssueCode.Duplicate, $"The {what} '{twice.Key}' stands twice.", root);
        }
    }

    private static FalseAlarmSetting ReadSetting(ObjectReader setting)
    {
        int Whole(string name) => setting.Need(name) is null ? 0 : setting.OptionalWhole(name) ?? 0;
        var read = new FalseAlarmSetting(
            Whole("seed"),
            Whole("clients"),
            Whole("sessions"),
            Whole("items"),
            setting.Number("clientMean"),
            setting.Number("clientSd"),
            setting.Number("withinSd"),
            setting.Number("lagCorrelation"),
            setting.Number("itemSd"));
        setting.End();
        return read;
    }

    private static FalseAlarmCard ReadCard(ObjectReader card)
    {
        var read = new FalseAlarmCard(
            card.Choice<CourseEventKind>("event"),
            card.Number("share"),
            (double?)card.OptionalNumber("returnedByChance"),
            (double?)card.OptionalNumber("caught"));
        card.End();
        return read;
    }

    private CourseRule? ReadRule(ObjectReader rule, JsonValue at)
    {
        var id = rule.Id<RuleId>("id", RuleId.TryParse);
        var when = rule.List("when", value => ReadCondition(rule.Inside(value), value));
        var audience = rule.Choice<Audience>("audience");
        var topics = offered.Read(rule, audience, at, isOptional: false);
        var reason = rule.Text("reason");
        rule.End();
        if (when.Count == 0)
        {
            issues.Add(IssueCode.MemberMissing, "A rule without a condition would never speak.", at);
        }

        return id is null ? null : new CourseRule(id, when, audience, topics, reason);
    }

    private CourseCondition ReadCondition(ObjectReader condition, JsonValue at)
    {
        var read = new CourseCondition(condition.OptionalChoice<CourseEventKind>("event"), condition.OptionalChoice<ReportKind>("report"));
        condition.End();
        if (read.Event is null == read.Report is null)
        {
            issues.Add(IssueCode.ValueNotAllowed, "A condition names either an event or a report.", at);
        }

        return read;
    }
}
