using TrustContent.Catalog;

namespace TrustContent.Tracking;

/// <summary>One thing that may be said about a course.</summary>
public sealed class CourseStatement
{
    internal CourseStatement(CourseStatementKind kind, string text, ScaleId? scale = null, CourseEvent? found = null, RatingReport? report = null, CourseNoteKind? note = null)
    {
        Kind = kind;
        Text = text;
        Scale = scale;
        Event = found;
        Report = report;
        Note = note;
    }

    /// <summary>What it is about.</summary>
    public CourseStatementKind Kind { get; }

    /// <summary>The sentences to show.</summary>
    public string Text { get; }

    /// <summary>The scale it is about, if it is about one.</summary>
    public ScaleId? Scale { get; }

    /// <summary>The event it is about, if it is about one.</summary>
    public CourseEvent? Event { get; }

    /// <summary>The report it is about, if it is about one.</summary>
    public RatingReport? Report { get; }

    internal CourseNoteKind? Note { get; }
}
