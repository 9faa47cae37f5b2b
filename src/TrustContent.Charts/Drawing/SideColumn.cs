using TrustContent.Charts.Writing;

namespace TrustContent.Charts.Drawing;

/// <summary>Draws the names on the right, each as near to what it names as the others leave room.</summary>
internal sealed class SideColumn(Scene scene, Frame frame, Sizes sizes, Letters letters)
{
    public void Draw(IReadOnlyList<SideLabel> labels)
    {
        var placed = labels.OrderBy(label => label.Wanted)
            .Select(label => (Label: label, Lines: letters.Lines(label.Text, sizes.Text, frame.ColumnText))).ToArray();
        var heights = placed.Select(each => (each.Lines.Count * sizes.Line) + (sizes.Gap * 0.5)).ToArray();
        var tops = new double[placed.Length];
        for (var i = 0; i < placed.Length; i++)
        {
            var wanted = placed[i].Label.Wanted - (sizes.Line / 2);
            tops[i] = Math.Max(wanted, i == 0 ? frame.Plot.Top - sizes.Gap : tops[i - 1] + heights[i - 1]);
        }

        // What was pushed below the plot goes up again, and takes with it what is in its way.
        var end = frame.Plot.Bottom + (sizes.Gap * 0.5);
        for (var i = placed.Length - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], end - heights[i]);
            end = tops[i];
        }

        for (var i = 0; i < placed.Length; i++)
        {
            Draw(placed[i].Label, placed[i].Lines, tops[i]);
        }
    }

    private void Draw(SideLabel label, IReadOnlyList<string> lines, double top)
    {
        var text = frame.Plot.Right + (2 * sizes.Gap) + sizes.Sample;
        var (middle, start) = (top + (sizes.Line / 2), text - sizes.Sample);
        var end = text - (sizes.Sample * 0.2);
        if (label.LineWidth > 0)
        {
            scene.Strokes.Add(new Stroke([new Point(start, middle), new Point(end, middle)], label.Ink, label.LineWidth, label.Dash));
        }

        if (label.Shape != ScottPlot.MarkerShape.None)
        {
            scene.Marks.Add(new Mark(new Point((start + end) / 2, middle), label.Shape, label.Shape == ScottPlot.MarkerShape.OpenDiamond ? sizes.GuessMark : sizes.Mark, label.Ink));
        }

        for (var i = 0; i < lines.Count; i++)
        {
            scene.Captions.Add(new Caption(lines[i], new Point(text, middle + (sizes.Text * 0.36) + (i * sizes.Line)), sizes.Text, Ink.Text));
        }
    }
}
