using System.Text.Json.Nodes;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Tests.Content;

/// <summary>
/// At run time what ships is read when it is asked for and not checked against the rest. So it is here: a copy of it under other
/// ids passes everything that a site's own content must pass.
/// </summary>
public class ShippedAsSiteTests
{
    private const string Prefix = "copy-";
    private static readonly TrustContentService Trust = TrustContentService.Create(options => Some.Quiet(options));

    [Fact]
    public void A_copy_of_what_ships_has_no_problem()
    {
        using var folder = Copy();

        TrustCatalog.Check(folder.Path).Should().BeEmpty();
    }

    /// <summary>That the copy is looked at, with what only the checks of a site's content find.</summary>
    [Theory]
    [InlineData("instruments/copy-wai/instrument.json", "\"reversed\":[\"7\"", "\"reversed\":[\"8\",\"7\"", "TC1011")]
    [InlineData("topics/copy-welcome/topic.json", "\"source\":\"", "\"source\":\"no-", "TC1008")]
    [InlineData("topics/copy-welcome/topic.json", "\"related\":[\"", "\"related\":[\"no-", "TC1008")]
    [InlineData("rules/copy-trust-pulse.json", "\"reason\":\"", "\"reason\":\"no.", "TC1013")]
    public void A_fault_in_the_copy_is_found(string file, string old, string replacement, string code)
    {
        using var folder = Copy();
        var path = Path.Combine(folder.Path, file);
        var text = File.ReadAllText(path);
        text.Should().Contain(old);
        File.WriteAllText(path, text.Replace(old, replacement));

        TrustCatalog.Check(folder.Path).Select(issue => issue.Code.Id).Should().Contain(code);
    }

    [Fact]
    public void The_course_and_the_languages_can_be_read_and_cite_what_is_there()
    {
        Trust.Catalog.Course.Thresholds.Concat(Trust.Catalog.Rules.SelectMany(rules => rules.Thresholds))
            .Select(threshold => threshold.Source?.Id.Value ?? "ours").Should().NotContainNulls().And.NotBeEmpty();
        Directory.GetFiles(Path.Combine(Repository.Content, "phrases")).Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(Trust.Catalog.Languages.Select(language => language.Tag.Value));
        foreach (var language in Trust.Catalog.Languages)
        {
            Trust.GetPhrasebook(language.Tag).Text(PhraseValue.Day(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero))).Should().Contain("2");
        }
    }

    private static TempFolder Copy()
    {
        var folder = new TempFolder();
        foreach (var path in ContentFiles.In(Repository.Content))
        {
            var parts = path.Split('/');
            var text = File.ReadAllText(Path.Combine(Repository.Content, path));
            switch (parts[0])
            {
                case "topics" or "instruments" when parts[2] is "topic.json" or "instrument.json":
                    folder.With($"{parts[0]}/{Prefix}{parts[1]}/{parts[2]}", Renamed(text, "id", Prefix + parts[1]));
                    break;
                case "topics" or "instruments":
                    // Wording that is protected would need a licence; none ships.
                    folder.With($"{parts[0]}/{Prefix}{parts[1]}/{parts[2]}", text);
                    break;
                case "rules":
                    folder.With($"rules/{Prefix}{parts[1]}", Renamed(text, "instrument", Prefix + Path.GetFileNameWithoutExtension(parts[1])));
                    break;
            }
        }

        return folder;
    }

    private static string Renamed(string json, string member, string id)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        root[member] = id;
        return root.ToJsonString();
    }
}
