using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TrustContent.Cli.Tests;

/// <summary>What 'reliability' promises.</summary>
public class ReliabilityTests
{
    private static readonly string Psych = Repository.At("tests", "TrustContent.Psychometrics.Tests", "Psych");

    [Fact]
    public void Json_has_the_numbers_of_psych_under_their_names()
    {
        var (code, output, errors) = Trustcontent.Run("reliability", "wai-sr", Path.Combine(Psych, "complete.csv"), "--format", "json");
        using var reference = JsonDocument.Parse(File.ReadAllText(Path.Combine(Psych, "complete.json")));
        using var json = JsonDocument.Parse(output);

        code.Should().Be(0);
        errors.Should().StartWith("This assumes one row per person.");
        json.RootElement.GetProperty("assumesOneRowPerPerson").GetBoolean().Should().BeTrue();
        foreach (var expected in reference.RootElement.GetProperty("scales").EnumerateObject())
        {
            var scale = json.RootElement.GetProperty("scales").GetProperty(expected.Name);
            var alpha = scale.GetProperty("alpha").GetDouble();
            alpha.Should().BeApproximately(expected.Value.GetProperty("alpha").GetDouble(), 1e-9);
            scale.GetProperty("omegaTotal").GetDouble().Should().BeApproximately(expected.Value.GetProperty("omega").GetDouble(), 2e-3);
            scale.GetProperty("alphaInterval").GetProperty("low").GetDouble().Should().BeApproximately(expected.Value.GetProperty("low").GetDouble(), 1e-9);
            scale.GetProperty("sem").GetDouble().Should().BeApproximately(expected.Value.GetProperty("sd").GetDouble() * Math.Sqrt(1 - alpha), 1e-9);
            scale.GetProperty("semMean").GetDouble().Should().BeApproximately(scale.GetProperty("sem").GetDouble() / scale.GetProperty("items").GetArrayLength(), 1e-12);
            scale.GetProperty("completeCases").GetInt32().Should().Be(200);
            scale.GetProperty("withinPerson").ValueKind.Should().Be(JsonValueKind.Null);
            scale.GetProperty("refusals").GetProperty("withinPerson").GetProperty("reason").GetString().Should().Be("no-clients");
        }
    }

    [Fact]
    public void With_clients_and_sessions_change_within_persons_is_told()
    {
        var (code, output, errors) = Trustcontent.Run("reliability", "trust-pulse", Path.Combine(Psych, "balanced.csv"), "--client", "client", "--session", "session", "--format", "json");
        using var reference = JsonDocument.Parse(File.ReadAllText(Path.Combine(Psych, "balanced.json")));
        using var json = JsonDocument.Parse(output);

        (code, errors).Should().Be((0, "Alpha and omega: one row a client by the rule first-complete:3-5; 40 of 40 clients have such a row, 0 are left out.\n"));
        var total = json.RootElement.GetProperty("scales").GetProperty("total");
        total.GetProperty("withinPerson").GetDouble().Should().BeApproximately(reference.RootElement.GetProperty("rc").GetDouble(), 1e-9);
        total.GetProperty("completeCases").GetInt32().Should().Be(40);
    }

    [Fact]
    public void A_table_says_that_it_assumes_one_row_per_person_and_what_is_not_established()
    {
        var (code, output, errors) = Trustcontent.Piped("id,1,2,3,4,total\na,1,2,3,4,x\nb,2,2,3,5,x\nc,4,3,4,,x\n", "reliability", "trust-pulse");

        (code, errors).Should().Be((0, ""));
        output.Should().Contain("assumes one row per person").And.Contain("alpha of total: there are 2 complete cases and 3 are needed (a minimum of ours).");
    }

    [Fact]
    public void Rows_that_cannot_be_used_are_named_without_their_answers_and_left_out()
    {
        var input = "id,s,1,2,3,4\na,3,1,2,3,4\nb,3,99,2,3,4\n,3,1,2,3,4\nd,x,1,2,3,4\ne,3,1,2\nf,3,2,3,3,5\ng,3,2,4,4,6\n";

        var (code, output, errors) = Trustcontent.Piped(input, "reliability", "trust-pulse", "--client", "ID", "--session", "s", "--format", "json");

        code.Should().Be(3);
        errors.Should().StartWith("row 2: TC3002:1\nrow 3: TC5106:ID\nrow 4: TC5108:s\nrow 5: TC6001:\n4 of 7 rows cannot be used and are left out.\n");
        using var json = JsonDocument.Parse(output);
        (json.RootElement.GetProperty("rows").GetInt32(), json.RootElement.GetProperty("rowsLeftOut").GetInt32()).Should().Be((3, 4));
    }

    [Theory]
    [InlineData("There is no column 'who'", "--client", "who")]
    [InlineData("--rows picks among the rows of a client", "--rows", "only-row")]
    [InlineData("--rows takes", "--rows", "best", "--client", "id")]
    [InlineData("--norm-out needs --client, --therapist, --site, --made too.", "--norm-out", "norm.json")]
    [InlineData("The day is written as yyyy-MM-dd.", "--norm-out", "norm.json", "--client", "id", "--therapist", "id", "--site", "Elm", "--made", "today")]
    [InlineData("TC5110", "--client", "id")]
    public void What_cannot_be_is_wrong_usage(string message, params string[] options)
    {
        var (code, output, errors) = Trustcontent.Piped("id,1,2,3,4\na,1,2,3,4\na,2,2,3,4\n", ["reliability", "trust-pulse", .. options]);

        (code, output).Should().Be((2, ""));
        errors.Should().Contain(message);
    }

    [Fact]
    public void A_norm_of_a_small_sample_is_descriptive_only_and_says_why()
    {
        using var folder = new TempFolder().With("in.csv", Courses(30, 4));
        string[] call = ["reliability", "trust-pulse", "in.csv", "--client", "client", "--session", "session", "--therapist", "therapist", "--norm-out", "norm.json", "--site", "Elm Street", "--made", "2026-11-23", "-o", "out.txt"];

        var (code, output, errors) = Trustcontent.In(folder.Path, "", call);

        (code, output, errors).Should().Be((0, "", ""));
        File.ReadAllText(Path.Combine(folder.Path, "out.txt")).Should().Contain("The norm is descriptive only: fewer than 100 clients; fewer than 10 therapists;");
        using var norm = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "norm.json")));
        norm.RootElement.GetProperty("shortfalls").EnumerateArray().Select(part => part.GetString()).Should().Equal("too-few-clients", "too-few-therapists", "one-therapist-dominates");
        norm.RootElement.GetProperty("provenance").GetProperty("rowRule").GetString().Should().Be("first-complete:3-5");
        norm.RootElement.GetProperty("scales")[0].GetProperty("repeatedClients").GetInt32().Should().Be(30);
    }

    private static string Courses(int clients, int sessions)
    {
        var random = new Random(1);
        var text = new StringBuilder("client,session,therapist,1,2,3,4\n");
        for (var row = 0; row < clients * sessions; row++)
        {
            var level = random.Next(0, 7);
            text.Append(CultureInfo.InvariantCulture, $"c{row / sessions},{(row % sessions) + 1},t{row / sessions % 3},{level + random.Next(0, 4)},{level + random.Next(0, 4)},{level + random.Next(0, 4)},{level + random.Next(0, 4)}\n");
        }

        return text.ToString();
    }
}
