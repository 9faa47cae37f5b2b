using TrustContent.Charts.Writing;

namespace TrustContent.Charts.Drawing;

/// <summary>Where the parts of a picture lie: title above, names on the right, rows and remarks below, the plot in what is left.</summary>
internal sealed class Frame
{
    private const double WidestColumn = 0.3;

    public Frame(ChartStyle style, Sizes sizes, Letters letters, IReadOnlyList<string> scoreTicks, IReadOnlyList<string> names, int lanes, IReadOnlyList<string> remarks)
    {
        var widestName = names.Max(name => letters.Width(name, sizes.Text));
        ColumnText = Math.Min(widestName, (style.Width * WidestColumn) - sizes.Sample) + 1;
        Remarks = [.. remarks.SelectMany(remark => letters.Lines(remark, sizes.Small, style.Width - (2 * sizes.Margin)))];
        var left = sizes.Margin + scoreTicks.Max(tick => letters.Width(tick, sizes.Text)) + sizes.Gap;
        var right = style.Width - sizes.Margin - ColumnText - sizes.Sample - (2 * sizes.Gap);
        TitleLine = sizes.Margin + (sizes.Title * 0.8);
        RangeLine = TitleLine + sizes.Gap + sizes.Text;
        var top = RangeLine + (3.8 * sizes.Gap);
        FirstRemark = style.Height - sizes.Margin - ((Remarks.Count - 1) * sizes.Line);
        var lanesEnd = FirstRemark - sizes.Small - (1.5 * sizes.Gap);
        FirstLane = lanesEnd - ((lanes - 0.5) * sizes.LaneHeight);
        TickLine = lanesEnd - (lanes * sizes.LaneHeight) - sizes.Gap;
        Plot = new Box(left, top, right, TickLine - sizes.Text - (1.2 * sizes.Gap));
    }

    /// <summary>Where scores and sessions are drawn.</summary>
    public Box Plot { get; }

    public double TitleLine { get; }

    public double RangeLine { get; }

    public double TickLine { get; }

    public double FirstLane { get; }

    public double FirstRemark { get; }

    /// <summary>How wide a name on the right may be.</summary>
    public double ColumnText { get; }

    /// <summary>The remarks in lines that fit.</summary>
    public IReadOnlyList<string> Remarks { get; }
}
