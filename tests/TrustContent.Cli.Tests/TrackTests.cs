using System.Text.Json;

namespace TrustContent.Cli.Tests;

/// <summary>The command track, as a clinic would call it.</summary>
public class TrackTests
{
    private const string Header = "client,session,q1,q2,q3,q4,hurt,crossed-line\n";
    private static readonly string[] Columns = ["--client", "client", "--session", "session"];

    [Fact]
    public void The_clients_that_ship_show_what_a_reader_of_the_numbers_would_name()
    {
        var (code, output, errors) = Track("json", File.ReadAllText(Repository.At("samples", "ConsoleCheckIn", "sessions.csv")), "trust-check-in");

        (code, errors).Should().Be((0, ""), "every signal has its column");
        Lines(output).ToDictionary(Client, Events).Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["synthetic-ana"] = "",
            ["synthetic-ben"] = "score-drop 6, score-returned 9",
            ["synthetic-chidi"] = "ceiling 16",
            ["synthetic-dara"] = "",
            ["synthetic-elif"] = "",
            ["synthetic-femi"] = "",
            ["synthetic-grace"] = "",
            ["synthetic-hugo"] = "score-drop 7, not-returned 10",
        });
    }

    [Fact]
    public void Rows_come_in_any_order_and_a_row_without_answers_is_a_session_without_a_rating()
    {
        var (code, output, _) = Track("json", Header + Row("b", 7, 2) + Row("a", 1, 8) + "a,2,,,,,,\n" + string.Concat(Enumerable.Range(1, 6).Reverse().Select(n => Row("b", n, 8))), "trust-pulse");

        code.Should().Be(0);
        var lines = Lines(output);
        lines.Select(Client).Should().Equal("b", "a");
        Events(lines[0]).Should().Be("score-drop 7, unknown 7");
        lines[1].GetProperty("sessions").GetArrayLength().Should().Be(2);
        lines[1].GetProperty("scales").GetProperty("total").GetProperty("ratings").GetArrayLength().Should().Be(1);
        lines[1].GetProperty("scales").GetProperty("total").GetProperty("first").GetProperty("notEstablished").GetString().Should().Be("too-few-ratings");
    }

    [Fact]
    public void The_block_shows_a_picture_and_what_may_be_said()
    {
        var (_, output, _) = Track("table", Header + string.Concat(new[] { 8, 8, 8, 8, 8, 5, 8 }.Select((total, index) => Row("x", index + 1, total))), "trust-pulse");

        output.Should().Contain("7 ratings at 7 sessions").And.Contain("▼").And.Contain("▲").And.Contain("At session 6 the score was 3 below")
            .And.Contain("For the therapist").And.Contain("For the client").And.Contain("not established");
        output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public void With_too_few_ratings_there_is_no_picture()
        => Track("table", Header + Row("x", 1, 8) + Row("x", 2, 7), "trust-pulse").Output.Should().NotContain("│").And.Contain("session 2: 7");

    [Fact]
    public void What_cannot_be_used_is_named_and_a_report_in_it_still_counts()
    {
        var (code, output, errors) = Track(
            "json", Header + "x,1,99,8,8,8,,yes\n" + Row("x", 2, 8) + "x,soon,8,8,8,8,,\n,3,8,8,8,8,,\nx,4,8\n" + Row("y", 1, 8) + Row("y", 1, 8), "trust-pulse");

        code.Should().Be(3);
        var lines = Lines(output);
        lines[0].GetProperty("sessions").GetArrayLength().Should().Be(2);
        lines[0].GetProperty("audiences").GetProperty("client").GetProperty("notices")[0].GetProperty("id").GetString().Should().Be("line-crossed");
        lines[0].GetProperty("audiences").GetProperty("therapist").GetProperty("notices").GetArrayLength().Should().Be(0);
        lines[1].GetProperty("problems")[0].GetProperty("code").GetString().Should().Be("TC5001");
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(6, "four rows, one client, and the signal that no column holds");
        errors.Should().Contain("row 1: TC3002:1").And.Contain("row 3: its session").And.Contain("row 4: it does not say whose").And.Contain("row 5: TC6001").And.Contain("1 of 2 clients").And.NotContain("99");
    }

    [Theory]
    [InlineData("crossed_line")]
    [InlineData("crossed.line")]
    [InlineData("Crossed Line")]
    [InlineData("trust-pulse.crossed-line")]
    public void A_signal_is_known_whatever_mark_stands_for_its_hyphen(string column)
        => Lines(Track("json", $"client,session,q1,q2,q3,q4,{column}\nx,1,8,8,8,8,yes\n", "trust-pulse").Output)[0]
            .GetProperty("audiences").GetProperty("client").GetProperty("notices")[0].GetProperty("id").GetString().Should().Be("line-crossed");

    [Fact]
    public void Says_which_signals_no_column_holds()
        => Track("json", "client,session,q1,q2,q3,q4,hurt\nx,1,8,8,8,8,yes\n", "trust-pulse").Errors.Should().Contain("No column holds the signals").And.Contain("crossed-line").And.NotContain("signals hurt");

    [Fact]
    public void A_report_of_harm_outlives_a_row_or_a_client_that_cannot_be_used()
    {
        const string open = "8,8,8,8,,yes\n";
        var (code, output, errors) = Track("json", Header + $"x,1,{open}x,1,{open}y,soon,{open}z,1.0,{open}w,1,8,8,8,8,,perhaps\n", "trust-pulse");

        code.Should().Be(3);
        var lines = Lines(output).ToDictionary(Client);
        lines["x"].GetProperty("notices")[0].GetProperty("id").GetString().Should().Be("line-crossed");
        lines["z"].GetProperty("sessions")[0].GetProperty("number").GetInt32().Should().Be(1);
        errors.Should().Contain("row 3").And.Contain("look at it now").And.Contain("could not be read");
    }

    [Fact]
    public void Settled_reports_withhold_no_advice()
    {
        var csv = "client,session,q1,q2,q3,q4,crossed-line,done\n" + string.Concat(Enumerable.Range(1, 5).Select(n => $"x,{n},8,8,8,8,{(n == 2 ? "yes,yes" : ",")}\n")) + "x,6,4,4,4,4,,\n";
        static int Topics(string output) => Lines(output)[0].GetProperty("audiences").GetProperty("client").GetProperty("recommendations").GetArrayLength();

        Topics(Track("json", csv, "trust-pulse").Output).Should().Be(0);
        Topics(Track("json", csv, "trust-pulse", "--settled", "done").Output).Should().BePositive();
    }

    [Fact]
    public void Days_as_eight_digits_are_days()
        => Events(Lines(Track("json", Header + string.Concat(new[] { 8, 8, 8, 8, 8, 4 }.Select((total, week) => Row("x", 20260105 + (7 * week), total))).Replace("20260133", "20260202").Replace("20260140", "20260209"), "trust-pulse").Output)[0])
            .Should().Be("score-drop 2026-02-09, unknown 2026-02-09");

    [Fact]
    public void The_output_is_none_of_the_files_that_are_read()
    {
        using var folder = new TempFolder().With("in.csv", Header + Row("x", 1, 8)).With("norm.json", "{}");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.csv"), "in.csv");
        string[] At(string name, params string[] more) => ["track", "trust-pulse", Path.Combine(folder.Path, name), .. Columns, .. more];

        Trustcontent.In(folder.Path, "", At("in.csv", "-o", "link.csv")).Code.Should().Be(2);
        Trustcontent.In(folder.Path, "", At("link.csv", "-o", "in.csv")).Code.Should().Be(2);
        Trustcontent.In(folder.Path, "", At("in.csv", "--norm", "norm.json", "-o", "norm.json")).Code.Should().Be(2);
        File.ReadAllText(Path.Combine(folder.Path, "in.csv")).Should().StartWith("client,");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "out.csv"), "real.csv");
        File.WriteAllText(Path.Combine(folder.Path, "real.csv"), "");
        Trustcontent.In(folder.Path, "", At("in.csv", "-o", "out.csv")).Code.Should().Be(0);
        File.ReadAllText(Path.Combine(folder.Path, "real.csv")).Should().Contain("x").And.NotContain("\u001b");
    }

    [Fact]
    public void For_the_therapist_alone_nothing_shows_that_is_the_clients()
    {
        var csv = Header + "x,1,8,8,8,8,yes,yes\n";

        Lines(Track("json", csv, "trust-pulse", "--audience", "therapist").Output)[0].GetRawText().Should().NotContain("crossed").And.Contain("hurt");
        Track("table", csv, "trust-pulse", "--audience", "therapist").Output.Should().NotContain("line").And.NotContain("For the client");
        Lines(Track("json", csv, "trust-pulse").Output)[0].GetRawText().Should().Contain("crossed");
    }

    [Fact]
    public void Columns_headed_with_the_therapists_form_are_the_second_voice()
    {
        var items = Enumerable.Range(1, 12).ToArray();
        var csv = "client,session," + string.Join(",", items.Select(n => "q" + n)) + "," + string.Join(",", items.Select(n => "trust-check-in-therapist." + n)) + "\n"
            + string.Concat(Enumerable.Range(1, 3).Select(n => $"x,{n}," + string.Join(",", items.Select(_ => "4")) + "," + string.Join(",", items.Select(_ => "2")) + "\n"));

        var course = Lines(Track("json", csv, "trust-check-in").Output)[0];

        Events(course).Should().Be("divergence 3");
        course.GetProperty("voices").GetProperty("scales").GetProperty("total").GetProperty("meanDifference").GetProperty("value").GetDouble().Should().Be(-2);
        Lines(Track("json", csv, "trust-check-in", "--audience", "client").Output)[0].TryGetProperty("voices", out _).Should().BeFalse();
    }

    [Fact]
    public void Takes_dates_absence_and_answers_after_a_drop()
    {
        var csv = "client,day,q1,q2,q3,q4,t,h\n" + string.Concat(new[] { 8, 8, 8, 8, 8, 4 }.Select((total, index) => $"x,2026-01-{index + 1:D2},{total},{total},{total},{total},,\n")) + "x,2026-01-07,8,8,8,8,yes,no\n";

        var (code, output, _) = Run(csv, "track", "trust-pulse", "--client", "client", "--session", "day", "--talked", "t", "--helped", "h", "--interval", "7", "--as-of", "2026-02-01", "--format", "json");

        code.Should().Be(0);
        var course = Lines(output)[0];
        Events(course).Should().Be("score-drop 2026-01-06, score-returned 2026-01-07, absence 2026-01-07");
        course.GetProperty("reports")[0].GetProperty("kind").GetString().Should().Be("talked-not-helped");
    }

    [Fact]
    public void Holds_a_change_against_a_norm_of_the_sites_own()
    {
        using var folder = new TempFolder();
        var rows = "client,session,therapist,q1,q2,q3,q4\n" + string.Concat(Enumerable.Range(0, 120).Select(n => $"c{n},3,t{n % 12},{2 + (n % 7)},{2 + (n * 3 % 7)},{1 + (n % 8)},{2 + (n % 7)}\n"));
        Run(rows, "reliability", "trust-pulse", "--client", "client", "--session", "session", "--therapist", "therapist", "--norm-out", Path.Combine(folder.Path, "norm.json"), "--site", "Test clinic", "--made", "2026-11-23").Code.Should().Be(0);
        var csv = Header + string.Concat(new[] { 3, 3, 3, 9, 9, 9 }.Select((total, index) => Row("x", index + 1, total)));

        var change = Lines(Track("json", csv, "trust-pulse", "--norm", Path.Combine(folder.Path, "norm.json"), "--reliability", "alpha").Output)[0]
            .GetProperty("scales").GetProperty("total").GetProperty("change");

        Run(csv, ["track", "trust-check-in", .. Columns, "--norm", Path.Combine(folder.Path, "norm.json")]).Errors.Should().Contain("is of 'trust-pulse'").And.NotContain("   at ");
        change.GetProperty("observed").GetDouble().Should().Be(6);
        change.GetProperty("verdict").GetString().Should().Be("higher");
        change.GetProperty("threshold").GetDouble().Should().BeApproximately(1.959964 * change.GetProperty("differenceSd").GetDouble(), 1e-5);
    }

    [Fact]
    public void Writes_a_picture_of_each_course_and_the_same_in_words()
    {
        using var folder = new TempFolder();
        var target = Path.Combine(folder.Path, "pictures");
        var csv = Header + string.Concat(new[] { 8, 8, 8, 8, 8, 5 }.Select((total, index) => Row("plain", index + 1, total) + Row("a/b", index + 1, total))) + Row("few", 1, 8);

        var (code, _, errors) = Track("table", csv, "trust-pulse", "--plot", target, "--audience", "therapist");

        code.Should().Be(0);
        Directory.GetFiles(target).Select(Path.GetFileName).Should().BeEquivalentTo(
            "plain.therapist.svg", "plain.therapist.png", "plain.therapist.txt", "client.c14cddc033f6.therapist.svg", "client.c14cddc033f6.therapist.png", "client.c14cddc033f6.therapist.txt", "index.csv");
        File.ReadAllText(Path.Combine(target, "index.csv")).Should().Be("client,file\n\"plain\",plain\n\"a/b\",client.c14cddc033f6\n", "the mark begins the SHA-256 of a/b: printf a/b | sha256sum");
        errors.Should().Contain("2 pictures written. 1 client has too few");
        File.ReadAllText(Path.Combine(target, "plain.therapist.txt")).Should().Contain("session 6");
        File.ReadAllBytes(Path.Combine(target, "plain.therapist.png")).Take(4).Should().Equal([0x89, 0x50, 0x4E, 0x47]);
    }

    [Theory]
    [InlineData("--client", "nobody", "There is no column 'nobody'")]
    [InlineData("--scale", "hope", "has no scale 'hope'")]
    [InlineData("--reliability", "alpha", "Name its file with --norm")]
    [InlineData("--norm", "/no/such/norm.json", "cannot be read")]
    [InlineData("--interval", "7", "needs both")]
    [InlineData("--confidence", "95", "between 0.5 and 1")]
    public void A_wrong_call_says_what_is_wrong(string option, string value, string message)
    {
        string[] columns = option == "--client" ? ["--session", "session"] : Columns;
        var (code, output, errors) = Run(Header + Row("x", 1, 8), ["track", "trust-pulse", .. columns, option, value]);

        (code, output).Should().Be((2, ""));
        errors.Should().Contain(message).And.NotContain("   at ");
    }

    private static string Row(string client, int session, int total) => $"{client},{session},{total},{total},{total},{total},,\n";

    private static (int Code, string Output, string Errors) Track(string format, string csv, string instrument, params string[] more)
        => Run(csv, ["track", instrument, .. Columns, "--format", format, .. more]);

    private static (int Code, string Output, string Errors) Run(string csv, params string[] words) => Trustcontent.Piped(csv, words);

    private static JsonElement[] Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Client(JsonElement line) => line.GetProperty("client").GetString()!;

    private static string Events(JsonElement line)
        => string.Join(", ", line.GetProperty("events").EnumerateArray().Select(found => found.GetProperty("kind").GetString() + " " + found.GetProperty("session").GetString()!.Split('T')[0]));
}
