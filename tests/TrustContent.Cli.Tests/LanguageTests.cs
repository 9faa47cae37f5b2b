using System.Text.Json;

namespace TrustContent.Cli.Tests;

/// <summary>The tool in another language than English.</summary>
public class LanguageTests
{
    private const string Reliability = "1,2,3,4\n1,2,3,4\n2,2,3,5\n4,3,4,4\n5,6,4,4\n";

    [Fact]
    public void Help_and_tables_come_in_a_second_language()
    {
        using var folder = SecondLanguage.Folder(speaksTool: true);
        string[] asked = ["--lang", "fy", "--content", folder.Path];

        var help = Trustcontent.Run(["track", "--help", .. asked]);
        help.Code.Should().Be(0);
        help.Errors.Should().BeEmpty();
        help.Output.Should().Contain("«Usage:»\n  trustcontent track <ID> [<FILE>] [«options»]").And.Contain("«(REQUIRED)»").And.Contain("«[default: both]»")
            .And.Contain("«Examples:»\n  trustcontent track trust-check-in sessions.csv --client client --session session\n").And.NotContain("Description:\n");
        Trustcontent.Run(["languages", "--lang=fy", "--content=" + folder.Path]).Output.Should().Contain("«Topics»").And.Contain("«0 of 30»").And.Contain("«complete»");
        Trustcontent.Piped(Reliability, ["reliability", "trust-pulse", .. asked]).Output.Should().Contain("«This assumes one row per person.").And.MatchRegex(@"\d,\d\d").And.NotMatchRegex(@"\d\.\d\d");
    }

    [Fact]
    public void The_environment_names_the_language_and_the_call_goes_before_it()
    {
        using var folder = SecondLanguage.Folder(speaksTool: true);
        (string, string)[] environment = [("TRUSTCONTENT_LANG", "fy")];

        Trustcontent.Among(environment, "check-in", "--help", "--content", folder.Path).Output.Should().Contain("«Usage:»").And.Contain("«[default: fy]»");
        Trustcontent.Among(environment, "languages", "--content", folder.Path).Output.Should().Contain("«Language»");
        Trustcontent.Among(environment, "languages", "--content", folder.Path, "--lang", "en").Output.Should().Contain("Language").And.NotContain("«");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("topics")]
    [InlineData("topics", "--format", "html")]
    [InlineData("topic", "welcome")]
    [InlineData("instruments")]
    [InlineData("instrument", "wai-sr")]
    [InlineData("languages")]
    [InlineData("bibliography")]
    public void That_a_language_is_not_there_is_said_once(params string[] call)
    {
        var (code, output, errors) = Trustcontent.Run([.. call, "--lang", "xog"]);

        (code, errors).Should().Be((0, "Not all words are there in 'xog'. They come in: English.\n"));
        output.Should().Be(Trustcontent.Run(call).Output);
    }

    [Fact]
    public void A_language_that_the_library_speaks_and_the_tool_does_not_is_said_to_be_one()
    {
        using var folder = SecondLanguage.Folder(speaksTool: false);

        var (code, output, errors) = Trustcontent.Piped(Reliability, "reliability", "trust-pulse", "--lang", "fy", "--content", folder.Path);

        (code, errors).Should().Be((0, "«Not all words are there in 'fy'. They come in: English.»\n"));
        output.Should().Contain("This assumes one row per person.");
    }

    [Fact]
    public void Languages_say_how_much_there_is_and_who_has_checked_it()
    {
        using var folder = SecondLanguage.Folder(speaksTool: true);

        var (_, output, _) = Trustcontent.Run("languages", "--format", "json", "--content", folder.Path);
        Trustcontent.Run("languages", "--content", folder.Path).Output.Replace("\n", " ").Should().MatchRegex("translated by +a program|translated +by a program|translated by a +program");

        using var json = JsonDocument.Parse(output);
        var languages = json.RootElement.EnumerateArray().ToDictionary(language => language.GetProperty("language").GetString()!);
        Told(languages["en"]).Should().Be((true, "not-reviewed", null));
        Told(languages["fy"]).Should().Be((true, "not-reviewed", "machine"));
        languages["fy"].EnumerateObject().Select(member => member.Name).Should().Equal("language", "name", "englishName", "direction", "script", "topics", "questionnaires", "phrases", "review", "method");
    }

    private static (bool Phrases, string? Review, string? Method) Told(JsonElement language)
        => (language.GetProperty("phrases").GetBoolean(), language.GetProperty("review").GetString(), language.GetProperty("method").GetString());
}
