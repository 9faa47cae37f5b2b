namespace TrustContent.Catalog;

/// <summary>The simulated clients behind the false-alarm cards.</summary>
public sealed class FalseAlarmSetting
{
    internal FalseAlarmSetting(
        int seed,
        int clients,
        int sessions,
        int items,
        double clientMean,
        double clientSd,
        double withinSd,
        double lagCorrelation,
        double itemSd)
    {
        Seed = seed;
        Clients = clients;
        Sessions = sessions;
        Items = items;
        ClientMean = clientMean;
        ClientSd = clientSd;
        WithinSd = withinSd;
        LagCorrelation = lagCorrelation;
        ItemSd = itemSd;
    }

    /// <summary>The seed of the random numbers; the same seed gives the same figures.</summary>
    public int Seed { get; }

    /// <summary>How many clients were simulated.</summary>
    public int Clients { get; }

    /// <summary>How many sessions each had, with a rating at every one.</summary>
    public int Sessions { get; }

    /// <summary>How many items the form had, each answered 1 to 5.</summary>
    public int Items { get; }

    /// <summary>The mean of the clients' true levels.</summary>
    public double ClientMean { get; }

    /// <summary>The standard deviation of the clients' true levels.</summary>
    public double ClientSd { get; }

    /// <summary>The standard deviation of one client's true state around the own level.</summary>
    public double WithinSd { get; }

    /// <summary>The correlation of that state from one session to the next.</summary>
    public double LagCorrelation { get; }

    /// <summary>The standard deviation of the noise in each answer, before it is rounded to 1 to 5.</summary>
    public double ItemSd { get; }
}
