using ScottPlot;
using SkiaSharp;

namespace TrustContent.Charts.Drawing;

/// <summary>Draws a line that is broken up. As short lines of their own, because Skia writes no dash patterns into SVG.</summary>
internal sealed class DashLayer(Stroke stroke) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        using var paint = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)stroke.Width, Color = stroke.Ink.Color.ToSKColor() };
        using var path = new SKPath();
        foreach (var (from, to) in Pieces())
        {
            path.MoveTo((float)from.X, (float)from.Y);
            path.LineTo((float)to.X, (float)to.Y);
        }

        rp.Canvas.DrawPath(path, paint);
    }

    /// <summary>The pieces that are drawn; the pattern runs on around corners.</summary>
    private IEnumerable<(Point From, Point To)> Pieces()
    {
        var (drawn, left) = stroke.Dash == Dash.Dotted ? (stroke.Width, stroke.Width * 3) : (stroke.Width * 4, stroke.Width * 3);
        var into = 0.0;
        foreach (var (from, to) in stroke.Points.Zip(stroke.Points.Skip(1), (from, to) => (from, to)))
        {
            var length = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
            Point At(double way) => new(from.X + ((to.X - from.X) * way / length), from.Y + ((to.Y - from.Y) * way / length));
            for (var way = -into; way < length; way += drawn + left)
            {
                if (way + drawn > 0)
                {
                    yield return (At(Math.Max(way, 0)), At(Math.Min(way + drawn, length)));
                }
            }

            into = (into + length) % (drawn + left);
        }
    }
}
