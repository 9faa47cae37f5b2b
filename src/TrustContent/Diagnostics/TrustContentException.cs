using TrustContent.Internal;

namespace TrustContent.Diagnostics;

/// <summary>Thrown when something cannot be done; holds every problem found, each with code, place and mend.</summary>
public sealed class TrustContentException : Exception
{
    /// <summary>Gathers problems; for packages that build on this one.</summary>
    /// <param name="issues">All problems found, in the order they stand in.</param>
    public TrustContentException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, Guard.NotNull(issues).Select(issue => issue.ToString())))
        => Issues = Frozen.List(issues);

    internal TrustContentException(IssueCode code, string message, string? place = null)
        : this([new Issue(code, message, place: place)])
    {
    }

    /// <summary>All problems found, in the order they stand in.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
