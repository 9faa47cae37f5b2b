using TrustContent.Catalog;

namespace TrustContent.Tracking;

/// <summary>Gathers what a client reported in so many words.</summary>
internal static class Reports
{
    public static IEnumerable<RatingReport> Of(TrackedSession session, int position, RuleSet? rules)
    {
        foreach (var signal in session.Client?.Response.Signals.Where(answer => answer.IsYes == true) ?? [])
        {
            var isKept = rules?.Notices.Any(notice => notice.WithholdsAdvice && notice.When.Any(condition => condition.Kind == ConditionKind.Signal && condition.Item == signal.Item)) == true;
            yield return new RatingReport(ReportKind.Signal, session, position, signal.Item, !isKept);
        }

        if (session.AfterDrop is { Talked: { } talked } answers)
        {
            var kind = !talked ? ReportKind.NotTalked
                : answers.Helped switch { true => ReportKind.TalkedAndHelped, false => ReportKind.TalkedNotHelped, _ => ReportKind.TalkedOnly };
            yield return new RatingReport(kind, session, position, null, true);
        }
    }
}
