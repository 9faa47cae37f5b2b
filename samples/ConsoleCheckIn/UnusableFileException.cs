namespace ConsoleCheckIn;

/// <summary>The file as a whole cannot be used; the message says why and what to do.</summary>
internal sealed class UnusableFileException(string message) : Exception(message);
