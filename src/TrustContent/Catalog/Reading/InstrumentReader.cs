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
        var claims = Claims(file, sources, issues);
        var cited = Cited(file, sources);
        var (cutoffs, cutoffSource) = Cutoffs(file, sources);
        var metric = file.Choice<ScoreMetric>("metric");
        var direction = file.Choice<ScoreDirection>("direction");
        var formats = Formats(file, issues);
        Names.Once(formats.ConvertAll(format => format.Id), "response format", root, issues);
        if (audiences.Length == 0)
        {
            issues.Add(IssueCode.MemberMissing, "An instrument names at least one audience.", root);
        }

        var items = Items(file, formats, issues);
        var signals = Signals(file);
        var scales = Scales(file, items, issues);
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

    // Loops and not lambdas here: each of those is two methods more to compile before the first score.
    private static List<VerifiedClaim> Claims(ObjectReader file, Sources sources, FileIssues issues)
    {
        var claims = new List<VerifiedClaim>();
        foreach (var value in file.Entries("claims"))
        {
            claims.Add(Claim(file.Inside(value), sources, issues));
        }

        return claims;
    }

    private static List<Citation> Cited(ObjectReader file, Sources sources)
    {
        var cited = new List<Citation>();
        foreach (var value in file.Entries("sources"))
        {
            if (sources.Find(file, value) is { } source)
            {
                cited.Add(source);
            }
        }

        return cited;
    }

    private static List<ResponseFormat> Formats(ObjectReader file, FileIssues issues)
    {
        var formats = new List<ResponseFormat>();
        foreach (var value in file.Entries("responses"))
        {
            formats.Add(Format(file.Inside(value), value, issues));
        }

        return formats;
    }

    private static List<ItemDefinition> Items(ObjectReader file, List<ResponseFormat> formats, FileIssues issues)
    {
        var items = new List<ItemDefinition>();
        foreach (var value in file.Entries("items"))
        {
            if (Item(file.Inside(value), value, formats, issues) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    private static List<SignalDefinition> Signals(ObjectReader file)
    {
        var signals = new List<SignalDefinition>();
        foreach (var id in file.Ids<ItemId>("signals", ItemId.TryParse, isOptional: true))
        {
            signals.Add(new SignalDefinition(id));
        }

        return signals;
    }

    private static List<ScaleDefinition> Scales(ObjectReader file, List<ItemDefinition> items, FileIssues issues)
    {
        var scales = new List<ScaleDefinition>();
        foreach (var value in file.Entries("scales"))
        {
            if (ScaleReader.Read(file.Inside(value), value, items, issues) is { } scale)
            {
                scales.Add(scale);
            }
        }

        return scales;
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
        if (part.Length > 0 && Array.IndexOf(Parts, part) < 0)
        {
            issues.Add(IssueCode.ValueNotAllowed, $"'{part}' is not one of {string.Join(", ", Parts)}.", claim.Find("part"));
        }

        return part;
    }

    private static (CutoffStatus Status, Citation? Source) Cutoffs(ObjectReader file, Sources sources)
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
        var format = Find(formats, formatId);
        if (format is null)
        {
            issues.Add(IssueCode.UnknownReference, $"There is no response format '{formatId}'.", value);
        }

        return id is null || format is null ? null : new ItemDefinition(id, role, format, isDiscreet);
    }

    private static ResponseFormat? Find(List<ResponseFormat> formats, string id)
    {
        foreach (var format in formats)
        {
            if (format.Id == id)
            {
                return format;
            }
        }

        return null;
    }
}
