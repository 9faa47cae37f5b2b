using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads the file of a local norm: strictly, and all its problems together.</summary>
internal static class NormReader
{
    public static LocalNorm? Read(byte[] bytes, FileIssues issues)
    {
        if (JsonTree.Read(bytes, issues) is not { } root)
        {
            return null;
        }

        var file = new ObjectReader(root, issues);
        var instrument = file.Id<InstrumentId>("instrument", InstrumentId.TryParse);
        var version = file.Text("version");
        var key = file.Text("key");
        var metric = file.Choice<ScoreMetric>("metric");
        var provenance = file.Need("provenance") is { } value ? Provenance(file.Inside(value), value, issues) : null;
        var (clients, therapists) = (Whole(file, "clients", 2, issues), Whole(file, "therapists", 1, issues));
        var share = Share(file, "largestTherapistShare", issues, isNeeded: true) ?? 0;
        var shortfalls = file.Choices<NormShortfall>("shortfalls");
        var scales = file.List("scales", value => Scale(file.Inside(value), value, issues));
        file.End();
        if (instrument is null || provenance is null || !issues.IsClean)
        {
            return null;
        }

        var norm = Made(() => new LocalNorm(instrument, version, key, metric, provenance, clients, therapists, share, scales), root, issues);
        if (norm is not null && !norm.Shortfalls.SequenceEqual(shortfalls))
        {
            issues.Add(IssueCode.NormInconsistent, "The shortfalls are not those of the numbers.", file.Find("shortfalls"));
        }

        return issues.IsClean ? norm : null;
    }

    private static NormProvenance? Provenance(ObjectReader part, JsonValue at, FileIssues issues)
    {
        var (site, made, rule) = (part.Text("site"), part.Text("made"), part.Text("rowRule"));
        var language = part.OptionalId<LanguageTag>("language", LanguageTag.TryParse);
        var mode = part.OptionalText("mode");
        var (response, dropout) = (Share(part, "responseRate", issues), Share(part, "dropoutRate", issues));
        var note = part.OptionalText("note");
        part.End();
        if (made.Length > 0 && !NormProvenance.IsDay(made))
        {
            issues.Add(IssueCode.ValueNotAllowed, "The day is not written as yyyy-MM-dd.", part.Find("made"));
        }

        return issues.IsClean ? Made(() => new NormProvenance(site, made, rule, language, mode, response, dropout, note), at, issues) : null;
    }

    private static ScaleNorm? Scale(ObjectReader part, JsonValue at, FileIssues issues)
    {
        var id = part.Id<ScaleId>("id", ScaleId.TryParse);
        var (clients, repeated) = (Whole(part, "clients", 2, issues), Whole(part, "repeatedClients", 0, issues));
        var mean = part.Real("mean");
        var (between, within) = (Positive(part, "betweenClientSd", part.Real("betweenClientSd"), issues), Positive(part, "withinClientSd", part.OptionalReal("withinClientSd"), issues));
        var icc = Share(part, "icc", issues);
        var effective = part.OptionalReal("effectiveClients");
        var reliabilities = part.List("reliabilities", value => Reliability(part.Inside(value), value, issues));
        part.End();
        return id is null || !issues.IsClean
            ? null
            : Made(() => new ScaleNorm(id, clients, mean, between!.Value, within, repeated, icc, effective, reliabilities), at, issues);
    }

    private static ReliabilityEstimate? Reliability(ObjectReader part, JsonValue at, FileIssues issues)
    {
        var kind = part.Choice<ReliabilityKind>("kind");
        var value = part.Real("value");
        var (low, high) = (part.OptionalReal("low"), part.OptionalReal("high"));
        var clients = Whole(part, "clients", 1, issues);
        part.End();
        if (value > 1)
        {
            issues.Add(IssueCode.ValueNotAllowed, "A reliability is at most 1.", part.Find("value"));
        }

        return issues.IsClean ? Made(() => new ReliabilityEstimate(kind, value, low, high, clients), at, issues) : null;
    }

    /// <summary>What fits part by part may still contradict itself; the types know how.</summary>
    private static T? Made<T>(Func<T> make, JsonValue at, FileIssues issues)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException problem)
        {
            // The first line: the second names a parameter, which a file does not have.
            issues.Add(IssueCode.NormInconsistent, problem.Message.Split('\r', '\n', '(')[0].Trim(), at);
            return null;
        }
    }

    private static int Whole(ObjectReader part, string name, int minimum, FileIssues issues)
    {
        if (part.Need(name) is not { } at || part.OptionalWhole(name) is not { } number)
        {
            return minimum;
        }

        if (number < minimum)
        {
            issues.Add(IssueCode.ValueNotAllowed, "This is at least " + Internal.NumberText.Whole(minimum) + ".", at);
        }

        return number;
    }

    private static double? Share(ObjectReader part, string name, FileIssues issues, bool isNeeded = false)
    {
        var share = isNeeded ? part.Real(name) : part.OptionalReal(name);
        if (share is < 0 or > 1)
        {
            issues.Add(IssueCode.ValueNotAllowed, "A share lies between 0 and 1.", part.Find(name));
        }

        return share;
    }

    private static double? Positive(ObjectReader part, string name, double? number, FileIssues issues)
    {
        if (number < 0)
        {
            issues.Add(IssueCode.ValueNotAllowed, "This is not below 0.", part.Find(name));
        }

        return number;
    }
}
