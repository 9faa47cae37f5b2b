using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>instruments/&lt;id&gt;/instrument.json</c>: the key and what is known about it.</summary>
internal static class InstrumentReader
{
    private static readonly string[] Parts = ["items", "range", "scales", "reversed", "missing", "metric"];

    public static InstrumentDefinition? Read(JsonValue root, string owner, Sources sources, FileIssues issues, bool isShipped = false)
    {
        var file = new ObjectReader(root, issues);
        var id = file.Id<InstrumentId>("id", InstrumentId.TryParse);
        Names.Check(id?.Value, owner, "id", root, issues);
        var version = file.Text("version");
        var rater = file.Choice<Rater>("rater");
        var parallelOf = file.OptionalId<InstrumentId>("parallelOf", InstrumentId.TryParse);
        var audiences = file.Choices<Audience>("audiences");
        var wording = file.Choice<WordingTerms>("wording");
        var license = License(file);
        var claims = file.List("claims", value => Claim(file.Inside(value), sources, issues));
        var cited = file.List("sources", value => sources.Find(file, value));
        var (cutoffs, cutoffSource) = Cutoffs(file, sources);
        var metric = file.Choice<ScoreMetric>("metric");
        var direction = file.Choice<ScoreDirection>("direction");
        var formats = file.List("responses", value => Format(file.Inside(value), value, issues));
        foreach (var twice in formats.GroupBy(format => format.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            issues.Add(IssueCode.Duplicate, $"The response format '{twice.Key}' stands twice.", root);
        }

        if (audiences.Count == 0)
        {
            issues.Add(IssueCode.MemberMissing, "An instrument names at least one audience.", root);
        }

        var items = file.List("items", value => Item(file.Inside(value), value, formats, issues));
        var signals = file.List("signals", value => file.Id<ItemId>(value, ItemId.TryParse), isOptional: true)
            .ConvertAll(signal => new SignalDefinition(signal));
        var scales = file.List("scales", value => ScaleReader.Read(file.Inside(value), value, items, issues));
        file.End();
        if (id is null || !issues.IsClean)
        {
            return null;
        }

        // The tests check the keys that ship.
        if (!isShipped)
        {
            KeyCheck.Run(items, signals, scales, metric, root, issues);
        }

        return issues.IsClean
            ? new InstrumentDefinition(
                id, version, rater, parallelOf, audiences, wording, license, claims, cited, cutoffs, cutoffSource, metric, direction,
                items, signals, scales)
            : null;
    }

    private static InstrumentLicense License(ObjectReader file)
    {
        if (file.Need("license") is not { } value)
        {
            return new InstrumentLicense("", "", null);
        }

        var license = file.Inside(value);
        var read = new InstrumentLicense(license.Text("rightsHolder"), license.Text("terms"), license.OptionalText("spdx"));
        license.End();
        return read;
    }

    private static VerifiedClaim Claim(ObjectReader claim, Sources sources, FileIssues issues)
    {
        var read = new VerifiedClaim(
            Part(claim, issues), claim.Choice<Verification>("verification"), sources.TakeOptional(claim, "source"), claim.OptionalText("note"));
        claim.End();
        return read;
    }

    private static string Part(ObjectReader claim, FileIssues issues)
    {
        var part = claim.Text("part");
        if (part.Length > 0 && !Parts.Contains(part))
        {
            issues.Add(IssueCode.ValueNotAllowed, $"'{part}' is not one of {string.Join(", ", Parts)}.", claim.Find("part"));
        }

        return part;
    }

    private static (CutoffStatus Status, SourceDefinition? Source) Cutoffs(ObjectReader file, Sources sources)
    {
        if (file.Need("cutoffs") is not { } value)
        {
            return default;
        }

        var cutoffs = file.Inside(value);
        var read = (cutoffs.Choice<CutoffStatus>("status"), sources.TakeOptional(cutoffs, "source"));
        cutoffs.End();
        return read;
    }

    private static ResponseFormat Format(ObjectReader format, JsonValue value, FileIssues issues)
    {
        var read = new ResponseFormat(
            format.Text("id"), format.Choice<ResponseKind>("kind"), format.Number("minimum"), format.Number("maximum"));
        format.End();
        if (read.Minimum >= read.Maximum)
        {
            issues.Add(IssueCode.KeyInconsistent, "The minimum is not below the maximum.", value);
        }

        if (read.Kind == ResponseKind.Integer && !(Math.Floor(read.Minimum).Equals(read.Minimum) && Math.Floor(read.Maximum).Equals(read.Maximum)))
        {
            issues.Add(IssueCode.KeyInconsistent, "The ends of an integer format are whole numbers.", value);
        }

        return read;
    }

    private static ItemDefinition? Item(ObjectReader item, JsonValue value, List<ResponseFormat> formats, FileIssues issues)
    {
        var id = item.Id<ItemId>("id", ItemId.TryParse);
        var role = item.OptionalChoice<ItemRole>("role") ?? ItemRole.Scored;
        var formatId = item.Text("response");
        var isDiscreet = item.Flag("discreet");
        item.End();
        var format = formats.Find(known => known.Id == formatId);
        if (format is null)
        {
            issues.Add(IssueCode.UnknownReference, $"There is no response format '{formatId}'.", value);
        }

        return id is null || format is null ? null : new ItemDefinition(id, role, format, isDiscreet);
    }
}
