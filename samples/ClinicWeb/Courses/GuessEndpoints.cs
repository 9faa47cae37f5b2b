using ClinicWeb.Audit;
using ClinicWeb.CheckIns;
using ClinicWeb.Clients;
using ClinicWeb.Data;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Components;
using TrustContent.Questionnaires;

namespace ClinicWeb.Courses;

/// <summary>The therapist's sealed form: how the client will have answered, written before the client's answers are seen.</summary>
public static class GuessEndpoints
{
    public static void MapGuesses(this IEndpointRouteBuilder routes)
    {
        var guess = routes.MapGroup("/clients/{id:guid}/sessions/{number:int}/guess").RequireAuthorization(Policies.Staff);
        guess.MapGet("", AskAsync);
        guess.MapPost("", StoreAsync);
    }

    private static async Task<IResult> AskAsync(Guid id, int number, HttpContext context, ClientAccess access, ITrustContentService trust, CancellationToken stop)
        => await access.FindOwnAsync(context.User, id, stop) is not { } client || number < 1 ? Results.NotFound()
            : IsTooLate(client, number) ? TooLate(context, trust)
            : Page(context, trust, client, number, null);

    private static Task<IResult> StoreAsync(
        Guid id, int number, IFormCollection fields, HttpContext context, ClinicDbContext data, ClientTurn turn, ClientAccess access, AuditLog audit, TimeProvider clock, ITrustContentService trust, CancellationToken stop)
    {
        var guess = Guid.NewGuid();
        return turn.TakeAsync(id, () => StoreInTurnAsync(id, number, guess, fields, context, data, access, audit, clock, trust, stop), stop);
    }

    private static async Task<IResult> StoreInTurnAsync(
        Guid id, int number, Guid guess, IFormCollection fields, HttpContext context, ClinicDbContext data, ClientAccess access, AuditLog audit, TimeProvider clock, ITrustContentService trust, CancellationToken stop)
    {
        if (await access.FindOwnAsync(context.User, id, stop) is not { } client || number < 1)
        {
            return Results.NotFound();
        }

        if (client.Submissions.Any(each => each.Id == guess))
        {
            // This is a second try, and the first was stored before the connection to the database broke.
            return Results.Redirect($"/clients/{id}");
        }

        if (IsTooLate(client, number))
        {
            return TooLate(context, trust);
        }

        var form = Form(context, trust);
        var given = PostedAnswers.Read(fields, form.Instrument);
        if (given.Problems.Count > 0)
        {
            return Page(context, trust, client, number, given);
        }

        var now = clock.GetUtcNow();
        var response = form.Respond(given.Answers);
        data.Submissions.Add(new Submission
        {
            Id = guess,
            ClientId = client.Id,
            SessionNumber = number,
            Instrument = form.Instrument.Id.Value,
            InstrumentVersion = form.Instrument.Version,
            KeyFingerprint = form.Instrument.KeyFingerprint,
            Rater = SubmissionRater.Therapist,
            Answers = AnswerJson.Write(response),
            Language = form.Language.Answered.Tag.Value,
            SubmittedAt = now,
        });
        audit.Add(ClientAccess.NameOf(context.User), AuditActions.TherapistSubmitted, client.Pseudonym, number);
        if (client.Submissions.FirstOrDefault(each => each.Rater == SubmissionRater.Client && each.SessionNumber == number && SessionRecords.IsShared(each)) is { } answered)
        {
            // The guess stands, so the seal may break.
            answered.SeenByTherapistAt = now;
            audit.Add(ClientAccess.NameOf(context.User), AuditActions.AnswersOpened, client.Pseudonym, number);
        }

        await data.SaveChangesAsync(stop);
        return Results.Redirect($"/clients/{id}");
    }

    private static bool IsTooLate(Client client, int number) => client.Submissions.Any(each => each.SessionNumber == number
        && (each.Rater == SubmissionRater.Therapist || each.SeenByTherapistAt is not null));

    private static Questionnaire Form(HttpContext context, ITrustContentService trust)
        => trust.TryGetQuestionnaire(InstrumentId.TrustCheckInTherapist, trust.PhrasesFor(context).Language.Answered.Tag, out var form)
            ? form
            : trust.GetQuestionnaire(InstrumentId.TrustCheckInTherapist, LanguageTag.English);

    private static RazorComponentResult<GuessPage> Page(HttpContext context, ITrustContentService trust, Client client, int number, PostedAnswers? given)
        => new(new { Phrases = trust.PhrasesFor(context), Client = client, Number = number, Form = Form(context, trust), Given = given })
        {
            StatusCode = given is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };

    private static RazorComponentResult<MessagePage> TooLate(HttpContext context, ITrustContentService trust)
        => new(new { Phrases = trust.PhrasesFor(context), Key = "clinic.guess.too-late" }) { StatusCode = StatusCodes.Status409Conflict };
}
