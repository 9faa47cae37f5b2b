using ClinicWeb.Clients;

namespace ClinicWeb.Api.Shapes;

/// <summary>A client in a list.</summary>
/// <param name="IsOwn">Whether the reader is the client's therapist.</param>
/// <param name="HasUnopened">Whether shared answers wait to be opened.</param>
public sealed record ApiClientSummary(Guid Id, string Code, string Name, bool IsOwn, int? LastSession, DateTime? LastAt, bool HasUnopened)
{
    public static ApiClientSummary Of(ClientRow row) => new(row.Id, row.Code, row.Name, row.IsOwn, row.LastSession, row.LastAt?.UtcDateTime, row.HasUnopened);
}
