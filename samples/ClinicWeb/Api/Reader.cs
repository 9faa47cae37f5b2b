using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Scoring;

namespace ClinicWeb.Api;

/// <summary>For whom a score or a course is told, in which language, and how it is scored.</summary>
internal sealed record Reader(Audience Audience, LanguageTag Language, ScoringChoice Scoring)
{
    private const string AsPublished = "as-published";
    private const string RequireAll = "require-all";
    private const string Prorate = "prorate:";

    public static Reader? Of(JsonPart body, RequestIssues issues)
    {
        // Without knowing for whom, no safety notice could be told: so it is always asked.
        var audience = body["audience"].Required().Word<Audience>();
        var language = body["lang"].Language();
        var missing = Missing(body["missing"], issues);
        var metric = body["metric"].Word<ScoreMetric>();
        return audience is { } whom && language is not null && missing is not null ? new Reader(whom, language, new ScoringChoice(missing, metric)) : null;
    }

    private static MissingChoice? Missing(JsonPart part, RequestIssues issues)
    {
        switch (part.Text())
        {
            case null or AsPublished:
                return MissingChoice.AsPublished;
            case RequireAll:
                return MissingChoice.RequireAll;
            case { } text when text.StartsWith(Prorate, StringComparison.Ordinal) && int.TryParse(text[Prorate.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0:
                return MissingChoice.Prorate(most);
            default:
                issues.Add(IssueCode.ValueNotAllowed, part.Place, $"Allowed are: {AsPublished}, {RequireAll}, {Prorate}K with a whole number from 1 on.");
                return null;
        }
    }
}
