using TrustContent.Internal;

namespace TrustContent.Diagnostics;

/// <summary>One problem: what it is, where it stands, and how to mend it. It never holds a person's answer.</summary>
public sealed class Issue
{
    /// <summary>Names a problem; for packages that build on this one.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="message">What is wrong here, in one sentence, without any person's answer.</param>
    /// <param name="file">The file, if it is about one.</param>
    /// <param name="line">The line in the file, from 1.</param>
    /// <param name="place">Where in the file, response or sample.</param>
    public Issue(IssueCode code, string message, string? file = null, int? line = null, string? place = null)
    {
        Code = Guard.NotNull(code);
        Message = Guard.NotBlank(message);
        File = file;
        Line = line;
        Place = place;
    }

    /// <summary>The stable code.</summary>
    public IssueCode Code { get; }

    /// <summary>Whether it stands in the way of work.</summary>
    public IssueSeverity Severity => Code.Severity;

    /// <summary>What is wrong here, in one sentence.</summary>
    public string Message { get; }

    /// <summary>How to mend it.</summary>
    public string Mend => Code.Mend;

    /// <summary>The content file, as a path below its folder, or <see langword="null"/> if it is not about a file.</summary>
    public string? File { get; }

    /// <summary>The line in the file, from 1, or <see langword="null"/>.</summary>
    public int? Line { get; }

    /// <summary>The JSON path in a file (<c>$.items[3].id</c>), an item id in a response, or <see langword="null"/>.</summary>
    public string? Place { get; }

    /// <summary>Returns code, place, message and mend in one line.</summary>
    /// <returns>A line such as <c>TC3002 item 4: … Send a code within the range.</c></returns>
    public override string ToString()
    {
        var where = (File, Line, Place) switch
        {
            (null, _, null) => "",
            (null, _, _) => $" {Place}:",
            (_, null, null) => $" {File}:",
            (_, null, _) => $" {File} {Place}:",
            (_, _, null) => $" {File}({NumberText.Whole(Line!.Value)}):",
            _ => $" {File}({NumberText.Whole(Line!.Value)}) {Place}:",
        };
        return $"{Code.Id}{where} {Message} {Mend}";
    }
}
