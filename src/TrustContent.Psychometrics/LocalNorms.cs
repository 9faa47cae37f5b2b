using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Psychometrics.Estimation;

namespace TrustContent.Psychometrics;

/// <summary>Makes a site's own norm from its own data.</summary>
public static class LocalNorms
{
    /// <summary>As few clients with two or more scored sessions as a standard deviation within clients is made from. The project's own choice.</summary>
    public const int MinimumRepeatedClients = 10;

    /// <summary>Makes a norm: position between clients and change within clients apart. It holds no answer and no person.</summary>
    /// <param name="rows">The scored responses; each names client and therapist, and the session wherever a client has more than one.</param>
    /// <param name="provenance">Where the data come from. Its row rule is replaced by the name of the rule that was applied.</param>
    /// <param name="rule">Which row of a client serves; chosen as <see cref="Reliability.Analyze"/> does if left out.</param>
    /// <returns>The norm. Too small or lopsided a sample makes one that is descriptive only and says why.</returns>
    /// <exception cref="TrustContentException">The rows cannot serve; it holds every problem (<c>TC5101</c> to <c>TC5111</c>).</exception>
    public static LocalNorm Make(IEnumerable<SampleRow> rows, NormProvenance provenance, RowRule? rule = null)
    {
        Guard.NotNull(provenance);
        var sample = Sample.Of(Guard.NotNull(rows), isForNorm: true);
        var picked = sample.Pick(rule);
        var instrument = sample.Instrument;
        var scales = ScaleItems.All(instrument, sample.Metric)
            .Select(scale => ScaleNorms.Of(scale, sample, picked.Rows))
            .OfType<ScaleNorm>().ToArray();
        if (picked.Rows.Count < 2 || scales.Length == 0)
        {
            throw new TrustContentException([new Issue(IssueCode.SampleTooSmall, NumberText.Whole(picked.Rows.Count) + " clients are left.")]);
        }

        var byTherapist = picked.Rows.GroupBy(row => row.Therapist, StringComparer.Ordinal).Select(group => group.Count()).ToArray();
        return new LocalNorm(
            instrument.Id,
            instrument.Version,
            instrument.KeyFingerprint,
            sample.Metric,
            new NormProvenance(
                provenance.Site, provenance.Made, picked.Rule!.Name, provenance.Language, provenance.Mode,
                provenance.ResponseRate, provenance.DropoutRate, provenance.Note),
            picked.Rows.Count,
            byTherapist.Length,
            (double)byTherapist.Max() / picked.Rows.Count,
            scales);
    }
}
