using System.ComponentModel;
using ClinicWeb.Api.Shapes;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace ClinicWeb.Api;

/// <summary>Instruments and their questionnaires.</summary>
public static class InstrumentEndpoints
{
    private const string Tag = "Content";

    public static void MapInstruments(this IEndpointRouteBuilder api)
    {
        api.MapGet("/instruments", List).Says<IReadOnlyList<ApiInstrumentSummary>>("listInstruments", Tag, "The instruments", StatusCodes.Status400BadRequest).AllowAnonymous();
        api.MapGet("/instruments/{id}", One)
            .Says<ApiInstrument>("getInstrument", Tag, "An instrument: key, rights, and how surely each part is known", StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound)
            .AllowAnonymous();
        api.MapGet("/instruments/{id}/questionnaire", Questionnaire)
            .Says<ApiQuestionnaire>("getQuestionnaire", Tag, "A questionnaire, whole and in exactly one language, or a problem", StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound)
            .AllowAnonymous();
    }

    /// <summary>The instrument that an address names; throws with its code if there is none.</summary>
    public static InstrumentDefinition Named(this ITrustContentService trust, string id)
        => InstrumentId.TryParse(id, out var instrument) && trust.Catalog.TryGetInstrument(instrument, out var found)
            ? found
            : throw new TrustContentException([new Issue(IssueCode.InstrumentUnknown, "There is no such instrument.", place: "id")]);

    private static IResult List([Description(ApiWordsFor.Lang)] string? lang, ITrustContentService trust)
    {
        var issues = new RequestIssues();
        return issues.Language(nameof(lang), lang) is { } language
            ? new ContentAnswer(
                trust.Catalog.Instruments.Select(each => ApiInstrumentSummary.Of(trust, trust.GetInstrument(each.Id, language))).ToArray(), trust.GetPhrasebook(language).Language.Answered.Tag)
            : issues.AsProblem();
    }

    private static IResult One(string id, [Description(ApiWordsFor.Lang)] string? lang, ITrustContentService trust)
    {
        var issues = new RequestIssues();
        if (issues.Language(nameof(lang), lang) is not { } language)
        {
            return issues.AsProblem();
        }

        var about = trust.GetInstrument(trust.Named(id).Id, language);
        return new ContentAnswer(ApiInstrument.Of(trust, about), about.Language.Answered.Tag);
    }

    private static IResult Questionnaire(string id, [Description(ApiWordsFor.Lang)] string? lang, ITrustContentService trust)
    {
        var issues = new RequestIssues();
        if (issues.Language(nameof(lang), lang) is not { } language)
        {
            return issues.AsProblem();
        }

        var form = trust.GetQuestionnaire(trust.Named(id).Id, language);
        return new ContentAnswer(ApiQuestionnaire.Of(form), form.Language.Answered.Tag);
    }
}
