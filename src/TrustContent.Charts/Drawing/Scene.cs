namespace TrustContent.Charts.Drawing;

/// <summary>All that is drawn, in the order of its drawing: lines, then marks, then words.</summary>
internal sealed class Scene(string title)
{
    public string Title { get; } = title;

    public List<Stroke> Strokes { get; } = [];

    public List<Mark> Marks { get; } = [];

    public List<Caption> Captions { get; } = [];
}
