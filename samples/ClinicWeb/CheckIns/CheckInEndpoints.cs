using ClinicWeb.Pages;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Components;
using TrustContent.Localization;
using TrustContent.Questionnaires;

namespace ClinicWeb.CheckIns;

/// <summary>The client's side: what to know first, the form, and sending it.</summary>
public static class CheckInEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCheckIns(this IEndpointRouteBuilder routes)
    {
        var links = routes.MapGroup("/c/{token}").RequireRateLimiting(RateLimits.Links).AllowAnonymous();
        links.MapMethods("", Reading, WelcomeAsync);
        links.MapMethods("/form", Reading, FormAsync);
        links.MapPost("/form", SendAsync);
        links.MapResult();
    }

    /// <summary>What a client asks for comes before what the browser says; an account that is signed in on the same device does not count.</summary>
    public static Phrasebook ClientPhrases(this ITrustContentService trust, HttpContext context)
    {
        var accepted = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.ToString());
        var found = accepted.Prepend(context.Request.Query[ReaderLanguage.Field].ToString()).Select(trust.FindLanguage).FirstOrDefault(language => language is not null);
        return trust.GetPhrasebook(found ?? LanguageTag.English);
    }

    public static RazorComponentResult<LinkEndedPage> Ended(Phrasebook phrases, LinkState state) => new(new { Phrases = phrases, State = state })
    {
        StatusCode = state switch
        {
            LinkState.Unknown => StatusCodes.Status404NotFound,
            LinkState.Unready => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status410Gone,
        },
    };

    private static async Task<IResult> WelcomeAsync(string token, HttpContext context, LinkFinder links, ITrustContentService trust, CancellationToken stop)
    {
        var phrases = trust.ClientPhrases(context);
        var found = await links.FindAsync(token, stop);
        return found.State == LinkState.Open
            ? new RazorComponentResult<WelcomePage>(new { Phrases = phrases, Token = token, Link = found.Link })
            : Ended(phrases, found.State);
    }

    private static async Task<IResult> FormAsync(string token, bool? one, HttpContext context, LinkFinder links, ITrustContentService trust, CancellationToken stop)
    {
        var phrases = trust.ClientPhrases(context);
        var found = await links.FindAsync(token, stop);
        return found.State != LinkState.Open ? Ended(phrases, found.State)
            : Questionnaire(trust, found, phrases) is { } form ? Form(phrases, token, form, Guid.NewGuid(), one == true, null, 1)
            : NotInThisLanguage(phrases, token);
    }

    private static async Task<IResult> SendAsync(
        string token, IFormCollection fields, HttpContext context, LinkFinder links, SubmissionStore store, ResultPass pass, ITrustContentService trust, CancellationToken stop)
    {
        var phrases = trust.ClientPhrases(context);
        var found = await links.FindAsync(token, stop);
        var isNamed = Guid.TryParse(fields[FormPage.SubmissionField], out var submission) && submission != Guid.Empty;
        if (found is { State: LinkState.Used, Link: { } link } && isNamed && link.SubmissionId == submission)
        {
            // The same form once more: a second tap, or the way back and on again. What was stored then stands.
            return ToResult(context, pass, token, submission, phrases);
        }

        // What was asked is taken, even if who would receive a report left in between: it waits for the next, and is not lost.
        if (found.State is not (LinkState.Open or LinkState.Unready))
        {
            return Ended(phrases, found.State);
        }

        if (Questionnaire(trust, found, phrases) is not { } form)
        {
            return NotInThisLanguage(phrases, token);
        }

        var given = PostedAnswers.Read(fields, form.Instrument);
        var isOneAtATime = fields.ContainsKey(FormPage.OneField);
        var step = PostedStep.Read(fields, given);
        if (!isNamed || given.Problems.Count > 0 || (isOneAtATime && !step.IsSent))
        {
            return Form(phrases, token, form, isNamed ? submission : Guid.NewGuid(), isOneAtATime, given, step.Question);
        }

        if (await store.StoreAsync(found.Link!, new AnsweredForm(submission, form, given.Answers, null)) != StoreOutcome.Refused)
        {
            return ToResult(context, pass, token, submission, phrases);
        }

        // A link that is open still, and refused, is one whose session was answered in another way.
        var state = (await links.FindAsync(token, stop)).State;
        return Ended(phrases, state == LinkState.Open ? LinkState.Used : state);
    }

    private static Questionnaire? Questionnaire(ITrustContentService trust, FoundLink found, Phrasebook phrases)
        => trust.TryGetQuestionnaire(InstrumentId.Parse(found.Link!.Instrument), phrases.Language.Answered.Tag, out var form) ? form : null;

    private static RazorComponentResult<FormPage> Form(Phrasebook phrases, string token, Questionnaire form, Guid submission, bool isOneAtATime, PostedAnswers? given, int question) => new(new
    {
        Phrases = phrases,
        Token = token,
        Form = form,
        Submission = submission,
        IsOneAtATime = isOneAtATime,
        Given = given,
        Question = question,
    })
    {
        StatusCode = given?.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
    };

    private static RazorComponentResult<NoLanguagePage> NotInThisLanguage(Phrasebook phrases, string token) => new(new { Phrases = phrases, Token = token });

    private static IResult ToResult(HttpContext context, ResultPass pass, string token, Guid submission, Phrasebook phrases)
    {
        pass.Give(context, token, submission);
        return Results.Redirect($"/c/{token}/result?lang={phrases.Language.Answered.Tag}");
    }
}
