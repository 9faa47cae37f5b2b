using TrustContent.Catalog.Reading;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>What one site's own data say about an instrument's scores. It belongs to that site, and carries no percentiles and no cut-offs.</summary>
public sealed class LocalNorm
{
    private const double Rounding = 1e-9;

    /// <summary>As few clients as a norm may rest on, one session each. The project's own choice.</summary>
    public const int MinimumClients = 100;

    /// <summary>As few therapists as a norm may rest on. The project's own choice.</summary>
    public const int MinimumTherapists = 10;

    /// <summary>The largest share of the clients that one therapist may have. The project's own choice.</summary>
    public const double MaximumTherapistShare = 0.25;

    /// <summary>Gathers what a site's data say. What the sample lacks is told from its numbers.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="version">The version of its key.</param>
    /// <param name="keyFingerprint">The key that made the scores.</param>
    /// <param name="metric">Whether the scores are sums or means.</param>
    /// <param name="provenance">Where the data come from.</param>
    /// <param name="clients">The clients, one session each; at least 2.</param>
    /// <param name="therapists">Their therapists; at least 1.</param>
    /// <param name="largestTherapistShare">The share of clients that the busiest therapist has.</param>
    /// <param name="scales">The scales in the instrument's order, each once.</param>
    /// <exception cref="ArgumentException">A text is blank or untidy, a number is impossible, or two parts contradict each other.</exception>
    public LocalNorm(
        InstrumentId instrument,
        string version,
        string keyFingerprint,
        ScoreMetric metric,
        NormProvenance provenance,
        int clients,
        int therapists,
        double largestTherapistShare,
        IEnumerable<ScaleNorm> scales)
    {
        Instrument = Guard.NotNull(instrument);
        Version = Guard.Tidy(version);
        KeyFingerprint = Guard.Tidy(keyFingerprint);
        Metric = Guard.Defined(metric);
        Provenance = Guard.NotNull(provenance);
        Clients = Guard.AtLeast(2, clients);
        Therapists = Guard.AtLeast(1, therapists);
        LargestTherapistShare = Guard.Share(largestTherapistShare)!.Value;
        Scales = Frozen.List(Guard.NotNull(scales));
        Shortfalls = Frozen.List(Lacks());
        if (therapists > clients || largestTherapistShare * therapists < 1 - Rounding)
        {
            throw new ArgumentException("There are not more therapists than clients, and the busiest has at least an even share.", nameof(therapists));
        }

        if (Scales.Count == 0 || Scales.GroupBy(scale => scale.Scale).Any(twice => twice.Count() > 1) || Scales.Any(scale => scale.Clients > clients))
        {
            throw new ArgumentException("There is a scale, none stands twice, and none has more clients than the norm.", nameof(scales));
        }
    }

    /// <summary>The instrument.</summary>
    public InstrumentId Instrument { get; }

    /// <summary>The version of its key.</summary>
    public string Version { get; }

    /// <summary>The key that made the scores.</summary>
    public string KeyFingerprint { get; }

    /// <summary>Whether the scores are sums or means.</summary>
    public ScoreMetric Metric { get; }

    /// <summary>Where the data come from.</summary>
    public NormProvenance Provenance { get; }

    /// <summary>The clients, one session each.</summary>
    public int Clients { get; }

    /// <summary>Their therapists.</summary>
    public int Therapists { get; }

    /// <summary>The share of clients that the busiest therapist has, 0 to 1.</summary>
    public double LargestTherapistShare { get; }

    /// <summary>What the sample lacks to serve as a norm; empty if nothing.</summary>
    public IReadOnlyList<NormShortfall> Shortfalls { get; }

    /// <summary>The scales in the instrument's order.</summary>
    public IReadOnlyList<ScaleNorm> Scales { get; }

    /// <summary>Whether the sample is too small or too lopsided to compare anybody with. It may then only be described.</summary>
    public bool IsDescriptiveOnly => Shortfalls.Count > 0;

    /// <summary>What it says about a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The scale's norm, or <see langword="null"/> if it has none.</returns>
    public ScaleNorm? Find(ScaleId scale) => Scales.FirstOrDefault(known => known.Scale == Guard.NotNull(scale));

    /// <summary>Reads a norm from its file.</summary>
    /// <param name="stream">The file, which stays open.</param>
    /// <param name="name">What messages call the file.</param>
    /// <returns>The norm, the same to the last bit as the one that was saved.</returns>
    /// <exception cref="TrustContentException">The file has problems; it holds all of them with line and path.</exception>
    public static LocalNorm Load(Stream stream, string name = "norm.json")
    {
        using var copy = new MemoryStream();
        Guard.NotNull(stream).CopyTo(copy);
        var issues = new List<Issue>();
        return NormReader.Read(copy.ToArray(), new FileIssues(Guard.NotBlank(name), issues)) ?? throw new TrustContentException(issues);
    }

    /// <summary>Writes the norm as JSON: UTF-8, indented, line feeds, the same bytes for the same norm. It holds no person and no answer.</summary>
    /// <param name="stream">The file, which stays open.</param>
    public void Save(Stream stream) => NormWriter.Write(this, Guard.NotNull(stream));

    private IEnumerable<NormShortfall> Lacks()
    {
        if (Clients < MinimumClients)
        {
            yield return NormShortfall.TooFewClients;
        }

        if (Therapists < MinimumTherapists)
        {
            yield return NormShortfall.TooFewTherapists;
        }

        if (LargestTherapistShare > MaximumTherapistShare)
        {
            yield return NormShortfall.OneTherapistDominates;
        }
    }
}
