using System.Text.RegularExpressions;

namespace TrustContent.Docs.Tests;

/// <summary>Links within the documentation lead to a file, and to a heading where they name one.</summary>
public class DocLinkTests
{
    private static readonly Regex Fence = new("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline);

    public static TheoryData<string> Pages => [.. DocPage.All.Append("CONTRIBUTING.md").Append("CHANGELOG.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_links_lead_somewhere(string name)
        => Regex.Matches(Prose(name), @"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)")
            .Where(link => !Leads(name, link.Groups[1].Value, link.Groups[2].Value)).Select(link => link.Value).Should().BeEmpty();

    private static bool Leads(string name, string file, string heading)
    {
        var target = file.Length == 0 ? name : Path.GetRelativePath(Repository.Root, Path.Combine(Path.GetDirectoryName(Repository.At(name))!, file));
        return File.Exists(Repository.At(target))
            && (heading.Length == 0 || Regex.Matches(Prose(target), "^#+ (.*)$", RegexOptions.Multiline).Any(found => Anchor(found.Groups[1].Value) == heading));
    }

    private static string Anchor(string heading) => Regex.Replace(heading.Trim().ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-');

    private static string Prose(string name) => Fence.Replace(File.ReadAllText(Repository.At(name)).Replace("\r\n", "\n"), "");
}
