using ScottPlot;

namespace TrustContent.Charts.Drawing;

/// <summary>A mark at a place; its size is its whole width.</summary>
internal sealed record Mark(Point At, MarkerShape Shape, double Size, Ink Ink);
