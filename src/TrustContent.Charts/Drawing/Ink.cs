using ScottPlot;

namespace TrustContent.Charts.Drawing;

/// <summary>The colours. The two voices' are from the palette of Okabe and Ito; every other thing is black or grey, so that no colour judges.</summary>
internal sealed class Ink
{
    private Ink(string hex) => Color = Color.FromHex(hex);

    public static Ink Client { get; } = new("#0072B2");

    public static Ink Therapist { get; } = new("#D55E00");

    public static Ink Text { get; } = new("#000000");

    public static Ink Quiet { get; } = new("#404040");

    public static Ink Axis { get; } = new("#707070");

    public static Ink Grid { get; } = new("#DDDDDD");

    public static Ink Paper { get; } = new("#FFFFFF");

    public Color Color { get; }
}
