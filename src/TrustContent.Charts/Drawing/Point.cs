namespace TrustContent.Charts.Drawing;

/// <summary>A place in the picture, in pixels from the upper left corner.</summary>
internal readonly record struct Point(double X, double Y);
