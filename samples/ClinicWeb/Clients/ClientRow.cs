namespace ClinicWeb.Clients;

public sealed record ClientRow(Guid Id, string Code, string Name, bool IsOwn, int? LastSession, DateTimeOffset? LastAt, bool HasUnopened);
