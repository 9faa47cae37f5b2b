using TrustContent.Catalog;
using TrustContent.Responses;

namespace ClinicWeb.Api.Shapes;

/// <summary>Answers to score. Nothing of it is stored.</summary>
/// <param name="Answers">Answers by item. An item that is left out counts as not recorded, and never as zero.</param>
/// <param name="Audience">For whom the words are.</param>
/// <param name="Lang">The reader's language.</param>
/// <param name="Missing">What to do about missing answers: as-published (which is what happens without it), require-all, or prorate:K for at most K missing in each scale.</param>
/// <param name="Metric">Sums or means in place of what the instrument says.</param>
public sealed record ApiScoreRequest(IReadOnlyDictionary<string, Answer> Answers, Audience Audience, string Lang, string? Missing = null, ScoreMetric? Metric = null);
