using ClinicWeb.Audit;
using ClinicWeb.CheckIns;
using ClinicWeb.Clients;
using ClinicWeb.Data;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Charts;
using TrustContent.Recommendations;
using TrustContent.Tracking;

namespace ClinicWeb.Courses;

/// <summary>One screen: how are we doing, and what do I do next.</summary>
public static class CourseEndpoints
{
    public static void MapCourses(this IEndpointRouteBuilder routes)
    {
        var client = routes.MapGroup("/clients/{id:guid}").RequireAuthorization(Policies.Staff);
        client.MapGet("", ShowAsync);
        client.MapPost("/sessions/{number:int}/open", OpenAsync);
    }

    private static async Task<IResult> ShowAsync(
        Guid id, HttpContext context, ClientAccess access, SessionRecords records, AuditLog audit, TimeProvider clock, ITrustContentService trust, CancellationToken stop)
    {
        if (await access.FindVisibleAsync(context.User, id, stop) is not { } client)
        {
            return Results.NotFound();
        }

        var isOwn = client.TherapistId == ClientAccess.IdOf(context.User);

        // A supervisor's look is written down, and no therapist is shown it: after a report it would give the report away.
        await audit.SaveAsync(ClientAccess.NameOf(context.User), AuditActions.ClientSeen, client.Pseudonym, isConfidential: !isOwn, stop: stop);
        var phrases = trust.PhrasesFor(context);
        var all = client.Submissions.OrderBy(each => each.SessionNumber).ToArray();
        return new RazorComponentResult<ClientPage>(new
        {
            Phrases = phrases,
            Client = client,
            IsOwn = isOwn,
            Now = clock.GetUtcNow(),
            Views = Views(all, isOwn, phrases.Language.Answered.Tag, records, trust),
            Offered = LinkEndpoints.Offered(trust).Select(instrument => trust.GetInstrument(instrument.Id, phrases.Language.Answered.Tag)).ToArray(),
        });
    }

    private static CourseOfClient[] Views(Submission[] all, bool isOwn, LanguageTag language, SessionRecords records, ITrustContentService trust)
    {
        var views = new List<CourseOfClient>();
        foreach (var instrument in all.Where(each => each.Rater == SubmissionRater.Client).OrderByDescending(each => each.SessionNumber).Select(each => each.Instrument).Distinct(StringComparer.Ordinal))
        {
            if (records.ForTherapist(all, instrument, isOwn) is not { } course)
            {
                continue;
            }

            var whole = records.ForAdvice(all, instrument, isOwn);
            var advice = whole is null ? null : trust.Recommend(whole, Audience.Therapist, language);
            var interpretation = trust.Interpret(course, Audience.Therapist, language);
            var last = all.LastOrDefault(each => each.Rater == SubmissionRater.Client && each.Instrument == instrument && each.Sharing == SharingDecision.AnswersAndScores && (!isOwn || each.SeenByTherapistAt is not null));
            views.Add(new CourseOfClient(
                course,
                interpretation,
                interpretation.Labels is null ? null : CourseChart.Draw(trust, course, Audience.Therapist, language),
                [.. (advice?.Notices ?? []).Concat(OfScores(course, trust.Recommend(course, Audience.Therapist, language))).DistinctBy(notice => notice.Id)],
                advice,
                last is null ? null : AnswerJson.Read(trust, last.Instrument, last.Answers),
                last?.SessionNumber));
        }

        return [.. views];
    }

    /// <summary>What a score alone calls for at once, a therapist who sees scores alone is told too; what a single answer calls for, only who sees it.</summary>
    private static IEnumerable<SafetyNotice> OfScores(Course course, Advice advice)
    {
        var latest = course.Sessions.Last(session => session.Client is not null).Client!;
        return advice.Notices.Where(notice => notice.Definition.When.Any(condition => condition is { Scale: { } scale, Threshold: { } limit } && latest[scale].Value <= limit.Value));
    }

    private static Task<IResult> OpenAsync(
        Guid id, int number, IFormCollection fields, HttpContext context, ClinicDbContext data, ClientTurn turn, ClientAccess access, AuditLog audit, TimeProvider clock, CancellationToken stop) => turn.TakeAsync(id, async () =>
    {
        _ = fields; // Binding the form has the antiforgery token checked.
        if (await access.FindOwnAsync(context.User, id, stop) is not { } client
            || client.Submissions.FirstOrDefault(each => each.Rater == SubmissionRater.Client && each.SessionNumber == number && SessionRecords.IsShared(each)) is not { } submission)
        {
            return Results.NotFound();
        }

        if (submission.SeenByTherapistAt is null)
        {
            submission.SeenByTherapistAt = clock.GetUtcNow();
            audit.Add(ClientAccess.NameOf(context.User), AuditActions.AnswersOpened, client.Pseudonym, number);
            await data.SaveChangesAsync(stop);
        }

        return Results.Redirect($"/clients/{id}");
    }, stop);
}
