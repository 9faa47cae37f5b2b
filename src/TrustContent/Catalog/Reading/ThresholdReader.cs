namespace TrustContent.Catalog.Reading;

/// <summary>Reads one threshold of the rules for an instrument or for courses.</summary>
internal static class ThresholdReader
{
    public static Threshold Read(ObjectReader threshold, Sources sources)
    {
        var read = new Threshold(
            threshold.Text("id"), threshold.Number("value"), threshold.Choice<Verification>("verification"), sources.TakeOptional(threshold, "source"));
        threshold.End();
        return read;
    }
}
