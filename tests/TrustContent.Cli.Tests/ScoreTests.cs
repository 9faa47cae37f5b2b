using System.Text;

namespace TrustContent.Cli.Tests;

/// <summary>What 'score' promises, on the input that files really are.</summary>
public class ScoreTests
{
    private const string PulseHeader = "id,1,2,3,4";
    private const string PulseOut = "id,1,2,3,4,total,total_answered,problems\n";

    [Fact]
    public void Every_row_comes_out_in_order_with_all_its_columns_as_they_came()
        => Score("trust-pulse", "z,q1,Q_02,item3,TRUST-PULSE.4,\"note, long\"\nb, 7 ,8.0,08,6,\"a \"\"b\"\"\"\na,1,2,3,4,x\n").Should().Be((0,
            "z,q1,Q_02,item3,TRUST-PULSE.4,\"note, long\",total,total_answered,problems\nb, 7 ,8.0,08,6,\"a \"\"b\"\"\",7.25,4,\na,1,2,3,4,x,2.5,4,\n", ""));

    [Fact]
    public void Missing_is_never_zero_and_zero_is_an_answer()
        => Score("trust-pulse", PulseHeader + "\na,0,0,0,0\nb,,0,0,0\nc,NA,x!,0,0\nd,,,,\n", "--na", "x!,-").Should().Be((0,
            PulseOut + "a,0,0,0,0,0,4,\nb,,0,0,0,,3,TC4001:1\nc,NA,x!,0,0,,2,TC4001:1 2\nd,,,,,,0,TC4001:1 2 3 4\n", ""));

    [Fact]
    public void A_row_that_cannot_be_used_keeps_its_place_and_the_rest_is_scored()
    {
        var (code, output, errors) = Score("trust-pulse", PulseHeader + "\na,11,x,3,4\nb,2.5,2,3,4\nc,1,2\nd,1,2,3,4,5,6\ne,1,2,3,4\n");

        output.Should().Be(PulseOut + "a,11,x,3,4,,2,TC3002:1;TC3004:2\nb,2.5,2,3,4,,3,TC3003:1\nc,1,2,,,,0,TC6001:\nd,1,2,3,4,,0,TC6001:,5,6\ne,1,2,3,4,2.5,4,\n");
        (code, errors).Should().Be((3, "4 of 5 rows hold answers that cannot be used; they are in their place without scores.\n"));
    }

    [Fact]
    public void Byte_order_mark_Windows_lines_quoted_newlines_blank_lines_and_letters_of_every_script()
        => Score("trust-pulse", "\uFEFFid,1,2,3,4\r\n\"two\r\nlines\",1,2,3,4\r\n\r\nمريم 李 é 🙂,4,4,4,4\r\n").Should().Be((0,
            PulseOut + "\"two\r\nlines\",1,2,3,4,2.5,4,\nمريم 李 é 🙂,4,4,4,4,4,4,\n".Replace("\r\n", "\n"), ""));

    [Fact]
    public void A_row_that_begins_with_a_hash_is_a_row()
        => Score("trust-pulse", "#id,1,2,3,4\n#a,1,2,3,4\nb,1,2,3,4\n").Output.Should().Be("#" + PulseOut + "#a,1,2,3,4,2.5,4,\nb,1,2,3,4,2.5,4,\n");

    [Fact]
    public void Blank_lines_before_the_header_are_ignored_like_others()
        => Score("trust-pulse", "\n\r\n" + PulseHeader + "\n  \na,1,2,3,4\n").Should().Be((0, PulseOut + "a,1,2,3,4,2.5,4,\n", ""));

    [Fact]
    public void A_number_that_stands_for_missing_in_columns_is_no_answer_in_a_file()
        => Score("trust-pulse", PulseHeader + "\na,255,1,1,1\n").Output.Should().EndWith("a,255,1,1,1,,3,TC3002:1\n");

    [Fact]
    public void Rows_keep_their_order_over_many_batches()
    {
        // Means of 0 1 2 3, of 1 2 3 4 and so on, by hand: 1.5, 2.5, ... 8.5; every 97th row lacks an answer.
        var rows = Enumerable.Range(0, 30_000).Select(row => (Id: row, First: row % 8)).ToArray();
        var input = string.Concat(rows.Select(row => $"{row.Id},{row.First},{row.First + 1},{row.First + 2},{(row.Id % 97 == 0 ? "NA" : row.First + 3)}\n"));
        var expected = string.Concat(rows.Select(row => row.Id % 97 == 0
            ? $"{row.Id},{row.First},{row.First + 1},{row.First + 2},NA,,3,TC4001:4\n"
            : $"{row.Id},{row.First},{row.First + 1},{row.First + 2},{row.First + 3},{row.First + 1}.5,4,\n"));

        using var folder = new TempFolder().With("in.csv", PulseHeader + "\n" + input);
        var target = Path.Combine(folder.Path, "out.csv");

        Trustcontent.Run("score", "trust-pulse", Path.Combine(folder.Path, "in.csv"), "-o", target).Code.Should().Be(0);

        (File.ReadAllText(target) == PulseOut + expected).Should().BeTrue();
    }

    [Fact]
    public void A_NUL_byte_makes_no_answer() => Score("trust-pulse", PulseHeader + "\na,4\0,1,1,1\n").Output.Should().EndWith(",,3,TC3004:1\n");

    [Fact]
    public void A_file_cannot_drive_the_terminal() => Score("trust-pulse", PulseHeader + "\n\u001b[31mred,1,1,1,1\n", "--explain").Output.Should().NotContain("\u001b");

    [Fact]
    public void A_link_stays_a_link_a_device_a_device_and_a_private_file_private()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links, devices and modes are those of Unix.");
        using var folder = new TempFolder().With("in.csv", PulseHeader + "\na,1,2,3,4\n").With("private.csv", "old");
        var (input, target, link) = (Path.Combine(folder.Path, "in.csv"), Path.Combine(folder.Path, "private.csv"), Path.Combine(folder.Path, "link.csv"));
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, target);

        Trustcontent.Run("score", "trust-pulse", input, "-o", link).Code.Should().Be(0);
        new FileInfo(link).LinkTarget.Should().Be(target);
        File.ReadAllText(target).Should().StartWith(PulseOut);
        File.GetUnixFileMode(target).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Trustcontent.Run("score", "trust-pulse", input, "-o", "/dev/stderr").Errors.Should().StartWith(PulseOut);
    }

    [Fact]
    public void A_signal_leaves_nothing_behind()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The test uses a shell's kill.");
        using var folder = new TempFolder();

        Shell(folder, $"(echo {PulseHeader}; while sleep 0.01; do echo a,1,2,3,4 || exit; done) | {Trustcontent.ForShell} score trust-pulse -o out.csv & for i in $(seq 100); do sleep 0.1; ls out.csv.unfinished-* 2>/dev/null && break; done; sleep 0.3; kill -TERM $!; sleep 1; true").Output
            .Should().Contain("unfinished", "it was there while the work went on");
        Directory.GetFiles(folder.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData(";", ";")]
    [InlineData("tab", "\t")]
    [InlineData("|", "|")]
    public void Other_delimiters(string option, string delimiter)
        => Score("trust-pulse", (PulseHeader + "\n\"a,b\",1,2,3,4\n").Replace("\"a,b\"", "a|b").Replace(",", delimiter).Replace("a|b", "a b"), "--delimiter", option)
            .Should().Be((0, (PulseOut + "a b,1,2,3,4,2.5,4,\n").Replace(",", delimiter), ""));

    [Theory]
    [InlineData("id,1,2,3\n", "item 4")]
    [InlineData("id,1,2,3,4,q1\n", "Item 1 stands twice")]
    [InlineData("id,1,2,3,4,Total\n", "'Total' has the name of an output column")]
    [InlineData("id,1,2,3,4,problems\n", "'problems' has the name")]
    [InlineData("id,1,2,3,4,total_answered\n", "'total_answered' has the name")]
    [InlineData("", "empty")]
    public void A_header_that_cannot_be_used_ends_with_2_and_is_named(string input, string named)
    {
        var (code, output, errors) = Score("trust-pulse", input);

        (code, output).Should().Be((2, ""));
        errors.Should().Contain(named).And.NotContain("   at ");
    }

    [Fact]
    public void A_header_alone_is_a_file_without_rows() => Score("trust-pulse", PulseHeader + "\n").Should().Be((0, PulseOut, ""));

    [Fact]
    public void Columns_that_bear_one_name_pass_through()
        => Score("trust-pulse", "note,note,1,2,3,4\na,b,1,2,3,4\n").Output.Should().Be("note,note,1,2,3,4,total,total_answered,problems\na,b,1,2,3,4,2.5,4,\n");

    [Fact]
    public void Signals_and_the_anchor_are_optional_and_count_nowhere()
    {
        var items = string.Join(",", Enumerable.Range(1, 12));
        var fours = string.Join(",", Enumerable.Repeat("4", 12));

        Score("trust-check-in", $"{items}\n{fours}\n").Output.Should().EndWith($"{fours},4,4,4,4,4,3,3,3,3,12,\n");
        Score("trust-check-in", $"{items},13,hurt,trust-check-in.crossed-line\n{fours},1,yes,NO\n").Output.Should().EndWith(",1,yes,NO,4,4,4,4,4,3,3,3,3,12,\n");
        Score("trust-check-in", $"{items},hurt\n{fours},maybe\n").Should().Match<(int Code, string Output, string Errors)>(result => result.Code == 3 && result.Output.EndsWith(",TC3005:hurt\n"));
    }

    [Fact]
    public void Numbers_of_400_digits_are_answers_or_problems_and_not_crashes()
    {
        var nines = new string('9', 400);
        var zeros = new string('0', 399);

        Score("trust-pulse", $"{PulseHeader}\na,{nines},{zeros}7,0.{zeros}1,1e999\n").Output.Should().EndWith(",,1,TC3003:3;TC3004:1 4\n");
    }

    [Fact]
    public void A_thousand_columns_and_a_field_of_a_million_letters()
    {
        var names = string.Join(",", Enumerable.Range(1, 1000).Select(column => "c" + column));
        var fields = string.Join(",", Enumerable.Range(1, 1000).Select(column => "v" + column));
        var long1 = new string('x', 1_000_000);

        Score("trust-pulse", $"{names},{PulseHeader}\n{fields},{long1},1,2,3,4\n").Should().Be((0, $"{names},{PulseOut}{fields},{long1},1,2,3,4,2.5,4,\n", ""));
    }

    [Theory]
    [InlineData("mean", "2.5,3.5,2.25,2.75")]
    [InlineData("sum", "10,14,9,33")]
    public void The_metric_may_be_chosen(string metric, string scores)
        => Score("wai-sr", "1,2,3,4,5,6,7,8,9,10,11,12\n1,2,3,4,5,1,2,3,4,5,1,2\n", "--metric", metric).Output.Should().Contain(",2," + scores + ",4,4,4,12,\n");

    [Theory]
    [InlineData("as-published", ",,,4,4,3,11,TC4001:8")]
    [InlineData("require-all", ",,,4,4,3,11,TC4001:8")]
    [InlineData("prorate:1", ",16,48,4,4,3,11,")]
    public void The_missing_rule_may_be_chosen(string rule, string end)
        => Score("wai-sr", "1,2,3,4,5,6,7,8,9,10,11,12\n4,4,4,4,4,4,4,,4,4,4,4\n", "--missing", rule).Output.Should().EndWith(end + "\n");

    [Theory]
    [InlineData("no-such", "There is no instrument 'no-such'")]
    [InlineData("trust-pulse", "--missing takes", "--missing", "prorate:0")]
    [InlineData("trust-pulse", "--missing takes", "--missing", "some")]
    [InlineData("trust-pulse", "TC4004", "--missing", "prorate:4")]
    [InlineData("trust-pulse", "--delimiter takes", "--delimiter", "ab")]
    [InlineData("trust-pulse", "--delimiter takes", "--delimiter", "a")]
    [InlineData("trust-pulse", "A file has a name", "-o", "")]
    [InlineData("trust-pulse", "median", "--metric", "median")]
    [InlineData("trust-pulse", "xml", "--format", "xml")]
    [InlineData("trust-pulse", "Leave it out", "--explain", "--format", "json")]
    [InlineData("trust-pulse", "--nonsense", "--nonsense")]
    public void A_wrong_call_ends_with_2_and_says_what_is_right(string id, string named, params string[] options)
    {
        var (code, output, errors) = Score(id, PulseHeader + "\n", options);

        (code, output).Should().Be((2, ""));
        errors.Should().Contain(named).And.NotContain("   at ");
    }

    [Fact]
    public void A_file_gets_its_name_only_when_it_is_whole()
    {
        using var folder = new TempFolder().With("in.csv", PulseHeader + "\na,1,2,3,4\n").With("bad.csv", "id,1,2\n");
        var (input, output) = (Path.Combine(folder.Path, "in.csv"), Path.Combine(folder.Path, "out.csv"));

        Trustcontent.Run("score", "trust-pulse", input, "-o", output).Should().Be((0, "", ""));
        File.ReadAllBytes(output).Should().Equal(Encoding.UTF8.GetBytes(PulseOut + "a,1,2,3,4,2.5,4,\n"), "no byte order mark, LF");

        Trustcontent.Run("score", "trust-pulse", Path.Combine(folder.Path, "bad.csv"), "-o", Path.Combine(folder.Path, "new.csv")).Code.Should().Be(2);
        Trustcontent.Run("score", "trust-pulse", Path.Combine(folder.Path, "gone.csv"), "-o", Path.Combine(folder.Path, "new.csv")).Code.Should().Be(2);
        Trustcontent.Run("score", "trust-pulse", input, "-o", Path.Combine(folder.Path, "no", "such", "folder.csv")).Code.Should().Be(2);
        Trustcontent.Run("score", "trust-pulse", input, "-o", folder.Path).Errors.Should().Contain("is a folder");
        Trustcontent.Run("score", "trust-pulse", input, "-o", input).Should().Match<(int Code, string Output, string Errors)>(result => result.Code == 2 && result.Errors.Contains("would be lost"));
        File.ReadAllText(input).Should().Be(PulseHeader + "\na,1,2,3,4\n");
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo(["in.csv", "bad.csv", "out.csv"]);
    }

    [Theory]
    [InlineData("id,1,2,3,4\nJos\u00e9,1,2,3,4\n", 1)]
    [InlineData("Jos\u00e9,1,2,3,4\na,1,2,3,4\n", 2)]
    public void What_is_not_UTF_8_is_refused_and_never_replaced(string text, int expected)
    {
        using var folder = new TempFolder();
        var (input, output) = (Path.Combine(folder.Path, "in.csv"), Path.Combine(folder.Path, "out.csv"));
        File.WriteAllBytes(input, Encoding.Latin1.GetBytes(text));

        var (code, _, errors) = Trustcontent.Run("score", "trust-pulse", input, "-o", output);
        code.Should().BeOneOf(expected, 2);
        errors.Should().Contain("not UTF-8");
        Directory.GetFiles(folder.Path).Should().ContainSingle("nothing is left under any name");
    }

    [Fact]
    public void A_full_disk_is_a_failure_and_leaves_nothing()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full on this system to write to.");
        using var folder = new TempFolder().With("in.csv", PulseHeader + "\n" + string.Concat(Enumerable.Repeat("a,1,2,3,4\n", 20000)));

        var (code, _, errors) = Shell(folder, $"{Trustcontent.ForShell} score trust-pulse in.csv > /dev/full");
        code.Should().Be(1);
        errors.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Fact]
    public void A_pipe_that_closes_ends_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The test uses a shell's pipe.");
        using var folder = new TempFolder().With("in.csv", PulseHeader + "\n" + string.Concat(Enumerable.Repeat("a,1,2,3,4\n", 200000)));

        var (_, output, errors) = Shell(folder, $"{Trustcontent.ForShell} score trust-pulse in.csv | head -n 1");
        (output, errors).Should().Be((PulseOut, ""));
    }

    [Fact]
    public void Json_explains_each_score_one_object_a_line()
    {
        var lines = Score("haq-ii", string.Join(",", Enumerable.Range(1, 19)) + ",id\n" + string.Join(",", Enumerable.Repeat("6", 19)) + ",a\n" + ",,,,,,,,,,,,,,,,,,,b\n", "--format", "json")
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement).ToArray();

        // Fourteen sixes and five reversed sixes: 14 × 6 + 5 × 1 = 89.
        var total = lines[0].GetProperty("scales").GetProperty("total");
        (total.GetProperty("value").GetDouble(), total.GetProperty("minimum").GetDouble(), total.GetProperty("maximum").GetDouble()).Should().Be((89, 19, 114));
        total.GetProperty("keyed")[3].GetProperty("given").GetDouble().Should().Be(6);
        total.GetProperty("keyed")[3].GetProperty("value").GetDouble().Should().Be(1);
        lines[0].GetProperty("key").GetString().Should().MatchRegex("^[0-9a-f]{16}$");
        lines[1].GetProperty("scales").GetProperty("total").GetProperty("value").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        lines[1].GetProperty("scales").GetProperty("total").GetProperty("whyNull").GetString().Should().Be("TC4001");
    }

    [Fact]
    public void Explain_shows_what_a_clinician_needs_to_follow_it_by_hand()
    {
        var output = Score("care", "id,1,2,3,4,5,6,7,8,9,10\nann,5,4,3,5,4,3,5,4,,NA\n", "--explain").Output.Replace("\n", " ");

        output.Should().Contain("not recorded").And.Contain("5 + 4 + 3 + 5 + 4 + 3 + 5 + 4 = 33; (33 × 10) / 8 = 41.25, on 10 to 50. Missing: prorate:2, prorated.");
        Score("haq-ii", string.Join(",", Enumerable.Range(1, 19)) + "\n" + string.Join(",", Enumerable.Repeat("6", 19)) + "\n", "--explain").Output.Should().Contain("1 (reversed)");
    }

    private static (int Code, string Output, string Errors) Score(string id, string input, params string[] options)
        => Trustcontent.Piped(input, ["score", id, .. options]);

    private static (int Code, string Output, string Errors) Shell(TempFolder folder, string line) => Command.Try(folder.Path, [], ["bash", "-c", line]);
}
