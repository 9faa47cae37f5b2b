namespace TrustContent.Charts.Drawing;

/// <summary>A line through points.</summary>
internal sealed record Stroke(IReadOnlyList<Point> Points, Ink Ink, double Width, Dash Dash = Dash.None);
