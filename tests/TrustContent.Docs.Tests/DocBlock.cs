namespace TrustContent.Docs.Tests;

/// <summary>One fenced block of a page.</summary>
/// <param name="Page">The page, as a path below the repository.</param>
/// <param name="Line">The line of its first line of text, from 1.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">The text between the fences.</param>
/// <param name="Note">What the comment right before it says, or nothing.</param>
/// <param name="File">The file that the line before it names, or nothing.</param>
/// <param name="FollowsAnother">Whether only blank lines lie between it and the block before.</param>
internal sealed record DocBlock(string Page, int Line, string Language, string Text, string Note, string File, bool FollowsAnother);
