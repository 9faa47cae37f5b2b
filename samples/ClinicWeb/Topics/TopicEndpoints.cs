using ClinicWeb.CheckIns;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace ClinicWeb.Topics;

/// <summary>Texts about trust: those for clients are public, those for therapists are for who signs in.</summary>
public static class TopicEndpoints
{
    private const int LongestQuery = 200;

    public static void MapTopics(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/read", (HttpContext context, ITrustContentService trust) => Results.Redirect("/read/" + trust.ClientPhrases(context).Language.Answered.Tag)).AllowAnonymous();
        routes.MapGet("/read/{lang}", (string lang, ITrustContentService trust) => Read(lang, null, trust)).AllowAnonymous();
        routes.MapPost("/read/{lang}", (string lang, [FromForm] string? q, ITrustContentService trust) => Read(lang, q, trust)).AllowAnonymous();
        routes.MapGet("/read/{lang}/{topic}", ReadOne).AllowAnonymous();
        routes.MapGet("/topics", Search).RequireAuthorization(Policies.Staff);
        routes.MapGet("/topics/{topic}", ShowOne).RequireAuthorization(Policies.Staff);
    }

    private static IResult Read(string lang, string? q, ITrustContentService trust)
    {
        if (trust.FindLanguage(lang) is not { } language)
        {
            return Results.NotFound();
        }

        var query = Query(q);
        var forClients = TopicFilter.All.For(Audience.Client);
        return new RazorComponentResult<ReadPage>(new
        {
            Phrases = trust.GetPhrasebook(language),
            Query = query,
            Matches = query.Length == 0 ? [] : trust.SearchTopics(query, language, forClients),
            Topics = trust.GetTopics(language, forClients),
        });
    }

    private static IResult ReadOne(string lang, string topic, ITrustContentService trust)
    {
        // What is written for therapists does not exist here: a client who reads how to be handled is not helped.
        if (trust.FindLanguage(lang) is not { } language || !TopicId.TryParse(topic, out var id) || !trust.TryGetTopic(id, language, out var found)
            || !found.Definition.Audiences.Contains(Audience.Client))
        {
            return Results.NotFound();
        }

        return new RazorComponentResult<TopicPage>(new { Phrases = trust.GetPhrasebook(language), Topic = found, IsForClient = true });
    }

    private static RazorComponentResult<TopicsPage> Search(string? q, HttpContext context, ITrustContentService trust)
    {
        var phrases = trust.PhrasesFor(context);
        var query = Query(q);
        var language = phrases.Language.Answered.Tag;
        return new RazorComponentResult<TopicsPage>(new
        {
            Phrases = phrases,
            Query = query,
            Matches = query.Length == 0 ? [] : trust.SearchTopics(query, language, TopicFilter.All),
            Topics = trust.GetTopics(language),
        });
    }

    private static string Query(string? typed) => (typed ?? "").Trim() is { Length: > LongestQuery } tooLong ? tooLong[..LongestQuery] : (typed ?? "").Trim();

    private static IResult ShowOne(string topic, HttpContext context, ITrustContentService trust)
    {
        var phrases = trust.PhrasesFor(context);
        return TopicId.TryParse(topic, out var id) && trust.TryGetTopic(id, phrases.Language.Answered.Tag, out var found)
            ? new RazorComponentResult<TopicPage>(new { Phrases = phrases, Topic = found, IsForClient = false })
            : Results.NotFound();
    }
}
