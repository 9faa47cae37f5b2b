using TrustContent.Catalog;
using TrustContent.Internal;
using TrustContent.Localization;

namespace TrustContent.Recommendations;

/// <summary>What to do next: safety notices first, then topics with their reasons, or why there are none.</summary>
public sealed class Advice
{
    internal Advice(
        Audience audience,
        LanguageResolution language,
        IEnumerable<SafetyNotice> notices,
        IEnumerable<Recommendation> recommendations,
        NoAdvice? whyNone,
        IEnumerable<string>? remarks = null,
        IEnumerable<Recommendation>? offeredBefore = null)
    {
        Audience = audience;
        Language = language;
        Notices = Frozen.List(notices);
        Recommendations = Frozen.List(recommendations);
        WhyNone = whyNone;
        Remarks = Frozen.List(remarks ?? []);
        OfferedBefore = Frozen.List(offeredBefore ?? []);
    }

    /// <summary>For whom it is.</summary>
    public Audience Audience { get; }

    /// <summary>Which language was asked for and which answered.</summary>
    public LanguageResolution Language { get; }

    /// <summary>Safety notices, to be shown at once and before anything else.</summary>
    public IReadOnlyList<SafetyNotice> Notices { get; }

    /// <summary>What is worth saying though it asks for nothing, such as that a score is back near the usual; for a course only.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Topics to offer, most fitting first.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>Topics that would fit too and were offered at one of the last sessions, so that the same advice does not come every week; for a course only.</summary>
    public IReadOnlyList<Recommendation> OfferedBefore { get; }

    /// <summary>Why there are no recommendations; <see langword="null"/> if there are.</summary>
    public NoAdvice? WhyNone { get; }
}
