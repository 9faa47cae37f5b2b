using ClinicWeb.CheckIns;
using ClinicWeb.Data;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Recommendations;
using TrustContent.Tracking;

namespace ClinicWeb.Courses;

/// <summary>What a therapist or a supervisor may see of a client across sessions, for the page and for the API: one view for each questionnaire, the latest first.</summary>
public sealed class CourseViews(SessionRecords records, ITrustContentService trust)
{
    // To the client's own therapist, answers that were not opened yet stay sealed.
    public IReadOnlyList<CourseOfClient> Of(Client client, bool isOwn, LanguageTag language)
    {
        var all = client.Submissions.OrderBy(each => each.SessionNumber).ToArray();
        var views = new List<CourseOfClient>();
        foreach (var instrument in all.Where(each => each.Rater == SubmissionRater.Client).OrderByDescending(each => each.SessionNumber).Select(each => each.Instrument).Distinct(StringComparer.Ordinal))
        {
            if (records.ForTherapist(all, instrument, isOwn) is not { } course)
            {
                continue;
            }

            var whole = records.ForAdvice(all, instrument, isOwn);
            var advice = whole is null ? null : trust.Recommend(whole, Audience.Therapist, language);
            var last = all.LastOrDefault(each => each.Rater == SubmissionRater.Client && each.Instrument == instrument && each.Sharing == SharingDecision.AnswersAndScores && (!isOwn || each.SeenByTherapistAt is not null));
            views.Add(new CourseOfClient(
                course,
                trust.Interpret(course, Audience.Therapist, language),
                null,
                [.. (advice?.Notices ?? []).Concat(OfScores(course, trust.Recommend(course, Audience.Therapist, language))).DistinctBy(notice => notice.Id)],
                advice,
                last is null ? null : AnswerJson.Read(trust, last.Instrument, last.Answers),
                last?.SessionNumber));
        }

        return views;
    }

    /// <summary>What a score alone calls for at once, a therapist who sees scores alone is told too; what a single answer calls for, only who sees it.</summary>
    private static IEnumerable<SafetyNotice> OfScores(Course course, Advice advice)
    {
        var latest = course.Sessions.Last(session => session.Client is not null).Client!;
        return advice.Notices.Where(notice => notice.Definition.When.Any(condition => condition is { Scale: { } scale, Threshold: { } limit } && latest[scale].Value <= limit.Value));
    }
}
