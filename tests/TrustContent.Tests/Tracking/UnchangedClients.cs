using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace TrustContent.Tests.Tracking;

/// <summary>Simulated clients, as the false-alarm cards describe them: nothing changes, or the state falls for two sessions.</summary>
internal sealed class UnchangedClients(FalseAlarmSetting setting, TrustContentService trust)
{
    private ulong _state = (ulong)setting.Seed;

    /// <summary>The ratings of one client after another, and beside each what an unbiased therapist would guess.</summary>
    public IEnumerable<TrackedSession[]> Make(double fall = 0, int firstFallen = 0, int lastFallen = -1)
    {
        for (var client = 0; client < setting.Clients; client++)
        {
            var level = setting.ClientMean + (setting.ClientSd * Normal());
            var (own, guess) = (Normal(), Normal());
            var sessions = new TrackedSession[setting.Sessions];
            for (var session = 0; session < setting.Sessions; session++)
            {
                if (session > 0)
                {
                    own = Next(own);
                    guess = Next(guess);
                }

                var now = level - (session + 1 >= firstFallen && session + 1 <= lastFallen ? fall : 0);
                sessions[session] = new TrackedSession(session + 1, Rated(InstrumentId.TrustCheckIn, now + (setting.WithinSd * own)))
                    .WithTherapist(Rated(InstrumentId.TrustCheckInTherapist, now + (setting.WithinSd * guess)));
            }

            yield return sessions;
        }
    }

    private ScoreResult Rated(InstrumentId instrument, double state)
    {
        var answers = new Dictionary<string, Answer>();
        for (var item = 1; item <= setting.Items; item++)
        {
            answers[item.ToString()] = Math.Min(5, Math.Max(1, Math.Floor(state + (setting.ItemSd * Normal()) + 0.5)));
        }

        return trust.Score(trust.Respond(instrument, answers));
    }

    private double Next(double state) => (setting.LagCorrelation * state) + (Math.Sqrt(1 - (setting.LagCorrelation * setting.LagCorrelation)) * Normal());

    // SplitMix64 and Box-Muller: the same numbers on every target, which Random does not promise.
    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    private double Uniform()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) / (double)(1UL << 53);
    }
}
