namespace ClinicWeb.Api.Shapes;

/// <summary>A link to make.</summary>
/// <param name="Session">For which session, from 1.</param>
/// <param name="Instrument">Which questions.</param>
/// <param name="Days">For how many days it is open, 1 to 60.</param>
public sealed record ApiLinkRequest(int Session, string Instrument, int Days);
