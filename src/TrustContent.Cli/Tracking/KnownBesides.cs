using System.CommandLine;
using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Interpretation;
using TrustContent.Tracking;

namespace TrustContent.Cli.Tracking;

/// <summary>The options of <c>track</c> that say what is known beside the sessions.</summary>
internal sealed class KnownBesides(Reader words)
{
    private static readonly Dictionary<string, ReliabilityKind> Kinds = new(StringComparer.Ordinal)
    {
        ["alpha"] = ReliabilityKind.Alpha, ["omega-total"] = ReliabilityKind.OmegaTotal, ["within-person"] = ReliabilityKind.WithinPerson, ["retest"] = ReliabilityKind.Retest,
    };

    private readonly Option<string[]> _norms = new("--norm") { Description = words.Say("cli.option.norm"), HelpName = "FILE", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _kind = new("--reliability") { Description = words.Say("cli.option.reliability"), HelpName = string.Join('|', Kinds.Keys) };
    private readonly Option<double?> _confidence = new("--confidence") { Description = words.Say("cli.option.confidence"), HelpName = "SHARE" };
    private readonly Option<double?> _interval = new("--interval") { Description = words.Say("cli.option.interval"), HelpName = "DAYS" };
    private readonly Option<string?> _asOf = new("--as-of") { Description = words.Say("cli.option.as-of"), HelpName = "DATE" };

    public void AddTo(Command command)
    {
        _kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        foreach (var option in new Option[] { _norms, _kind, _confidence, _interval, _asOf })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The files that are read.</summary>
    public IEnumerable<string?> Files(ParseResult call) => call.GetValue(_norms)!;

    /// <exception cref="UsageException">Something does not go together, or a norm cannot be used.</exception>
    public CourseOptions Read(ParseResult call, InstrumentDefinition instrument, IReadOnlyList<InstrumentId> forms, string? scale)
    {
        var options = scale is null ? CourseOptions.None : CourseOptions.None.WithScale(Scale(instrument, scale));
        var norms = call.GetValue(_norms)!;
        if (call.GetValue(_kind) is not null && norms.Length == 0)
        {
            throw new UsageException("--reliability picks from a norm. Name its file with --norm.");
        }

        foreach (var path in norms)
        {
            var norm = Load(path);
            if (!forms.Contains(norm.Instrument))
            {
                throw new UsageException($"The norm '{path}' is of '{norm.Instrument}', and here are only: {string.Join(", ", forms)}.");
            }

            options = options.WithNorm(norm);
            if (call.GetValue(_kind) is { } kind)
            {
                options = WithErrors(options, norm, Kinds[kind], path);
            }
        }

        if (call.GetValue(_confidence) is { } confidence)
        {
            options = confidence is > 0.5 and < 1 ? options.WithConfidence(confidence) : throw new UsageException("--confidence is a share between 0.5 and 1, such as 0.95.");
        }

        return (call.GetValue(_interval), call.GetValue(_asOf)) switch
        {
            (null, null) => options,
            ( >= 1 and < 100000 and var days, { } text) when DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
                => options.WithAbsence(TimeSpan.FromDays(days), day),
            _ => throw new UsageException("An absence needs both --interval DAYS, 1 or more, and --as-of DATE, such as 2026-01-31."),
        };
    }

    private static CourseOptions WithErrors(CourseOptions options, LocalNorm norm, ReliabilityKind kind, string path)
    {
        if (norm.IsDescriptiveOnly)
        {
            throw new UsageException($"The norm '{path}' rests on too small or too lopsided a sample to judge a change. Leave --reliability out.");
        }

        var usable = norm.Scales.Where(scale => scale.BetweenClientSd > 0 && scale.Reliabilities.Any(estimate => estimate.Kind == kind && estimate.Value is >= 0 and < 1)).ToArray();
        return usable.Length == 0
            ? throw new UsageException($"The norm '{path}' has no reliability of that kind that can be used.")
            : usable.Aggregate(options, (all, scale) => all.WithMeasurementError(norm.Instrument, scale.Scale, MeasurementError.From(norm, scale.Scale, kind)));
    }

    private static ScaleId Scale(InstrumentDefinition instrument, string text)
        => instrument.Scales.FirstOrDefault(scale => scale.Id.Value == text)?.Id
            ?? throw new UsageException($"'{instrument.Id}' has no scale '{text}'. It has: {string.Join(", ", instrument.Scales.Select(scale => scale.Id))}.");

    private static LocalNorm Load(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return LocalNorm.Load(file, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The norm '{path}' cannot be read. Check that it exists and that you may read it.");
        }
        catch (TrustContentException problem)
        {
            throw new UsageException(problem.Message);
        }
    }
}
