using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>A rating of a scale.</summary>
public sealed record ApiRating(string Session, double Value, bool Prorated)
{
    public static ApiRating Of(CourseRating rating) => new(ApiSession.NameOf(rating.Session), rating.Value, rating.IsProrated);
}
