using System.ComponentModel;
using ClinicWeb.Api.Shapes;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Localization;

namespace ClinicWeb.Api;

/// <summary>Texts about trust. What is written for clients is for everybody; what is written for therapists, for who works here.</summary>
public static class ContentEndpoints
{
    private const string Tag = "Content";
    private const int LongestQuery = 200;

    public static void MapContent(this IEndpointRouteBuilder api)
    {
        api.MapGet("/languages", Languages).Says<IReadOnlyList<ApiLanguage>>("listLanguages", Tag, "The languages of the catalog").AllowAnonymous();
        api.MapGet("/codes", Codes).Says<IReadOnlyList<ApiCode>>("listCodes", Tag, "Every code of a problem, what it means and how to mend it").AllowAnonymous();
        api.MapGet("/topics", Topics)
            .Says<IReadOnlyList<ApiTopicSummary>>("listTopics", Tag, "Topics, all or those that fit; without a key those for clients", StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized)
            .AllowAnonymous();
        api.MapGet("/topics/{id}", One)
            .Says<ApiTopic>("getTopic", Tag, "A topic, whole; one for therapists alone needs a key", StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound)
            .AllowAnonymous();
    }

    private static ContentAnswer Languages(ITrustContentService trust) => new(trust.Catalog.Languages.Select(ApiLanguage.Of).ToArray(), null);

    private static ContentAnswer Codes() => new(IssueCode.All.Select(ApiCode.Of).ToArray(), LanguageTag.English);

    private static IResult Topics(
        [Description(ApiWordsFor.Lang)] string? lang, [Description("concept, guidance or strategy")] string? kind, [Description("client or therapist")] string? audience,
        [Description("helpful, safe or hope")] string? facet, [Description("Words to search for; the best match comes first.")] string? q, HttpContext context, ITrustContentService trust)
    {
        var issues = new RequestIssues();
        var language = issues.Language(nameof(lang), lang);
        var ofKind = issues.Word<TopicKind>(nameof(kind), kind);
        var forWhom = issues.Word<Audience>(nameof(audience), audience);
        var withFacet = issues.Word<TrustFacet>(nameof(facet), facet);
        var query = (q ?? "").Trim();
        if (query.Length > LongestQuery)
        {
            issues.Add(IssueCode.ValueNotAllowed, nameof(q), $"At most {LongestQuery} letters are searched for.");
        }

        if (issues.Any || language is null)
        {
            return issues.AsProblem();
        }

        var isSignedIn = ApiAccess.IsSignedIn(context);
        if (forWhom == Audience.Therapist && !isSignedIn)
        {
            return Results.Challenge(authenticationSchemes: [ApiAccess.KeyOrCookie]);
        }

        var filter = TopicFilter.All;
        filter = ofKind is { } wantedKind ? filter.OfKind(wantedKind) : filter;
        filter = withFacet is { } wantedFacet ? filter.WithFacet(wantedFacet) : filter;
        filter = (forWhom ?? (isSignedIn ? null : Audience.Client)) is { } reader ? filter.For(reader) : filter;
        ApiTopicSummary[] found = query.Length > 0
            ? [.. trust.SearchTopics(query, language, filter).Select(ApiTopicSummary.Of)]
            : [.. trust.GetTopics(language, filter).Select(ApiTopicSummary.Of)];
        return new ContentAnswer(found, trust.GetPhrasebook(language).Language.Answered.Tag, isPublic: !isSignedIn, dependsOnReader: true);
    }

    private static IResult One(string id, [Description(ApiWordsFor.Lang)] string? lang, HttpContext context, ITrustContentService trust)
    {
        var issues = new RequestIssues();
        if (issues.Language(nameof(lang), lang) is not { } language)
        {
            return issues.AsProblem();
        }

        if (!TopicId.TryParse(id, out var topic) || !trust.TryGetTopic(topic, language, out var found))
        {
            issues.Add(IssueCode.TopicUnknown, nameof(id), "There is no such topic.");
            return issues.AsProblem(StatusCodes.Status404NotFound);
        }

        var isSignedIn = ApiAccess.IsSignedIn(context);
        return IsForClients(found.Definition) || isSignedIn
            ? new ContentAnswer(ApiTopic.Of(found, other => isSignedIn || IsForClients(trust.Catalog.GetTopic(other))), found.Language.Answered.Tag, isPublic: !isSignedIn, dependsOnReader: true)
            : Results.Challenge(authenticationSchemes: [ApiAccess.KeyOrCookie]);
    }

    private static bool IsForClients(TopicDefinition topic) => topic.Audiences.Contains(Audience.Client);
}
