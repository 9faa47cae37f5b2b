using ScottPlot;

namespace TrustContent.Charts.Drawing;

/// <summary>A row of marks below the axis, with its name.</summary>
internal sealed record Lane(string Name, MarkerShape Shape, IReadOnlyList<(double From, double To)> Marks);
