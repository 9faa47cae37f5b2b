using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Collects the problems of one file.</summary>
internal sealed class FileIssues(string file, List<Issue> issues)
{
    private readonly int _before = issues.Count;

    public string File { get; } = file;

    /// <summary>The problems of this file and of those read before it into the same list.</summary>
    public IReadOnlyList<Issue> All => issues;

    /// <summary>Whether this file has had no problem so far.</summary>
    public bool IsClean => issues.Count == _before;

    public void Add(IssueCode code, string message, JsonValue? at = null)
        => issues.Add(new Issue(code, message, File, at?.Line, at?.Path));

    public void Add(IssueCode code, string message, int line) => issues.Add(new Issue(code, message, File, line));
}
