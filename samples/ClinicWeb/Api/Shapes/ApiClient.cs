using ClinicWeb.CheckIns;
using ClinicWeb.Data;

namespace ClinicWeb.Api.Shapes;

/// <summary>A client, with the sessions that were answered and the links that were given.</summary>
/// <param name="IsOwn">Whether the reader is the client's therapist.</param>
/// <param name="Links">Links, the newest first; only the client's therapist sees them.</param>
public sealed record ApiClient(
    Guid Id, string Code, string Name, string Language, bool IsOwn, DateTime CreatedAt, DateTime? DeletionAskedAt, IReadOnlyList<ApiAnsweredSession> Sessions, IReadOnlyList<ApiLink> Links)
{
    public static ApiClient Of(Client client, bool isOwn, LinkFinder links) => new(
        client.Id, client.Code, client.Name, client.Language, isOwn, client.CreatedAt.UtcDateTime, client.DeletionAskedAt?.UtcDateTime,
        [.. client.Submissions.Where(each => each.Rater == SubmissionRater.Client).OrderBy(each => each.SessionNumber).Select(ApiAnsweredSession.Of)],
        isOwn ? [.. client.Links.OrderByDescending(link => link.CreatedAt).Select(link => ApiLink.Of(link, links))] : []);
}
