namespace TrustContent.Charts.Drawing;

/// <summary>All that is drawn, in the order of its drawing: lines, then marks, then words.</summary>
internal sealed class Scene(string title)
{
    public string Title { get; } = title;

    public List<Stroke> Strokes { get; } = [];

    public List<Mark> Marks { get; } = [];

    public List<Caption> Captions { get; } = [];

    /// <summary>The same from right to left, for readers of such languages: time runs to the left, and names stand at the left.</summary>
    /// <remarks>Marks keep their shapes. A text keeps its letters; what was its left end is its right one.</remarks>
    public Scene Mirrored(double width)
    {
        Point Mirror(Point point) => new(width - point.X, point.Y);
        var mirrored = new Scene(Title);
        mirrored.Strokes.AddRange(Strokes.Select(stroke => stroke with { Points = [.. stroke.Points.Select(Mirror)] }));
        mirrored.Marks.AddRange(Marks.Select(mark => mark with { At = Mirror(mark.At) }));
        mirrored.Captions.AddRange(Captions.Select(caption => caption with
        {
            At = Mirror(caption.At),
            Side = caption.Side switch { Side.Start => Side.End, Side.End => Side.Start, _ => caption.Side },
        }));
        return mirrored;
    }
}
