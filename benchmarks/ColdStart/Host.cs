using Microsoft.Extensions.DependencyInjection;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Responses;

namespace ColdStart;

/// <summary>The two hosts that are compared: one with nothing in it, and one that asks for a first score and a first topic.</summary>
internal static class Host
{
    public static int Empty()
    {
        using var provider = new ServiceCollection().BuildServiceProvider();
        return provider.GetService(typeof(IServiceProvider)) is null ? 1 : 0;
    }

    public static int WithTrustContent(bool hasPseudoLanguages)
        => Use(new ServiceCollection().AddTrustContent(options => Configure(options, hasPseudoLanguages)));

    /// <summary>A host that says nothing of itself and is warned.</summary>
    public static int Plain() => Use(new ServiceCollection().AddTrustContent());

    private static int Use(IServiceCollection services)
    {
        using var provider = services.BuildServiceProvider();
        var trust = (ITrustContentService)provider.GetService(typeof(ITrustContentService))!;
        return HasTotal(trust) && HasTitle(trust) ? 0 : 1;
    }

    /// <summary>A host that has said what it must say, as a clinic's does.</summary>
    public static void Configure(TrustContentOptions options, bool hasPseudoLanguages)
    {
        options.AddSafetyContact("The crisis line", "day and night").DeclareNoSafetyRecipient();
        options.AnswersAreSeenBy = "Your therapist sees them after each session.";
        if (hasPseudoLanguages)
        {
            options.AddPseudoLanguages();
        }
    }

    public static bool HasTotal(ITrustContentService trust)
    {
        var answers = new Dictionary<string, Answer>();
        foreach (var item in (string[])["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"])
        {
            answers[item] = 4;
        }

        return trust.Score(trust.Respond(InstrumentId.TrustCheckIn, answers))[ScaleId.Total].Value is 4;
    }

    public static bool HasTitle(ITrustContentService trust) => trust.GetTopic(TopicId.TrustInTherapy, "en").Title.Length > 0;
}
