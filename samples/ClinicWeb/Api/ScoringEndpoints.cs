using ClinicWeb.Api.Shapes;
using TrustContent;
using TrustContent.Diagnostics;
using TrustContent.Responses;

namespace ClinicWeb.Api;

/// <summary>Scores and courses of what is sent. Nothing is stored, and no answer is in any message.</summary>
public static class ScoringEndpoints
{
    private const string Tag = "Scoring";

    public static void MapScoring(this IEndpointRouteBuilder api)
    {
        api.MapPost("/instruments/{id}/score", ScoreAsync)
            .Takes<ApiScoreRequest>()
            .Says<ApiScored>("score", Tag, "Scores answers: safety notices first, then every score explained, what it may mean, and what to do next. Stores nothing.", ApiContract.OfBody)
            .RequireAuthorization(ApiAccess.Policy);
        api.MapPost("/instruments/{id}/course", CourseAsync)
            .Takes<ApiCourseRequest>()
            .Says<ApiTracked>("track", Tag, "Puts the sessions of one client together: change, drops, reports, what to do next. Stores nothing.", ApiContract.OfBody)
            .RequireAuthorization(ApiAccess.Policy);
    }

    private static async Task<IResult> ScoreAsync(string id, HttpContext context, ITrustContentService trust)
    {
        var instrument = trust.Named(id).Id;
        var issues = new RequestIssues();
        var (body, problem) = await RequestBody.ReadAsync(context, issues);
        if (body is null || problem is not null)
        {
            return problem!;
        }

        body.Object("answers", "audience", "lang", "missing", "metric");
        var answers = body["answers"].Required();
        var given = answers.Answers();
        var reader = Reader.Of(body, issues);
        if (reader is null || issues.Any)
        {
            return issues.AsProblem();
        }

        if (!trust.TryRespond(instrument, given, out var response))
        {
            Place(response, given, answers, issues);
            return issues.AsProblem(StatusCodes.Status422UnprocessableEntity);
        }

        var score = trust.Score(response, reader.Scoring);
        return Results.Json(ApiScored.Of(score, trust.Interpret(score, reader.Audience, reader.Language), trust.Recommend(score, reader.Audience, reader.Language)));
    }

    private static async Task<IResult> CourseAsync(string id, HttpContext context, ITrustContentService trust)
    {
        var instrument = trust.Named(id);
        var issues = new RequestIssues();
        var (body, problem) = await RequestBody.ReadAsync(context, issues);
        if (body is null || problem is not null)
        {
            return problem!;
        }

        body.Object("sessions", "audience", "lang", "missing", "metric");
        SentSession[] sessions = [.. body["sessions"].Required().Entries().Select(each => SentSession.Of(each, issues))];
        var reader = Reader.Of(body, issues);
        if (reader is null || issues.Any)
        {
            return issues.AsProblem();
        }

        var tracked = sessions.Select(session => session.Scored(trust, instrument, reader.Scoring, issues)).ToArray();
        if (issues.Any)
        {
            return issues.AsProblem(StatusCodes.Status422UnprocessableEntity);
        }

        var course = trust.Track(tracked);
        var advice = trust.Recommend(course, reader.Audience, reader.Language);
        return Results.Json(ApiTracked.Of(course, trust.Interpret(course, reader.Audience, reader.Language), advice.Notices, advice));
    }

    /// <summary>What is wrong with answers, at their place in the body.</summary>
    internal static void Place(Response response, IReadOnlyDictionary<string, Answer> given, JsonPart answers, RequestIssues issues)
    {
        foreach (var issue in response.Issues)
        {
            var item = given.Keys.FirstOrDefault(name => issue.Place == $"item {name}" || issue.Place == $"item '{name}'");
            issues.Add(new Issue(issue.Code, issue.Message, place: item is null ? answers.Place : answers.Below(item)));
        }
    }
}
