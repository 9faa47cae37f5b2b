using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Psychometrics.Estimation;

namespace TrustContent.Psychometrics;

/// <summary>What a sample of scored responses says about an instrument's scales.</summary>
public static class Reliability
{
    /// <summary>As few complete cases as alpha is made from. The project's own choice: from so few, only the interval tells how little is known.</summary>
    public const int MinimumCasesForAlpha = 3;

    /// <summary>As few complete cases as omega is made from. The project's own choice; there must also be more cases than items.</summary>
    public const int MinimumCasesForOmega = 20;

    /// <summary>As few persons with two or more complete sessions as a reliability within persons is made from. The project's own choice.</summary>
    public const int MinimumPersons = 3;

    /// <summary>Estimates alpha, omega, measurement error, item statistics and reliability within persons for every scale.</summary>
    /// <param name="rows">The scored responses. Name clients and sessions wherever a person may have more than one row.</param>
    /// <param name="rule">
    /// Which row of a client serves alpha and omega. If left out: <see cref="RowRule.Default"/> where rows have sessions,
    /// <see cref="RowRule.OnlyRow"/> where they have none. It does not matter where no client is named.
    /// </param>
    /// <returns>What the sample says, and plainly what it cannot say.</returns>
    /// <exception cref="TrustContentException">The rows cannot serve as one sample; it holds every problem (<c>TC5101</c> to <c>TC5110</c>).</exception>
    public static ReliabilityReport Analyze(IEnumerable<SampleRow> rows, RowRule? rule = null)
    {
        var sample = Sample.Of(Guard.NotNull(rows));
        var picked = sample.Pick(rule);
        return new ReliabilityReport(
            sample.Instrument,
            sample.Rows.Count,
            picked.Rows.Count,
            picked.Clients,
            picked.LeftOut,
            picked.Rule,
            ScaleItems.All(sample.Instrument, sample.Metric).Select(scale => ScaleEstimates.Of(scale, sample, picked.Rows)));
    }
}
