using TrustContent.Localization;

namespace TrustContent.Tracking;

/// <summary>Says how the therapist's guesses lie beside the client's ratings. For the therapist only.</summary>
internal static class VoiceSentences
{
    private const int ItemsNamed = 3;

    public static IEnumerable<CourseStatement> Of(TwoVoices voices, Course course, Words words, InstrumentDescription about, Phrasebook phrases)
    {
        foreach (var scale in voices.Scales)
        {
            yield return new CourseStatement(CourseStatementKind.Voices, OfScale(scale, course, about, phrases), scale.Scale.Id);
        }

        if (voices.Items.IsEstablished && voices.Items.Value.Any(item => item.MeanAbsolute > 0))
        {
            var wording = words.Wording(course.Instrument.Id, phrases.Language.Answered.Tag)?.Wording;
            var named = voices.Items.Value.Where(item => item.MeanAbsolute > 0).Take(ItemsNamed).Select(item => phrases.Say(
                "course.voices.item", ("item", wording is null ? item.Item.Value : wording.Items[item.Item]), ("difference", PhraseValue.Brief(item.MeanAbsolute))));
            yield return new CourseStatement(CourseStatementKind.Voices, phrases.Say("course.voices.items", ("items", phrases.Sentences(named))));
        }
    }

    private static string OfScale(ScaleVoices scale, Course course, InstrumentDescription about, Phrasebook phrases)
    {
        var name = ("scale", about.ScaleNames[scale.Scale.Id]);
        var count = ("count", PhraseValue.FromInt32(scale.Pairs.Count));
        if (!scale.MeanDifference.IsEstablished)
        {
            return phrases.Say("course.voices.too-few", name, count, ("minimum", PhraseValue.FromInt32(scale.MeanDifference.Minimum)));
        }

        var mean = scale.MeanDifference.Value;
        var where = PhraseValue.Brief(Math.Abs(mean)) == 0 ? "course.voices.same" : mean > 0 ? "course.voices.above" : "course.voices.below";
        string[] sentences =
        [
            phrases.SaySome(where, name, count, ("difference", PhraseValue.Brief(Math.Abs(mean)))),
            phrases.Say("course.voices.absolute", ("difference", PhraseValue.Brief(scale.MeanAbsoluteDifference.Value))),
            scale.ErrorBound is { } bound
                ? phrases.Say("course.voices.bound", ("bound", PhraseValue.Brief(bound)), ("confidence", PhraseValue.Brief(course.Options.Confidence * 100)))
                : phrases.Say("course.voices.no-bound"),
            Agreement(scale.Agreement, phrases),
        ];
        return phrases.Sentences(sentences);
    }

    private static string Agreement(Finding<VoiceAgreement> agreement, Phrasebook phrases) => agreement.WhyNot switch
    {
        NotEstablishedReason.TooFewRatings => phrases.Say(
            "course.voices.agreement.too-few", ("count", PhraseValue.FromInt32(agreement.Used)), ("minimum", PhraseValue.FromInt32(agreement.Minimum))),
        NotEstablishedReason.NoVariation => phrases.Say("course.voices.agreement.no-variation"),
        _ => phrases.Say(
            "course.voices.agreement",
            ("tracking", PhraseValue.Brief(agreement.Value.Tracking)),
            ("low", PhraseValue.Brief(agreement.Value.TrackingLow)),
            ("high", PhraseValue.Brief(agreement.Value.TrackingHigh))),
    };
}
