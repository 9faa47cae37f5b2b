namespace TrustContent.Cli;

/// <summary>The call or its input cannot be used as it stands; the message says why and what to do. Ends with 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
