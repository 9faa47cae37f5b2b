using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Psychometrics;

/// <summary>What a sample says about the scales of an instrument.</summary>
public sealed class ReliabilityReport
{
    internal ReliabilityReport(InstrumentDefinition instrument, int rows, int rowsUsed, int? clients, int clientsLeftOut, RowRule? rule, IEnumerable<ScaleReliability> scales)
    {
        Instrument = instrument;
        Rows = rows;
        RowsUsed = rowsUsed;
        Clients = clients;
        ClientsLeftOut = clientsLeftOut;
        Rule = rule;
        Scales = Frozen.List(scales);
    }

    /// <summary>The instrument, with version and key fingerprint.</summary>
    public InstrumentDefinition Instrument { get; }

    /// <summary>All rows of the sample.</summary>
    public int Rows { get; }

    /// <summary>The rows behind alpha and omega: one a client, or all where no client is named.</summary>
    public int RowsUsed { get; }

    /// <summary>The clients in the sample, or <see langword="null"/> if the rows name none.</summary>
    public int? Clients { get; }

    /// <summary>The clients of whom the rule found no row.</summary>
    public int ClientsLeftOut { get; }

    /// <summary>Which row of a client was taken, or <see langword="null"/> if the rows name no client.</summary>
    public RowRule? Rule { get; }

    /// <summary>Whether the rows name no client, so that each is taken for another person. If persons repeat, alpha and omega mislead.</summary>
    public bool AssumesOneRowPerPerson => Clients is null;

    /// <summary>The scales in the instrument's order.</summary>
    public IReadOnlyList<ScaleReliability> Scales { get; }

    /// <summary>What the sample says about a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>What it says, or <see langword="null"/> if the instrument has no such scale.</returns>
    public ScaleReliability? Find(ScaleId scale) => Scales.FirstOrDefault(known => known.Scale.Id == Guard.NotNull(scale));
}
