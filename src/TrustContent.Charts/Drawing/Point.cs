namespace TrustContent.Charts.Drawing;

/// <summary>A place in the picture, in pixels from the upper left corner.</summary>
internal sealed record Point(double X, double Y);
