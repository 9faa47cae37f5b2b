using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TrustContent.Cli.Tests;

/// <summary>Under <c>--lang qps-ploc</c>, English in disguise, whatever is not disguised never went through translation.</summary>
public class DisguiseTests
{
    private const string Answers = "id,1,2,3,4\nann,1,2,3,4\nben,99,2,3,4\ncy,,2,3,4\nd,1\n";
    private const string Sessions = "client,session,date,q1,q2,q3,q4,hurt,crossed-line\nann,1,2026-01-05,8,8,8,8,no,no\nann,2,2026-01-12,8,8,8,8,no,no\nann,3,2026-01-19,8,8,8,8,no,no\nann,4,2026-01-26,8,8,8,8,no,no\n"
        + "ann,5,2026-02-02,8,8,8,8,no,no\nann,6,2026-02-09,5,5,5,5,yes,no\nann,7,2026-02-16,8,8,,8,no,no\nben,1,2026-01-05,9,8,8,8,no,yes\nben,2,soon,99,8,8,8,no,yes\nben,x,,8,8,8,8,no,no\n,3,,8,8,8,8,no,no\nben,4\n";
    private static readonly string[] Commands = ["", "topics", "topic", "instruments", "instrument", "languages", "bibliography", "score", "track", "reliability", "check", "check-in"];

    // Ids, values of options, names of columns and files, tags, and what licences and keys say in an instrument's own file.
    private static readonly Lazy<string[]> Plain = new(() =>
    {
        using var topics = JsonDocument.Parse(Trustcontent.Run("topics", "--format", "json").Output);
        using var instruments = JsonDocument.Parse(Trustcontent.Run("instruments", "--format", "json").Output);
        using var sources = JsonDocument.Parse(Trustcontent.Run("bibliography", "--format", "csl-json").Output);
        using var languages = JsonDocument.Parse(Trustcontent.Run("languages", "--format", "json").Output);
        string[] ids =
        [
            .. topics.RootElement.EnumerateArray().SelectMany(topic => Strings(topic, "id", "citation", "situations")),
            .. instruments.RootElement.EnumerateArray().SelectMany(instrument => Strings(instrument, "id", "key", "version", "rightsHolder", "terms", "sources", "part", "note", "missing", "signals")),
            .. sources.RootElement.EnumerateArray().SelectMany(source => Strings(source, "id")),
            .. languages.RootElement.EnumerateArray().SelectMany(language => Strings(language, "language", "name")),
            "trustcontent topic", "trustcontent", "CC BY 4.0", "CC-BY-4.0", "TrustContent contributors", "https://creativecommons.org/licenses/by/4.0/", "qps-Ploc", "qps-plocm", "English", "en", "as-published", "table", "both", "csv",
            "require-all", "ann", "ben", "id", "cy", "first-complete:3-5", "first-complete", "NA", "client", "session", "date", "crossed-line", "hurt", "{count}",
        ];
        return [.. ids.Select(text => Regex.Replace(text, @"\s+", " ").Trim()).Where(text => text.Any(char.IsLetter)).Distinct().OrderByDescending(text => text.Length)];
    });

    public static TheoryData<string> Helps => [.. Commands];

    [Theory]
    [MemberData(nameof(Helps))]
    public void The_help_of(string command)
    {
        var (code, output, errors) = Trustcontent.Run([.. command.Length > 0 ? new[] { command } : [], "--help", "--lang", "qps-ploc"]);

        (code, errors).Should().Be((0, ""));
        var lines = output.Split('\n').Where(line => !line.Contains(" trustcontent ")).Select(line => Regex.Replace(line, "^  ([a-z-]+ |-)", " -"));
        Bare(Regex.Replace(string.Join("\n", lines), "(?<![A-Za-z])-{1,2}[a-z?][a-z-]*|<[^>]*>", " ")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("topics")]
    [InlineData("topics", "--search", "šûîçîðé")]
    [InlineData("topics", "--search", "zzzqqq")]
    [InlineData("topics", "--format", "markdown")]
    [InlineData("topic", "in-crisis")]
    [InlineData("topic", "repair-a-rupture")]
    [InlineData("instrument", "wai-s")]
    [InlineData("instrument", "trust-check-in")]
    [InlineData("languages")]
    [InlineData("bibliography")]
    public void What_is_read_in(params string[] call)
    {
        var (code, output, errors) = Trustcontent.Run([.. call, "--lang", "qps-ploc"]);

        code.Should().Be(0);
        // Beside each source's id stands its citation and nothing else.
        Bare(call[0] == "bibliography" ? string.Concat(output.Split('\n').Take(2)) : output + errors).Should().BeEmpty();
    }

    [Fact]
    public void The_table_of_instruments()
    {
        // A narrow column breaks words.
        var allowed = Plain.Value.SelectMany(text => Words(text)).ToHashSet();

        Bare(Trustcontent.Run("instruments", "--lang", "qps-ploc").Output).Where(word => !allowed.Any(whole => whole.Contains(word))).Should().BeEmpty();
    }

    [Fact]
    public void The_page_of_topics()
    {
        var page = Trustcontent.Run("topics", "--format", "html", "--audience", "client", "--lang", "qps-plocm").Output;

        page.Should().Contain("<html lang=\"qps-plocm\" dir=\"rtl\">");
        Regex.Matches(page, "aria-label=\"([^\"]*)\"").Select(label => label.Groups[1].Value).Should().OnlyContain(label => label.StartsWith('['));
        Bare(WebUtility.HtmlDecode(Regex.Replace(page, "<style>.*?</style>|<[^>]*>", " ", RegexOptions.Singleline))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("score", "trust-pulse", "--explain")]
    [InlineData("reliability", "trust-pulse")]
    [InlineData("reliability", "trust-pulse", "--client", "client", "--session", "session", "--rows", "first-complete")]
    public void What_is_counted_by(params string[] call)
    {
        var (code, output, errors) = Trustcontent.Piped(call.Contains("--client") ? Sessions : Answers, [.. call, "--lang", "qps-ploc"]);

        code.Should().Be(3);
        Bare(output + errors).Should().BeEmpty();
    }

    [Theory]
    [InlineData("trust-pulse")]
    [InlineData("trust-pulse", "--plot", "pictures")]
    public void What_is_followed_of(params string[] call)
    {
        using var folder = new TempFolder();

        var (code, output, errors) = Trustcontent.In(folder.Path, Sessions, ["track", .. call, "--client", "client", "--session", "session", "--date", "date", "--lang", "qps-ploc"]);

        code.Should().Be(3);
        Bare(output + errors).Should().BeEmpty();
    }

    [Fact]
    public void A_check_in_that_takes_the_words_of_the_form_for_an_answer()
    {
        var (code, output, errors) = Trustcontent.Piped("8\n?\n8\n9\n3\nñ\n-\n[Ýéš]\n", "check-in", "trust-pulse", "--lang", "qps-ploc");

        (code, errors).Should().Be((0, ""));
        output.Should().Contain("ñóţ ýóûŕ ƒáûļţ");
        Bare(Regex.Replace(output, @"\[[yn] \[", "[")).Should().BeEmpty();
    }

    [Fact]
    public void A_checked_folder_and_a_norm()
    {
        using var folder = new TempFolder();

        Trustcontent.Run("check", folder.Path, "--lang", "qps-ploc").Should().Be((0, "", "[Ñó þŕóƀļéɱš.]\n"));
        var csv = "client,session,therapist,1,2,3,4\n" + string.Concat(Enumerable.Range(0, 40).Select(row => FormattableString.Invariant($"c{row / 4},{(row % 4) + 1},t{row % 2},{row % 7},{row % 5},{row % 3},{row % 7}\n")));
        var norm = Trustcontent.In(folder.Path, csv, "reliability", "trust-pulse", "--client", "client", "--session", "session", "--therapist", "therapist", "--norm-out", "norm.json", "--site", "Elm", "--made", "2026-11-23", "--form-lang", "en", "--lang", "qps-ploc");
        norm.Code.Should().Be(0);
        Bare(norm.Output + norm.Errors).Should().BeEmpty();
        File.ReadAllText(Path.Combine(folder.Path, "norm.json")).Should().Contain("\"en\"");
    }

    [Fact]
    public void From_right_to_left_marks_and_indents_stay_where_lines_begin()
        => Trustcontent.Run("topic", "welcome", "--lang", "qps-plocm").Output.Split('\n').Where(line => line.StartsWith(' ')).Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith("  - [\u202E") || line.StartsWith("    "));

    /// <summary>The words in plain letters that none of what may stand as it is accounts for.</summary>
    private static string[] Bare(string text)
    {
        // A line that was broken is one again, and marks of Markdown are gone.
        text = Regex.Replace(Regex.Replace(text.Replace("\\", ""), @"\s+", " "), @"\bTC[0-9]{4}\b", " ");
        foreach (var plain in Plain.Value)
        {
            text = Regex.Replace(text, "(?<![A-Za-z])" + Regex.Escape(plain) + "(?![A-Za-z])", " ");
        }

        return [.. Words(text).Distinct()];
    }

    private static IEnumerable<string> Words(string text) => Regex.Matches(text, "[A-Za-z]{2,}").Select(match => match.Value);

    private static IEnumerable<string> Strings(JsonElement element, params string[] names) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => names.Contains(member.Name) ? All(member.Value) : Strings(member.Value, names)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(entry => Strings(entry, names)),
        _ => [],
    };

    private static IEnumerable<string> All(JsonElement element)
        => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Select(entry => entry.ValueKind == JsonValueKind.String ? entry.GetString()! : "") : element.ValueKind == JsonValueKind.String ? [element.GetString()!] : [];
}
