using TrustContent.Catalog;
using TrustContent.Interpretation;

namespace TrustContent.Tracking;

/// <summary>Sets the client's ratings beside the therapist's guesses.</summary>
internal static class VoiceComparison
{
    public static TwoVoices? Of(InstrumentDefinition client, IReadOnlyList<TrackedSession> sessions, CourseOptions options, CourseRules rules)
    {
        var therapist = sessions.Select(session => session.Therapist?.Instrument).LastOrDefault(instrument => instrument is not null);
        if (therapist is null)
        {
            return null;
        }

        var both = sessions.Where(session => session is { IsTherapistSealed: true, Client: not null }
            && session.Client.Instrument.KeyFingerprint == client.KeyFingerprint
            && session.Therapist?.Instrument.KeyFingerprint == therapist.KeyFingerprint).ToArray();
        return new TwoVoices(
            therapist,
            both,
            client.Scales.Where(scale => therapist.Scales.Any(other => other.Id == scale.Id)).Select(scale => OfScale(scale, client, therapist, both, sessions, options, rules)),
            Items(client, both, rules));
    }

    private static ScaleVoices OfScale(
        ScaleDefinition scale,
        InstrumentDefinition client,
        InstrumentDefinition therapist,
        TrackedSession[] both,
        IReadOnlyList<TrackedSession> sessions,
        CourseOptions options,
        CourseRules rules)
    {
        var pairs = new List<VoicePair>();
        foreach (var session in both)
        {
            if (session.Client![scale.Id].Value is { } rating && session.Therapist![scale.Id].Value is { } guess)
            {
                pairs.Add(new VoicePair(session, IndexOf(sessions, session), rating, guess));
            }
        }

        var minimum = rules.Count(CourseThreshold.VoicePairs);
        double? bound = options.ErrorOf(client.Id, scale.Id) is { } own && options.ErrorOf(therapist.Id, scale.Id) is { } other
            ? NormalDistribution.TwoSided(options.Confidence) * Math.Sqrt((own.Sem * own.Sem) + (other.Sem * other.Sem))
            : null;
        return new ScaleVoices(
            scale,
            pairs,
            Found.Number(pairs.Count, minimum, () => pairs.Average(pair => pair.Difference)),
            Found.Number(pairs.Count, minimum, () => pairs.Average(pair => Math.Abs(pair.Difference))),
            Found.If(pairs.Count, rules.Count(CourseThreshold.AgreementPairs), () => Agreement(pairs)),
            bound);
    }

    /// <summary>Least squares of the guess on the rating, both taken from the mean rating.</summary>
    private static VoiceAgreement? Agreement(List<VoicePair> pairs)
    {
        var mean = pairs.Average(pair => pair.Client);
        var spread = pairs.Sum(pair => (pair.Client - mean) * (pair.Client - mean));

        // Ratings that never vary leave nothing to follow; the bound is far below the step of any form.
        if (spread < 1e-12)
        {
            return null;
        }

        var bias = pairs.Average(pair => pair.Therapist - mean);
        var tracking = pairs.Sum(pair => (pair.Client - mean) * (pair.Therapist - mean)) / spread;
        var freedom = pairs.Count - 2;
        var residual = pairs.Sum(pair => Square(pair.Therapist - mean - bias - (tracking * (pair.Client - mean)))) / freedom;
        return new VoiceAgreement(bias, Math.Sqrt(residual / pairs.Count), tracking, Math.Sqrt(residual / spread), StudentDistribution.TwoSided95(freedom));
    }

    private static Finding<IReadOnlyList<ItemDifference>> Items(InstrumentDefinition client, TrackedSession[] both, CourseRules rules)
    {
        var minimum = rules.Count(CourseThreshold.VoicePairs);
        return Found.If<IReadOnlyList<ItemDifference>>(both.Length, minimum, () =>
        {
            var items = new List<ItemDifference>();

            // What a client finds hard to say is not told to the therapist by a form.
            foreach (var item in client.Items.Where(item => !item.IsDiscreet))
            {
                var differences = both.Select(session => Guess(session, item.Id) - session.Client!.Response[item.Id].Value).OfType<double>().ToArray();
                if (differences.Length >= minimum)
                {
                    items.Add(new ItemDifference(item.Id, differences.Length, differences.Average(), differences.Average(Math.Abs)));
                }
            }

            return Internal.Frozen.List(items.OrderByDescending(item => item.MeanAbsolute));
        });
    }

    private static double? Guess(TrackedSession session, ItemId item)
        => session.Therapist!.Response.Items.FirstOrDefault(answer => answer.Item == item)?.Value;

    private static int IndexOf(IReadOnlyList<TrackedSession> sessions, TrackedSession session) => sessions.TakeWhile(each => each != session).Count();

    private static double Square(double value) => value * value;
}
