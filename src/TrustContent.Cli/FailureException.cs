namespace TrustContent.Cli;

/// <summary>Something went wrong on the way; the message says what. Ends with 1.</summary>
internal sealed class FailureException(string message) : Exception(message);
