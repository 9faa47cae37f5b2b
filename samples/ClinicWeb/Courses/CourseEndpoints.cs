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
        Guid id, HttpContext context, ClientAccess access, CourseViews views, AuditLog audit, TimeProvider clock, ITrustContentService trust, CancellationToken stop)
    {
        if (await access.FindVisibleAsync(context.User, id, stop) is not { } client)
        {
            return Results.NotFound();
        }

        var isOwn = client.TherapistId == ClientAccess.IdOf(context.User);

        // A supervisor's look is written down, and no therapist is shown it: after a report it would give the report away.
        await audit.SaveAsync(ClientAccess.NameOf(context.User), AuditActions.ClientSeen, client.Pseudonym, isConfidential: !isOwn, stop: stop);
        var phrases = trust.PhrasesFor(context);
        var language = phrases.Language.Answered.Tag;
        return new RazorComponentResult<ClientPage>(new
        {
            Phrases = phrases,
            Client = client,
            IsOwn = isOwn,
            Now = clock.GetUtcNow(),
            Views = views.Of(client, isOwn, language)
                .Select(view => view.Interpretation.Labels is null ? view : view with { Picture = CourseChart.Draw(trust, view.Course, Audience.Therapist, language) }).ToArray(),
            Offered = LinkGiver.Offered(trust).Select(instrument => trust.GetInstrument(instrument.Id, language)).ToArray(),
        });
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
