using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using TrustContent.Catalog;
using TrustContent.Questionnaires;
using TrustContent.Recommendations;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Components.Tests.Support;

/// <summary>A host with the components' words, two languages in disguise and a form of lines, and what its pages render.</summary>
internal static class Site
{
    public const string Recipient = "the clinic's safeguarding lead";
    public const string Readers = "your therapist, before your next session";

    public static readonly InstrumentId Lines = InstrumentId.Parse("line");

    /// <summary>What the host itself says; no translation touches it.</summary>
    public static readonly string[] OwnWords =
        [Recipient, Readers, "Patient advocate", "555 0100, weekdays 9 to 17, or help@clinic.example", "Crisis line", "988, day and night"];

    public static TrustContentService Trust { get; } = TrustContentService.Create(site =>
    {
        site.SafetyRecipient = Recipient;
        site.AnswersAreSeenBy = Readers;
        site.AddSafetyContact(OwnWords[2], OwnWords[3]).AddSafetyContact(OwnWords[4], OwnWords[5]);
        site.AddComponentWords().AddPseudoLanguages().AddFolder(Repository.At("tests", "TrustContent.Components.Tests", "TestContent"));
    });

    /// <summary>What a component makes of its parameters, as a document.</summary>
    public static IElement Render<TComponent>(Action<ComponentParameterCollectionBuilder<TComponent>> parameters)
        where TComponent : IComponent
    {
        using var context = new BunitContext();
        context.Services.AddSingleton<ITrustContentService>(Trust);
        var markup = context.Render(parameters).Markup;
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<!DOCTYPE html><html><body>" + markup + "</body></html>");
        return document.Body!;
    }

    public static Questionnaire Form(InstrumentId id, string language = "en") => Trust.GetQuestionnaire(id, language);

    public static PostedAnswers Posted(InstrumentId id, params (string Name, string Value)[] fields)
        => PostedAnswers.Read(Fields(fields), Trust.Catalog.GetInstrument(id));

    public static Dictionary<string, StringValues> Fields(params (string Name, string Value)[] fields)
        => fields.GroupBy(field => field.Name).ToDictionary(group => group.Key, group => new StringValues([.. group.Select(field => field.Value)]));

    public static ScoreResult Score(InstrumentId id, params (string Item, Answer Answer)[] answers)
    {
        Trust.TryRespond(id, answers.ToDictionary(pair => pair.Item, pair => pair.Answer), out var response);
        return Trust.Score(response);
    }

    /// <summary>The check-in with every item answered alike, or as said.</summary>
    public static ScoreResult CheckIn(double all, params (string Item, Answer Answer)[] changes)
        => Score(InstrumentId.TrustCheckIn, [.. Enumerable.Range(1, 13).Select(item => (Item: item.ToString(), Answer: (Answer)all)).Where(pair => changes.All(change => change.Item != pair.Item)), .. changes]);

    public static Advice Advice(ScoreResult score, string language = "en", Audience audience = Audience.Client) => Trust.Recommend(score, audience, language);

    public static string Address(TopicId topic) => "/topics/" + topic;

    public static string Said(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
