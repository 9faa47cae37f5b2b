using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>topics/&lt;id&gt;/topic.json</c> and <c>topics/&lt;id&gt;/&lt;lang&gt;.json</c>.</summary>
internal static class TopicReader
{
    public static TopicDefinition? Read(JsonValue root, string owner, Sources sources, FileIssues issues)
    {
        var topic = new ObjectReader(root, issues);
        var id = topic.Id<TopicId>("id", TopicId.TryParse);
        Names.Check(id?.Value, owner, "id", root, issues);
        var kind = topic.Choice<TopicKind>("kind");
        var audiences = topic.Choices<Audience>("audiences");
        var facets = topic.Choices<TrustFacet>("facets");
        var situations = topic.Choices<TopicSituation>("situations", isOptional: true);
        var related = topic.Ids<TopicId>("related", TopicId.TryParse);
        var evidence = new List<EvidenceDefinition>();
        foreach (var value in topic.Entries("evidence"))
        {
            if (Evidence(topic.Inside(value), sources, issues) is { } finding)
            {
                evidence.Add(finding);
            }
        }

        topic.End();
        if (audiences.Length == 0)
        {
            issues.Add(IssueCode.MemberMissing, "A topic names at least one audience.", root);
        }

        Names.Once(Ids(evidence), "finding", root, issues);
        return id is null || !issues.IsClean ? null : new TopicDefinition(id, kind, audiences, facets, situations, related, evidence);
    }

    public static TopicWords? ReadWords(JsonValue root, TopicDefinition topic, LanguageTag language, FileIssues issues)
    {
        var words = new ObjectReader(root, issues);
        Names.Check(words.Id<LanguageTag>("language", LanguageTag.TryParse)?.Value, language.Value, "language", root, issues);
        var provenance = ProvenanceReader.Read(words, issues);
        var title = words.Text("title");
        var summary = words.Text("summary");
        var body = words.Texts("body");
        var actions = words.Texts("actions", isOptional: topic.Kind == TopicKind.Concept);
        var phrases = words.Texts("phrases", isOptional: topic.Kind != TopicKind.Strategy);
        var pitfalls = words.Texts("pitfalls", isOptional: topic.Kind != TopicKind.Strategy);
        var keywords = words.Texts("keywords", isOptional: true);
        var evidence = words.Map("evidence", isOptional: topic.Evidence.Count == 0);
        var findings = Names.Cover(
            Ids(topic.Evidence), evidence, (_, value) => words.Text(value), "finding", root, issues, StringComparer.Ordinal);
        words.End();
        if (body.Count == 0)
        {
            issues.Add(IssueCode.WordsIncomplete, "The body has no paragraph.", root);
        }

        return issues.IsClean
            ? new TopicWords(topic.Id, language, provenance, title, summary, body, actions, phrases, pitfalls, keywords, findings)
            : null;
    }

    private static List<string> Ids(IReadOnlyList<EvidenceDefinition> evidence)
    {
        var ids = new List<string>();
        foreach (var finding in evidence)
        {
            ids.Add(finding.Id);
        }

        return ids;
    }

    private static EvidenceDefinition? Evidence(ObjectReader finding, Sources sources, FileIssues issues)
    {
        var id = finding.Text("id");
        var stance = finding.Choice<EvidenceStance>("stance");
        var directness = finding.Choice<Directness>("directness");
        var verification = finding.Choice<Verification>("verification");
        var source = sources.Take(finding, "source");
        var effect = finding.Find("effect") is { } value ? Effect(finding.Inside(value), value, issues) : null;
        finding.End();
        return source is null ? null : new EvidenceDefinition(id, stance, directness, verification, source, effect);
    }

    private static EffectSize Effect(ObjectReader effect, JsonValue at, FileIssues issues)
    {
        var size = new EffectSize(
            effect.Choice<EffectMetric>("metric"),
            effect.OptionalNumber("value"),
            effect.OptionalNumber("low"),
            effect.OptionalNumber("high"),
            effect.OptionalWhole("studies"),
            effect.OptionalWhole("people"));
        effect.End();
        if (size.Studies < 0 || size.People < 0)
        {
            issues.Add(IssueCode.ValueNotAllowed, "A number of studies or people is not below 0.", at);
        }

        return size;
    }
}
