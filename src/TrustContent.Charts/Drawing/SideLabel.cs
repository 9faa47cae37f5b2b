using ScottPlot;

namespace TrustContent.Charts.Drawing;

/// <summary>A name in the column on the right, beside a sample of what it names.</summary>
internal sealed record SideLabel(string Text, double Wanted, Ink Ink, MarkerShape Shape, Dash Dash, double LineWidth);
