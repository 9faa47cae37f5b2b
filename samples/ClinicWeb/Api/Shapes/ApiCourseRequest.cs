using TrustContent.Catalog;

namespace ClinicWeb.Api.Shapes;

/// <summary>The sessions of one client. Nothing of it is stored.</summary>
/// <param name="Sessions">The sessions in any order; those without a rating too, so that gaps are known.</param>
/// <param name="Audience">For whom the words are.</param>
/// <param name="Lang">The reader's language.</param>
/// <param name="Missing">What to do about missing answers: as-published (which is what happens without it), require-all, or prorate:K for at most K missing in each scale.</param>
/// <param name="Metric">Sums or means in place of what the instrument says.</param>
public sealed record ApiCourseRequest(IReadOnlyList<ApiSessionRequest> Sessions, Audience Audience, string Lang, string? Missing = null, ScoreMetric? Metric = null);
