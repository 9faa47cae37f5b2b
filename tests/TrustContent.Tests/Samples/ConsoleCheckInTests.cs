using System.Text.RegularExpressions;

namespace TrustContent.Tests.Samples;

/// <summary>The sample, run as the README says.</summary>
[Collection("Commands")]
public class ConsoleCheckInTests
{
    private const string Header = "client,session,date,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,judged,hurt,crossed-line\n";
    private const string Fours = "4,4,4,4,4,4,4,4,4,4,4,4,4";
    private static readonly string Configuration = AppContext.BaseDirectory.Contains("Release") ? "Release" : "Debug";
    private static readonly string Sample = Repository.At("samples", "ConsoleCheckIn");
    private static readonly string Expected = File.ReadAllText(Path.Combine(Sample, "expected-output.txt"));

    /// <summary>Each worked client and the lines worked out for it.</summary>
    public static TheoryData<string, string> Worked
    {
        get
        {
            var text = File.ReadAllText(Path.Combine(Repository.WorkedExamples, "sample", "console-check-in.md"));
            var data = new TheoryData<string, string>();
            foreach (Match match in Regex.Matches(text, "## (synthetic-[a-z]+)\n.*?```text\n(.*?)```", RegexOptions.Singleline))
            {
                data.Add(match.Groups[1].Value, match.Groups[2].Value);
            }

            return data;
        }
    }

    [Fact]
    public void Prints_what_is_expected_for_the_clients_that_ship()
    {
        var (code, output, errors) = Command.Try(Repository.Root, [], ["dotnet", "run", "--project", "samples/ConsoleCheckIn"]);

        SameText.Check(output, Expected);
        (code, errors).Should().Be((0, ""));
    }

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("LANG", "ar_SA.UTF-8")]
    public void Prints_the_same_whatever_the_machine_says_of_cultures(string name, string value) => SameText.Check(Run([(name, value)]).Output, Expected);

    [Theory]
    [MemberData(nameof(Worked))]
    public void The_expected_output_is_what_was_worked_by_hand(string client, string lines)
    {
        var block = Regex.Match(Expected, $"── {client} .*?(?=\n── |$)", RegexOptions.Singleline).Value;
        var at = 0;
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = block.IndexOf("\n" + line, at, StringComparison.Ordinal);
            next.Should().BeGreaterThanOrEqualTo(at, $"'{line}' stands there, in this order");
            at = next + 1;
        }

        Worked.Count.Should().Be(4);
    }

    [Fact]
    public void The_clients_that_ship_are_openly_synthetic_and_as_many_as_said()
    {
        var rows = File.ReadAllLines(Path.Combine(Sample, "sessions.csv")).Skip(1).Select(row => row.Split(',')[0]).GroupBy(client => client).ToArray();

        rows.Should().HaveCount(8).And.OnlyContain(client => client.Key.StartsWith("synthetic-") && client.Count() >= 3 && client.Count() <= 16);
    }

    [Fact]
    public void Bad_rows_are_named_and_left_out_and_the_rest_is_done()
    {
        using var folder = new TempFolder().With("own.csv", "\uFEFF" + (Header
            + $"\"x, \"\"y\"\"\",1,2026-01-05,{Fours},no,no,no\n"
            + $"x,2,2026-01-12,9{Fours[1..]},no,no,yes\n"
            + "x,3,2026-01-19,4,4\n\n"
            + $"x,4,2026-01-26,a{Fours[1..]},no,no,no\n"
            + $"x,5,2026-02-02,{Fours},no,no,1\n"
            + $"x,6,2026-02-09,{Fours},,,\n").Replace("\n", "\r\n"));

        var (code, output, errors) = Run([], Path.Combine(folder.Path, "own.csv"));

        code.Should().Be(3);
        output.Should().Contain("── x, \"y\" ").And.Contain("session 6");
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Length > 40 ? line[..40] : line).Should().Equal(
            "Row 3 was left out: TC3002 item 1: The answer is outside 1 to 5."[..40],
            "  It reports that a line was crossed or that"[..40],
            "Row 4 was left out: it has fewer or more fields"[..40],
            "  Whether it reports that a line was crossed"[..40],
            "Row 6 was left out: q1 is neither a number nor"[..40],
            "Row 7 was left out: TC3005 item crossed-line:"[..40],
            "  Whether it reports that a line was crossed"[..40]);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "has no column client, session")]
    [InlineData("", "is empty")]
    [InlineData(null, "cannot be read")]
    public void A_file_that_cannot_be_used_is_said_to_be_one(string? text, string message)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "own.csv");
        if (text is not null)
        {
            File.WriteAllText(path, text);
        }

        var (code, output, errors) = Run([], path);

        (code, output).Should().Be((2, ""));
        errors.Should().Contain(message).And.NotContain("   at ");
    }

    [Fact]
    public void Asks_the_questions_instead()
    {
        var (code, output, _) = Command.Try(Repository.Root, [], Arguments("--interactive"), "4\n9\n\n4\n4\n4\n4\n4\n4\n4\n4\n4\n4\n4\nn\n-\ny\n");

        code.Should().Be(0);
        output.Should().Contain("1/16").And.Contain("16/16").And.Contain("Please type 1 to 5").And.Contain("2 of 3 answered, prorated");
        output.IndexOf("not your fault", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(output.IndexOf("What may be said", StringComparison.Ordinal), "the notice comes first");
    }

    [Fact]
    public void Says_how_to_use_it()
    {
        Run([], "--help").Output.Should().Contain("--interactive").And.Contain("FILE.csv");
        Run([], "--nonsense").Code.Should().Be(2);
    }

    private static (int Code, string Output, string Errors) Run((string Name, string Value)[] environment, params string[] arguments)
        => Command.Try(Repository.Root, environment, Arguments(arguments));

    private static string[] Arguments(params string[] arguments) => ["dotnet", "run", "--no-build", "-c", Configuration, "--project", "samples/ConsoleCheckIn", "--", .. arguments];
}
