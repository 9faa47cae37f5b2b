using ClinicWeb.Audit;
using ClinicWeb.Courses;
using ClinicWeb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TrustContent;
using TrustContent.Catalog;

namespace ClinicWeb.CheckIns;

/// <summary>What a client sees after sending, and what the therapist may see of it.</summary>
public static class ResultEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapResult(this IEndpointRouteBuilder links)
    {
        links.MapMethods("/result", Reading, ShowAsync);
        links.MapPost("/sharing", DecideAsync);
    }

    private static async Task<IResult> ShowAsync(
        string token, bool? saved, HttpContext context, LinkFinder links, ResultPass pass, ClinicDbContext data, SessionRecords records, ITrustContentService trust, CancellationToken stop)
    {
        var phrases = trust.ClientPhrases(context);
        var found = await links.FindAsync(token, stop);
        if (await SubmissionAsync(found, context, pass, data, stop) is not { } submission)
        {
            return CheckInEndpoints.Ended(phrases, found.State == LinkState.Open ? LinkState.Unknown : found.State);
        }

        var all = await data.Submissions.AsNoTracking().Include(each => each.SafetyCase)
            .Where(each => each.ClientId == submission.ClientId && each.SessionNumber <= submission.SessionNumber).ToListAsync(stop);
        var language = phrases.Language.Answered.Tag;
        var course = records.ForClient(all, submission.Instrument)!;
        var score = records.Score(submission);
        var advice = trust.Recommend(course, Audience.Client, language);

        // What was reported now shows even if somebody settled it meanwhile.
        var notices = trust.Recommend(score, Audience.Client, language).Notices.Concat(advice.Notices).GroupBy(notice => notice.Id).Select(group => group.First()).ToArray();
        return new RazorComponentResult<ResultPage>(new
        {
            Phrases = phrases,
            Token = token,
            Submission = submission,
            Score = score,
            Advice = advice,
            Notices = notices,
            Form = trust.TryGetQuestionnaire(score.Instrument.Id, language, out var form) ? form : null,
            Asks = notices.All(notice => !notice.Definition.WithholdsAdvice) && MayAsk(records, all, submission),
            IsSaved = saved == true,
        });
    }

    private static async Task<IResult> DecideAsync(
        string token, IFormCollection fields, HttpContext context, LinkFinder links, ResultPass pass, ClinicDbContext data, ClientTurn turn, AuditLog audit, TimeProvider clock, ITrustContentService trust, CancellationToken stop)
    {
        var phrases = trust.ClientPhrases(context);
        var found = await links.FindAsync(token, stop);
        return found.Link is not { } link ? CheckInEndpoints.Ended(phrases, LinkState.Unknown) : await turn.TakeAsync<IResult>(link.ClientId, async () =>
        {
            if (await SubmissionAsync(found, context, pass, data, stop) is not { } submission)
            {
                return CheckInEndpoints.Ended(phrases, found.State == LinkState.Open ? LinkState.Unknown : found.State);
            }

            Decide(submission, fields, link.Client!.Pseudonym, audit, clock.GetUtcNow());
            await data.SaveChangesAsync(stop);
            return Results.Redirect($"/c/{token}/result?lang={phrases.Language.Answered.Tag}&saved=true#sharing");
        }, stop);
    }

    private static void Decide(Submission submission, IFormCollection fields, string subject, AuditLog audit, DateTimeOffset now)
    {
        if (Enum.TryParse<SharingDecision>(fields[ResultPage.SharingField], out var sharing) && Enum.IsDefined(sharing) && sharing != SharingDecision.Undecided)
        {
            submission.Sharing = sharing;
            submission.SharingDecidedAt = now;
            audit.Add(AuditLog.ClientActor, AuditActions.SharingDecided, subject, submission.SessionNumber);
        }

        if (YesNo(fields[ResultPage.TalkedField]) is { } talked)
        {
            submission.TalkedAboutDrop = talked;
            submission.TalkHelped = talked ? YesNo(fields[ResultPage.HelpedField]) : null;
        }
    }

    private static async Task<Submission?> SubmissionAsync(FoundLink found, HttpContext context, ResultPass pass, ClinicDbContext data, CancellationToken stop)
        => found.Link is { } link && pass.Read(context) is { } id ? await data.Submissions.FirstOrDefaultAsync(each => each.Id == id && each.LinkId == link.Id, stop) : null;

    /// <summary>Whether the check-in before this one was a drop: then this one may ask if the two talked about it.</summary>
    private static bool MayAsk(SessionRecords records, List<Submission> all, Submission submission)
    {
        var before = records.ForClient(all.Where(each => each.SessionNumber < submission.SessionNumber), submission.Instrument);
        return before?.MayAskAboutDrop == true;
    }

    private static bool? YesNo(string? text) => text switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };
}
