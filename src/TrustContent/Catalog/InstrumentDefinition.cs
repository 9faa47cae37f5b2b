using TrustContent.Catalog.Reading;
using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>An instrument's scoring key and what is known about it, apart from its words.</summary>
public sealed class InstrumentDefinition
{
    private readonly Lazy<string> _keyFingerprint;
    private readonly Lazy<IReadOnlyList<SourceDefinition>> _sources;
    private readonly Citation? _cutoffSource;

    internal InstrumentDefinition(
        InstrumentId id,
        string version,
        Rater rater,
        InstrumentId? parallelOf,
        Audience[] audiences,
        WordingTerms wording,
        InstrumentLicense license,
        IEnumerable<VerifiedClaim> claims,
        List<Citation> sources,
        CutoffStatus cutoffs,
        Citation? cutoffSource,
        ScoreMetric metric,
        ScoreDirection direction,
        IEnumerable<ItemDefinition> items,
        IEnumerable<SignalDefinition> signals,
        IEnumerable<ScaleDefinition> scales)
    {
        Id = id;
        Version = version;
        Rater = rater;
        ParallelOf = parallelOf;
        Audiences = Array.AsReadOnly(audiences);
        Wording = wording;
        License = license;
        Claims = Frozen.List(claims);
        _sources = new Lazy<IReadOnlyList<SourceDefinition>>(() => Frozen.List(sources.Select(cited => cited.Source)));
        Cutoffs = cutoffs;
        _cutoffSource = cutoffSource;
        Metric = metric;
        Direction = direction;
        Items = Frozen.List(items);
        Signals = Frozen.List(signals);
        Scales = Frozen.List(scales);
        _keyFingerprint = new Lazy<string>(() => Reading.KeyFingerprint.Of(Metric, Items, Scales));
    }

    /// <summary>Its permanent id.</summary>
    public InstrumentId Id { get; }

    /// <summary>The version of the key.</summary>
    public string Version { get; }

    /// <summary>Who answers it.</summary>
    public Rater Rater { get; }

    /// <summary>The client's form that this therapist's form runs beside, item for item and scale for scale; <see langword="null"/> for any other.</summary>
    public InstrumentId? ParallelOf { get; }

    /// <summary>Who may be told its results.</summary>
    public IReadOnlyList<Audience> Audiences { get; }

    /// <summary>Whether the wording ships.</summary>
    public WordingTerms Wording { get; }

    /// <summary>Who owns the wording.</summary>
    public InstrumentLicense License { get; }

    /// <summary>How surely each part of the key is known.</summary>
    public IReadOnlyList<VerifiedClaim> Claims { get; }

    /// <summary>Its publications.</summary>
    public IReadOnlyList<SourceDefinition> Sources => _sources.Value;

    /// <summary>Why no cut-off is applied.</summary>
    public CutoffStatus Cutoffs { get; }

    /// <summary>Who says that there is none, if somebody does.</summary>
    public SourceDefinition? CutoffSource => _cutoffSource?.Source;

    /// <summary>How scores are made unless the caller chooses otherwise.</summary>
    public ScoreMetric Metric { get; }

    /// <summary>What a higher score means.</summary>
    public ScoreDirection Direction { get; }

    /// <summary>The rated items in the order of the form.</summary>
    public IReadOnlyList<ItemDefinition> Items { get; }

    /// <summary>The signals in the order of the form, after the items.</summary>
    public IReadOnlyList<SignalDefinition> Signals { get; }

    /// <summary>The scales in declared order.</summary>
    public IReadOnlyList<ScaleDefinition> Scales { get; }

    /// <summary>The first 16 hex digits of the SHA-256 of the key, so that a result says which key made it.</summary>
    public string KeyFingerprint => _keyFingerprint.Value;

    /// <summary>The weakest verification among the parts of the key.</summary>
    /// <value><see cref="Catalog.Verification.Verified"/> only if every part is.</value>
    public Verification Verification => Claims.Count == 0 ? Verification.Ours : Claims.Max(claim => claim.Verification);
}
