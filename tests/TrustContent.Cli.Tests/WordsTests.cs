using System.Text.Json;
using System.Text.RegularExpressions;

namespace TrustContent.Cli.Tests;

/// <summary>The words of the tool and of the sample, held against the code that says them.</summary>
public class WordsTests
{
    /// <summary>Each program: its folder, and the prefix of its keys.</summary>
    public static TheoryData<string, string> Programs => new() { { "src/TrustContent.Cli", "cli." }, { "samples/ConsoleCheckIn", "sample." } };

    /// <summary>Each file of words but the English ones.</summary>
    public static TheoryData<string> Translations
        => [.. Programs.Select(program => program.Data.Item1).SelectMany(program => Directory.GetFiles(Repository.At(program, "Words"))).Select(file => Path.GetRelativePath(Repository.Root, file)).Where(file => Path.GetFileName(file) != "en.json").DefaultIfEmpty("")];

    [Theory]
    [MemberData(nameof(Programs))]
    public void What_is_said_is_there_and_what_is_there_is_said(string program, string prefix)
    {
        var keys = Texts(Path.Combine(program, "Words", "en.json")).Select(text => text.Key).ToHashSet();
        var code = string.Concat(Directory.GetFiles(Repository.At(program), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/") && !file.Contains("\\obj\\")).Select(File.ReadAllText));
        var said = Regex.Matches(code, "\"(" + Regex.Escape(prefix) + "[a-z0-9.-]*)[\"{]").Select(match => match.Groups[1].Value).ToHashSet();
        var beginnings = said.Where(key => key.EndsWith('.')).ToArray();

        said.Where(key => !key.EndsWith('.')).Except(keys).Should().BeEmpty("each key in the code stands in Words/en.json");
        beginnings.Where(beginning => !keys.Any(key => key.StartsWith(beginning, StringComparison.Ordinal))).Should().BeEmpty();
        keys.Except(said).Where(key => !beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))).Should().BeEmpty("each key in Words/en.json is used");
        keys.Should().OnlyContain(key => key.StartsWith(prefix));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_is_whole_and_keeps_what_is_no_word(string file)
    {
        Assert.SkipWhen(file.Length == 0, "There are no translations yet.");
        var english = Texts(Path.Combine(Path.GetDirectoryName(file)!, "en.json"));
        var words = Texts(file);

        words.Keys.Should().BeEquivalentTo(english.Keys);
        foreach (var (key, texts) in english)
        {
            // Options, files and names of columns are typed as they are in every language.
            var kept = Regex.Matches(texts[^1], "--[a-z]+[a-z-]*|<[A-Za-z]+>_?[a-z]*|\\b[a-z_-]+\\.csv\\b|\\bFILE\\.csv\\b").Select(match => match.Value);
            foreach (var text in words[key])
            {
                kept.Where(part => !text.Contains(part)).Should().BeEmpty(key + " keeps what is typed");
            }
        }
    }

    private static Dictionary<string, string[]> Texts(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.At(file)));
        var phrases = json.RootElement.GetProperty("phrases").EnumerateObject().Select(phrase => (phrase.Name, Texts: new[] { phrase.Value.GetString()! }));
        var plurals = json.RootElement.GetProperty("plurals").EnumerateObject().Select(plural => (plural.Name, Texts: plural.Value.EnumerateObject().Where(form => form.Name != "by").Select(form => form.Value.GetString()!).ToArray()));
        return phrases.Concat(plurals).ToDictionary(entry => entry.Name, entry => entry.Texts);
    }
}
