using TrustContent.Catalog;
using TrustContent.Charts.Drawing;
using TrustContent.Charts.Writing;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Tracking;

namespace TrustContent.Charts;

/// <summary>Draws the course of one client across sessions.</summary>
public static class CourseChart
{
    /// <summary>Draws a course.</summary>
    /// <param name="trust">The service that tracked it; it gives the words.</param>
    /// <param name="course">The course.</param>
    /// <param name="audience">For whom. The therapist's guesses are drawn for the therapist only.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="style">Size and font, or <see langword="null"/> for <see cref="ChartStyle.Default"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="TrustContentException">
    /// There are too few ratings for a picture (<c>TC5201</c>), the course is not meant for this audience (<c>TC5202</c>), or
    /// the font cannot be had (<c>TC5203</c>).
    /// </exception>
    public static CoursePicture Draw(ITrustContentService trust, Course course, Audience audience, LanguageTag language, ChartStyle? style = null)
    {
        Guard.NotNull(course);
        var said = Guard.NotNull(trust).Interpret(course, audience, language);
        var labels = said.Labels ?? throw Refusal(course);
        var chosen = style ?? ChartStyle.Default;
        using var letters = new Letters(chosen.Font, said.Language.Answered);
        var scene = new CourseLayout(course, audience, labels, trust.GetPhrasebook(said.Language.Answered.Tag), chosen, letters).Scene();
        scene = letters.IsRightToLeft ? scene.Mirrored(chosen.Width) : scene;
        return new CoursePicture(scene, chosen, said.Language, labels.AlternativeText, letters.Missing(scene.Captions.Select(caption => caption.Text)));
    }

    private static TrustContentException Refusal(Course course)
        => new([course.MayBePictured
            ? new Issue(IssueCode.PictureNotForAudience, $"'{course.Instrument.Id}' is not meant for this reader.")
            : new Issue(IssueCode.CourseNotPictured, "The course has fewer ratings than a picture needs.")]);
}
