using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Tests.Support;

/// <summary>Small things that tests need, made in a few words.</summary>
internal static class Some
{
    /// <summary>The service with what ships and the test instruments.</summary>
    public static TrustContentService Trust { get; } = TrustContentService.Create(options =>
    {
        Quiet(options);
        options.AddFolder(Repository.TestContent);
    });

    /// <summary>Says everything a host should say, so that nothing warns.</summary>
    public static TrustContentOptions Quiet(TrustContentOptions options)
    {
        options.SafetyRecipient = "the clinic's safeguarding lead";
        options.AnswersAreSeenBy = "your therapist, before your next session";
        return options.AddSafetyContact("Patient advocate", "555 0100, weekdays 9 to 17");
    }

    /// <summary>Twelve answers to the trust check-in, and what is changed about them.</summary>
    public static Dictionary<string, Answer> CheckIn(double all, params (string Item, Answer Answer)[] changes)
        => Answers(Enumerable.Range(1, 12).Select(item => (item.ToString(), (Answer)all)).Concat(changes));

    public static Dictionary<string, Answer> Answers(IEnumerable<(string Item, Answer Answer)> answers)
    {
        var map = new Dictionary<string, Answer>();
        foreach (var (item, answer) in answers)
        {
            map[item] = answer;
        }

        return map;
    }

    public static ScoreResult Score(InstrumentId instrument, Dictionary<string, Answer> answers)
    {
        Trust.TryRespond(instrument, answers, out var response);
        return Trust.Score(response);
    }

    public static ScoreResult CheckInScore(double all, params (string Item, Answer Answer)[] changes)
        => Score(InstrumentId.TrustCheckIn, CheckIn(all, changes));
}
