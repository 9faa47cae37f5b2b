using ScottPlot;
using SkiaSharp;
using TrustContent.Charts.Writing;

namespace TrustContent.Charts.Drawing;

/// <summary>Draws all the words of a picture, or only the plates they stand on. ScottPlot keeps its fonts for the whole process; these are the picture's own.</summary>
internal sealed class CaptionLayer(IReadOnlyList<Caption> captions, Letters letters, bool isWithText) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var caption in captions)
        {
            var width = (float)letters.Width(caption.Text, caption.Size);
            var left = (float)caption.At.X - (caption.Side switch { Side.End => width, Side.Middle => width / 2, _ => 0 });
            var (y, size) = ((float)caption.At.Y, (float)caption.Size);
            if (caption.IsOnPlate)
            {
                paint.Color = Ink.Paper.Color.ToSKColor();
                rp.Canvas.DrawRect(left - (size * 0.15f), y - (size * 0.9f), width + (size * 0.3f), size * 1.15f, paint);
            }

            if (isWithText)
            {
                paint.Color = caption.Ink.Color.ToSKColor();
                letters.Draw(rp.Canvas, caption.Text, caption.Size, left, y, paint);
            }
        }
    }
}
