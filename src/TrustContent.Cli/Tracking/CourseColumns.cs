namespace TrustContent.Cli.Tracking;

/// <summary>The columns that the caller named, beside those of the items.</summary>
internal sealed record CourseColumns(string Client, string Session, string? Date, string? Talked, string? Helped, string? Settled);
