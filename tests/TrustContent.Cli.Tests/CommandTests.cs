using System.Text.Json;

namespace TrustContent.Cli.Tests;

/// <summary>The other commands, as a user meets them.</summary>
public class CommandTests
{
    [Fact]
    public void Without_a_command_it_says_what_there_is()
    {
        Trustcontent.Run().Code.Should().Be(2);
        Trustcontent.Run("--help").Output.Should().Contain("Usage:").And.Contain("score <ID>").And.Contain("Not a diagnosis");
        Trustcontent.Run("score", "--help").Should().Match<(int Code, string Output, string Errors)>(help => help.Code == 0 && help.Output.Contains("Examples:") && help.Errors.Length == 0);
        Trustcontent.Run("--version").Output.Should().StartWith("0.");
    }

    [Fact]
    public void Topics_are_listed_and_filtered()
    {
        var all = Parsed("topics", "--format", "json").EnumerateArray().ToArray();
        var safeStrategies = Parsed("topics", "--kind", "strategy", "--facet", "safe", "--audience", "therapist", "--format", "json").EnumerateArray().ToArray();

        all.Should().HaveCountGreaterThan(safeStrategies.Length);
        safeStrategies.Should().NotBeEmpty().And.OnlyContain(topic => topic.GetProperty("kind").GetString() == "strategy");
        all.Should().OnlyContain(topic => topic.GetProperty("title").GetString()!.Length > 0 && topic.GetProperty("body").GetArrayLength() > 1 && topic.GetProperty("language").GetString() == "en");
        Trustcontent.Run("topics", "--audience", "client").Output.Should().Contain("your-rights").And.NotContain("give-time");
        Trustcontent.Run("topics", "--kind", "sermon").Code.Should().Be(2);
    }

    [Fact]
    public void A_topic_is_shown_whole_with_what_speaks_against_it()
    {
        var (code, output, _) = Trustcontent.Run("topic", "repair-a-rupture");

        code.Should().Be(0);
        output.Should().Contain("What to do").And.Contain("Words to say").And.Contain("What speaks against it").And.Contain("Eubanks").And.Contain("not clinically reviewed");
        Trustcontent.Run("topic", "no-such").Should().Match<(int Code, string Output, string Errors)>(result => result.Code == 2 && result.Errors.Contains("trustcontent topics"));
    }

    [Fact]
    public void A_fallback_is_said_and_a_wrong_tag_refused()
    {
        Trustcontent.Run("topic", "welcome", "--lang", "nl").Errors.Should().Contain("'nl'").And.Contain("English");
        Trustcontent.Run("topic", "welcome", "--lang", "en-GB").Errors.Should().BeEmpty();
        Trustcontent.Run("topic", "welcome", "--lang", "e").Code.Should().Be(2);
    }

    [Fact]
    public void Instruments_carry_licence_and_verification()
    {
        var instruments = Parsed("instruments", "--format", "json").EnumerateArray().ToDictionary(each => each.GetProperty("id").GetString()!);

        instruments["wai-sr"].GetProperty("verification").GetString().Should().Be("verified");
        instruments["tasc-r"].GetProperty("verification").GetString().Should().Be("single-source");
        instruments["wai-s"].GetProperty("verification").GetString().Should().Be("derived");
        instruments.Values.Should().OnlyContain(each => each.GetProperty("rightsHolder").GetString()!.Length > 0 && each.GetProperty("direction").GetString() == "higher-is-better");
        Trustcontent.Run("instrument", "wai-s").Output.Should().Contain("Derived").And.Contain("reversed 4").And.Contain("Item 8");
        Trustcontent.Run("instrument", "haq-ii").Output.Should().Contain("rheumatology");
        Trustcontent.Run("instrument", "gsrs").Code.Should().Be(2);
    }

    [Theory]
    [InlineData("topics", "")]
    [InlineData("topic", "welcome")]
    [InlineData("instrument", "srs")]
    public void There_is_no_colour_in_a_pipe(string command, string id)
    {
        var (code, output, _) = Trustcontent.Run([command, .. id.Length > 0 ? new[] { id } : []]);

        code.Should().Be(0);
        output.Should().NotContain("\u001b");
    }

    [Fact]
    public void No_id_is_broken_over_two_lines()
    {
        Trustcontent.Run("topics").Output.Should().Contain("ask-different-questions").And.Contain("when-a-therapist-harms");
        Trustcontent.Run("instruments").Output.Should().Contain("trust-check-in-therapist");
    }

    [Fact]
    public void Languages_are_listed_for_programs()
    {
        var english = Parsed("languages", "--format", "json").EnumerateArray().Single(language => language.GetProperty("language").GetString() == "en");

        (english.GetProperty("name").GetString(), english.GetProperty("direction").GetString()).Should().Be(("English", "left-to-right"));
    }

    [Fact]
    public void Check_reports_every_problem_and_ends_with_1()
    {
        using var folder = new TempFolder().With("topics/a/topic.json", "{\n \"id\": \"b\" }").With("stray.txt", "x");
        using var empty = new TempFolder();

        var (code, output, errors) = Trustcontent.Run("check", folder.Path);
        code.Should().Be(1);
        output.Should().Contain("TC1009 stray.txt").And.Contain("TC1010 topics/a/topic.json(1) $").And.Contain("TC1003");
        errors.Should().Contain("problems.");
        Trustcontent.Run("check", empty.Path).Should().Be((0, "", "No problems.\n"));
        Trustcontent.Run("check", Path.Combine(empty.Path, "gone")).Output.Should().Contain("TC1001");
    }

    [Fact]
    public void A_check_in_asks_scores_and_shows_a_notice_first()
    {
        var (code, output, _) = Trustcontent.Piped("8\n11\n\n9\n3\n8\n-\nn\ny\n", "check-in", "trust-pulse");

        code.Should().Be(0);
        output.Should().Contain("7/7").And.Contain("not your fault").And.Contain("no score");
        output.IndexOf("not your fault", StringComparison.Ordinal).Should().BeLessThan(output.IndexOf("no score", StringComparison.Ordinal));
        Trustcontent.Piped("", "check-in", "wai-sr").Should().Match<(int Code, string Output, string Errors)>(result => result.Code == 2 && result.Errors.Contains("TC2003"));
        Trustcontent.Piped("", "check-in", "--lang", "nl").Errors.Should().Contain("TC2002");
    }

    private static JsonElement Parsed(params string[] arguments) => JsonDocument.Parse(Trustcontent.Run(arguments).Output).RootElement;
}
