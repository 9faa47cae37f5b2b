namespace TrustContent.Diagnostics;

/// <summary>How much an <see cref="Issue"/> stands in the way.</summary>
public enum IssueSeverity
{
    /// <summary>Something is likely not as it was meant, and work goes on.</summary>
    Warning,

    /// <summary>The thing named cannot be used until it is mended.</summary>
    Error,
}
