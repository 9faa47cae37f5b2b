using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TrustContent.Tests.Content;

/// <summary>A language is complete or absent, and written as its readers write it.</summary>
public class TranslationTests
{
    // Texts that are right as they are in English.
    private static readonly Dictionary<(string Language, string Text), string> MayBeEqual = new()
    {
        [("es", "No")] = "the answer no is the same word",
        [("es", "Omega")] = "a letter's name",
        [("es", "Enter")] = "what stands on the key",
        [("de", "Instrument")] = "the same word",
        [("de", "Name")] = "the same word",
        [("de", "Item")] = "the German term too",
        [("de", "Items")] = "the German term too",
        [("de", "Alpha")] = "a letter's name",
        [("de", "Omega")] = "a letter's name",
        [("de", "Rest")] = "the same word",
        [("de", "Supervision")] = "the same word",
        [("de", "Supervision: {who}")] = "the same word",
        [("de", "Code")] = "the same word",
        [("de", "Name")] = "the same word",
        [("de", "SD")] = "the abbreviation that German journals use",
        [("de", "SEM")] = "the abbreviation that German journals use",
    };

    // Nothing in them but placeholders and what stands on a key.
    private static readonly string[] NamesOnly = ["/phrases/cli.check-in.hint", "/phrases/cli.column.alpha", "/phrases/cli.column.omega"];

    // What a language never writes: other languages' quotation marks and punctuation. Apostrophes belong to words of English and French.
    private static readonly Dictionary<string, string> ForeignMarks = new()
    {
        ["es"] = "\"“”„'`´‹›",
        ["de"] = "\"”«»'`´‹›",
        ["ar"] = "\"“”„'?;`´‹›",
        ["zh-Hans"] = "\"'«»„?;!,`´‹›",
    };

    private static readonly Dictionary<string, (string Open, string Close)> Quotes = new() { ["es"] = ("«", "»"), ["de"] = ("„", "“"), ["ar"] = ("«", "»"), ["zh-Hans"] = ("“", "”") };

    public static TheoryData<string> Files => [.. TranslatedFile.All.Select(file => file.ToString())];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_there_and_none_is_over(string name)
    {
        var file = Named(name);

        File.Exists(file.Translated).Should().BeTrue("a language is complete or absent");
        file.Pairs().Where(pair => string.IsNullOrWhiteSpace(pair.Text) || pair.English is null).Select(pair => pair.Place).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_is_still_English(string name)
    {
        var file = Named(name);

        file.Pairs().Where(pair => pair.Text == pair.English && Regex.IsMatch(Regex.Replace(pair.Text!, @"\{[^}]*\}", ""), "[A-Za-z]{2}") && !MayBeEqual.ContainsKey((file.Language, pair.Text!)))
            .Select(pair => pair.Place + ": " + pair.Text).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Placeholders_match(string name)
    {
        foreach (var (place, english, text) in Named(name).Pairs())
        {
            // In a plural such as 'one rating' the number may stand in words.
            var decisive = place.StartsWith("/plurals/") ? By(Named(name), place) : null;
            Placeholders(text!, decisive).Should().Equal(Placeholders(english!, decisive), place);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_text_is_clean(string name)
    {
        foreach (var text in Named(name).AllTexts())
        {
            text.IsNormalized(NormalizationForm.FormC).Should().BeTrue(text);
            text.Should().Be(text.Trim()).And.NotContain("  ");
            text.Where(letter => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned && letter != '\n')
                .Select(letter => $"U+{(int)letter:X4} in '{text}'").Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Marks_follow_the_custom_of_the_language(string name)
    {
        var file = Named(name);
        var (open, close) = Quotes[file.Language];
        foreach (var text in file.Pairs().Select(pair => pair.Text!))
        {
            // Placeholders, command lines, addresses and numbers are no prose.
            var prose = Regex.Replace(text, @"\{[^}]*\}|`[^`]*`|https?://\S+|[0-9][0-9.,]*[0-9]", "");
            prose.Where(letter => ForeignMarks[file.Language].Contains(letter)).Select(letter => $"{letter} in '{text}'").Should().BeEmpty();
            Regex.Count(text, open).Should().Be(Regex.Count(text, close), text);
            if (file.Language == "zh-Hans")
            {
                Regex.IsMatch(prose, @"[\u4e00-\u9fff] [\u4e00-\u9fff]").Should().BeFalse(text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_text_is_in_the_script_of_the_language(string name)
    {
        var file = Named(name);
        foreach (var (place, english, text) in file.Pairs().Where(pair => pair.Text != pair.English))
        {
            var letters = Regex.Replace(text!, @"\{[^}]*\}|`[^`]*`|https?://\S+", "").Where(char.IsLetter).ToArray();
            var script = file.Language switch { "ar" => "ar", "zh-Hans" => "zh", _ => "la" };
            var foreign = letters.Where(letter => ScriptOf(letter) is var other && other != script && other != "la").Select(letter => letter.ToString()).Distinct();
            foreign.Should().BeEmpty(text);
            if (script != "la" && letters.Length > 0 && !NamesOnly.Contains(place))
            {
                // Names of instruments and publications stay in Latin letters.
                letters.Any(letter => ScriptOf(letter) == script).Should().BeTrue("{0}: {1}", place, text);
            }

            if (script == "zh")
            {
                letters.Where(letter => ScriptOf(letter) == "zh" && !IsSimplified(letter)).Should().BeEmpty(text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void It_says_how_it_was_made_and_who_has_checked_it(string name)
    {
        var provenance = Named(name).Provenance;

        provenance["origin"]!.GetValue<string>().Should().Be("translation");
        provenance["method"]!.GetValue<string>().Should().NotBeEmpty();
        provenance["from"]!.GetValue<string>().Should().MatchRegex("^[0-9a-f]{12}$");
        provenance["review"]!.GetValue<string>().Should().Be("second-reader", "none is clinically reviewed yet");
        provenance["reviewer"]!.GetValue<string>().Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_English_has_not_changed_since_it_was_translated(string name)
        => Named(name).Provenance["from"]!.GetValue<string>().Should().Be(Named(name).EnglishFingerprint(), "a text whose English changed is read again, and then says so");

    [Fact]
    public void Every_exception_is_needed()
    {
        var equal = TranslatedFile.All.SelectMany(file => file.Pairs().Where(pair => pair.Text == pair.English).Select(pair => (file.Language, pair.Text!)));

        MayBeEqual.Keys.Except(equal).Should().BeEmpty();
    }

    private static TranslatedFile Named(string name) => TranslatedFile.All.Single(file => file.ToString() == name);

    private static string By(TranslatedFile file, string place)
        => System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(file.English))!["plurals"]![place.Split('/')[2]]!["by"]!.GetValue<string>();

    private static IEnumerable<string> Placeholders(string text, string? left)
        => Regex.Matches(text, @"\{[^}]*\}").Cast<Match>().Select(match => match.Value).Where(name => name != "{" + left + "}").OrderBy(name => name, StringComparer.Ordinal);

    private static string ScriptOf(char letter) => letter switch
    {
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => "la",
        (>= '\u0600' and <= '\u06FF') => "ar",
        (>= '\u4E00' and <= '\u9FFF') => "zh",
        'α' or 'ω' => "la", // the coefficients' own signs
        _ => $"U+{(int)letter:X4}",
    };

    // GB 2312 holds the simplified characters of general use and none that are traditional only.
    private static bool IsSimplified(char letter)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var simplified = Encoding.GetEncoding(20936, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
        return simplified.GetString(simplified.GetBytes(letter.ToString())) == letter.ToString();
    }
}
