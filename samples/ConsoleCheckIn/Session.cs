using TrustContent.Responses;

namespace ConsoleCheckIn;

/// <summary>One check-in of one client, as a row of the file gave it.</summary>
internal sealed record Session(string Client, int Number, DateOnly Date, Response Response);
