using System.Collections.ObjectModel;
using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Tracking;

/// <summary>The words of a picture of a course, for one audience in one language, and the same in words alone.</summary>
/// <remarks>Whoever draws a course needs no sentence of their own: what these labels do not name is not drawn.</remarks>
public sealed class CourseLabels
{
    internal CourseLabels(
        string title,
        string range,
        string axis,
        string rating,
        string prorated,
        string withoutRating,
        string? guess,
        string? limit,
        IDictionary<CourseEventKind, string> events,
        IDictionary<ReportKind, string> reports,
        IEnumerable<string> remarks,
        string alternativeText)
    {
        Title = title;
        Range = range;
        Axis = axis;
        Rating = rating;
        Prorated = prorated;
        WithoutRating = withoutRating;
        Guess = guess;
        Limit = limit;
        Events = new ReadOnlyDictionary<CourseEventKind, string>(events);
        Reports = new ReadOnlyDictionary<ReportKind, string>(reports);
        Remarks = Frozen.List(remarks);
        AlternativeText = alternativeText;
    }

    /// <summary>The instrument and the scale.</summary>
    public string Title { get; }

    /// <summary>The lowest and highest possible score, and which of them is better.</summary>
    public string Range { get; }

    /// <summary>What the sessions are told apart by: their number, or their date.</summary>
    public string Axis { get; }

    /// <summary>Whose ratings they are.</summary>
    public string Rating { get; }

    /// <summary>A rating that lacks some answers.</summary>
    public string Prorated { get; }

    /// <summary>A session without a rating.</summary>
    public string WithoutRating { get; }

    /// <summary>The therapist's guess; <see langword="null"/> where it is not to be drawn, as for a client.</summary>
    public string? Guess { get; }

    /// <summary>The limit from the earlier ratings; <see langword="null"/> where there is none within the possible scores.</summary>
    public string? Limit { get; }

    /// <summary>The name of each kind of event that is marked at its rating. Kinds that are not here are remarks, or not this audience's.</summary>
    public IReadOnlyDictionary<CourseEventKind, string> Events { get; }

    /// <summary>The name of each kind of report. It does not say what was reported: pictures lie about.</summary>
    public IReadOnlyDictionary<ReportKind, string> Reports { get; }

    /// <summary>What stands below the picture.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>What the picture shows, in sentences: for who cannot see it, and for where no picture can be.</summary>
    public string AlternativeText { get; }
}
