namespace ClinicWeb.Export;

public sealed record ExportSession(
    int Session, DateTimeOffset SubmittedAt, string Rater, string Instrument, string Version, string Key, string Language, string Sharing, IReadOnlyList<ExportValue> Values);
