using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>rules/&lt;instrument&gt;.json</c>.</summary>
internal sealed class RulesReader(InstrumentDefinition instrument, OfferedTopics offered, Sources sources, FileIssues issues)
{
    private List<Threshold> _thresholds = [];

    public RuleSet? Read(JsonValue root)
    {
        var file = new ObjectReader(root, issues);
        Names.Check(file.Id<InstrumentId>("instrument", InstrumentId.TryParse)?.Value, instrument.Id.Value, "instrument", root, issues);
        _thresholds = file.List("thresholds", value => ThresholdReader.Read(file.Inside(value), sources));
        foreach (var twice in _thresholds.GroupBy(threshold => threshold.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            issues.Add(IssueCode.Duplicate, $"The threshold '{twice.Key}' stands twice.", root);
        }

        var notices = file.List("notices", value => ReadNotice(file.Inside(value), value), isOptional: true);
        var rules = file.List("rules", value => ReadRule(file.Inside(value), value), isOptional: true);
        file.End();
        var ids = notices.Select(notice => notice.Id).Concat(rules.Select(rule => rule.Id));
        foreach (var twice in ids.GroupBy(id => id).Where(group => group.Count() > 1))
        {
            issues.Add(IssueCode.Duplicate, $"The rule '{twice.Key}' stands twice.", root);
        }

        return issues.IsClean ? new RuleSet(instrument.Id, _thresholds, notices, rules) : null;
    }

    private NoticeDefinition? ReadNotice(ObjectReader notice, JsonValue at)
    {
        var id = notice.Id<RuleId>("id", RuleId.TryParse);
        var when = Conditions(notice, at);
        var audience = notice.Choice<Audience>("audience");
        var message = notice.Text("message");
        var topics = offered.Read(notice, audience, at, isOptional: true);
        var withholds = notice.Flag("withholdsAdvice");
        notice.End();
        return id is null ? null : new NoticeDefinition(id, when, audience, message, topics, withholds);
    }

    private RuleDefinition? ReadRule(ObjectReader rule, JsonValue at)
    {
        var id = rule.Id<RuleId>("id", RuleId.TryParse);
        var when = Conditions(rule, at);
        var audience = rule.Choice<Audience>("audience");
        var topics = offered.Read(rule, audience, at, isOptional: false);
        var reason = rule.Text("reason");
        rule.End();
        return id is null ? null : new RuleDefinition(id, when, audience, topics, reason);
    }

    private List<RuleCondition> Conditions(ObjectReader reader, JsonValue at)
    {
        var when = reader.List("when", value => ReadCondition(reader.Inside(value), value));
        if (when.Count == 0)
        {
            issues.Add(IssueCode.MemberMissing, "A rule without a condition would never speak.", at);
        }

        return when;
    }

    private RuleCondition ReadCondition(ObjectReader condition, JsonValue at)
    {
        var kind = condition.Choice<ConditionKind>("kind");
        var needsItem = kind is ConditionKind.Signal or ConditionKind.ItemAtMost;
        var item = needsItem ? condition.Id<ItemId>("item", ItemId.TryParse) : null;
        var scale = needsItem ? null : condition.Id<ScaleId>("scale", ScaleId.TryParse);
        var thresholdId = kind == ConditionKind.Signal ? null : condition.Text("threshold");
        condition.End();
        var threshold = _thresholds.Find(known => known.Id == thresholdId);
        if (thresholdId is not null && threshold is null)
        {
            issues.Add(IssueCode.UnknownReference, $"There is no threshold '{thresholdId}'.", at);
        }

        var known = kind switch
        {
            ConditionKind.Signal => instrument.Signals.Any(signal => signal.Id == item),
            ConditionKind.ItemAtMost => instrument.Items.Any(each => each.Id == item),
            _ => instrument.Scales.Any(each => each.Id == scale),
        };
        if (!known)
        {
            issues.Add(IssueCode.UnknownReference, $"The instrument has no '{item?.Value ?? scale?.Value}'.", at);
        }

        return new RuleCondition(kind, item, scale, threshold);
    }
}
