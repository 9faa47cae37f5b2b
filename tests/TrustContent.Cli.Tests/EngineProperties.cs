using System.Globalization;
using System.Reflection;
using System.Text.Json;
using CsCheck;
using Microsoft.Data.Sqlite;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Sql;

namespace TrustContent.Cli.Tests;

/// <summary>One key, five engines: a response explained, columns with and without vectors, a CSV file, and SQL. Every bit is the same.</summary>
[Collection("In this process")]
public sealed class EngineProperties : IDisposable
{
    private static readonly string[] Missing = ["as-published", "require-all", "prorate:1", "prorate:2"];
    private static readonly string?[] Metrics = [null, "sum", "mean"];
    private readonly TempFolder _folder = new();

    private static readonly Gen<Sample> Samples =
        from instrument in Gen.Int[0, DrawnKeys.All.Count - 1].Select(index => DrawnKeys.All[index])
        from missing in Gen.Int[0, Missing.Length - 1].Select(index => Missing[index])
        from metric in Gen.Int[0, Metrics.Length - 1].Select(index => Metrics[index])
        from rows in Gen.Int[1, 80]
        from seed in Gen.Int
        select new Sample(instrument, missing, metric, rows, seed);

    public EngineProperties()
    {
        foreach (var (path, text) in DrawnKeys.Files())
        {
            _folder.With(Path.Combine("content", path), text);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_engines_give_one_answer() => Samples.Sample(
        sample =>
        {
            var choice = sample.Choice;
            if (!IsPossible(sample.Instrument, choice))
            {
                Tool(sample, []).Should().Be(2, "an impossible choice is a wrong call");
                return;
            }

            var answers = sample.Draw();
            var expected = answers.Select(row => Explained(sample.Instrument, row, choice)).ToArray();
            Columns(ColumnScorer.For(sample.Instrument, choice), answers).Should().Equal(expected, "columns with vectors");
            var scalar = typeof(ColumnScorer).GetMethod("For", BindingFlags.NonPublic | BindingFlags.Static)!;
            Columns((ColumnScorer)scalar.Invoke(null, [sample.Instrument, choice, byte.MaxValue, false])!, answers).Should().Equal(expected, "columns without vectors");
            Tool(sample, answers).Should().Be(expected.Any(row => row.StartsWith("invalid", StringComparison.Ordinal)) ? 3 : 0);
            File.ReadLines(OutputPath).Skip(1).Select(line => Written(sample.Instrument, line)).Should().Equal(expected, "a CSV file");
            var problems = File.ReadLines(OutputPath).Skip(1).Select(line => line.Split(',')[^1]).ToArray();
            Tool(sample, answers, "--format", "json");
            File.ReadLines(OutputPath).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("problems").GetString()).Should().Equal(problems, "an explained row has the same problems");
            Database(sample.Instrument, answers, choice).Should().Equal(expected.Select(row => row.Replace("invalid ", "", StringComparison.Ordinal)), "SQL");
        },
        iter: 120,
        threads: 1);

    private string OutputPath => Path.Combine(_folder.Path, "out.csv");

    private static bool IsPossible(InstrumentDefinition instrument, ScoringChoice choice)
    {
        try
        {
            return instrument.Scales.All(scale => choice.AllowedMissing(instrument, scale) >= 0);
        }
        catch (TrustContentException)
        {
            return false;
        }
    }

    private static string Explained(InstrumentDefinition instrument, double[] row, ScoringChoice choice)
    {
        var answers = instrument.Items.Zip(row).Where(item => !double.IsNaN(item.Second)).ToDictionary(item => item.First.Id.Value, item => (Answer)item.Second);
        var isValid = DrawnKeys.Trust.TryRespond(instrument.Id, answers, out var response);
        return Line(!isValid, DrawnKeys.Trust.Score(response, choice).Scales.Select(scale => (scale.Value, scale.Answered)));
    }

    private static IEnumerable<string> Columns(ColumnScorer scorer, double[][] rows)
    {
        var (items, scales, count) = (scorer.Items.Count, scorer.Scales.Count, rows.Length);
        var columns = Enumerable.Range(0, items).SelectMany(item => rows.Select(row => row[item])).ToArray();
        var (scores, invalid, answered) = (new double[scales * count], new bool[count], new byte[scales * count]);
        scorer.Score(columns, count, count, scores, invalid, answered);
        return Enumerable.Range(0, count).Select(row => Line(invalid[row], Enumerable.Range(0, scales)
            .Select(scale => (double.IsNaN(scores[(scale * count) + row]) ? (double?)null : scores[(scale * count) + row], (int)answered[(scale * count) + row]))));
    }

    /// <summary>The tool itself, in this process: a hundred starts would take a minute.</summary>
    private int Tool(Sample sample, double[][] rows, params string[] more)
    {
        var input = Path.Combine(_folder.Path, "in.csv");
        File.WriteAllText(input, sample.Csv(rows));
        string[] call = ["score", sample.Instrument.Id.Value, input, "-o", OutputPath, "--missing", sample.Missing, "--content", Path.Combine(_folder.Path, "content"), .. sample.Metric is { } metric ? ["--metric", metric] : Array.Empty<string>(), .. more];
        var errors = Console.Error;
        try
        {
            Console.SetError(TextWriter.Null);
            return (int)Assembly.Load("TrustContent.Cli").EntryPoint!.Invoke(null, [call])!;
        }
        finally
        {
            Console.SetError(errors);
        }
    }

    private static string Written(InstrumentDefinition instrument, string line)
    {
        var cells = line.Split(',');
        var scales = instrument.Scales.Count;
        var scores = cells[^((2 * scales) + 1)..^(scales + 1)].Select(cell => cell.Length == 0 ? null : (double?)double.Parse(cell, CultureInfo.InvariantCulture));
        return Line(cells[^1].Contains("TC3", StringComparison.Ordinal), scores.Zip(cells[^(scales + 1)..^1].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))));
    }

    private static List<string> Database(InstrumentDefinition instrument, double[][] rows, ScoringChoice choice)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE sessions ({string.Join(", ", instrument.Items.Select(item => "q" + item.Id + " REAL"))})";
        command.ExecuteNonQuery();
        command.CommandText = $"INSERT INTO sessions VALUES ({string.Join(", ", instrument.Items.Select(item => "$" + item.Id))})";
        foreach (var row in rows)
        {
            command.Parameters.Clear();
            foreach (var (item, answer) in instrument.Items.Zip(row))
            {
                command.Parameters.AddWithValue("$" + item.Id, double.IsNaN(answer) ? DBNull.Value : answer);
            }

            command.ExecuteNonQuery();
        }

        command.CommandText = SqlScoring.Select(instrument, SqlDialect.Sqlite, SqlName.Of("sessions"), new SqlOptions(choice: choice));
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        var (first, scales) = (instrument.Items.Count, instrument.Scales.Count);
        while (reader.Read())
        {
            found.Add(Line(false, Enumerable.Range(first, scales).Select(at => (reader.IsDBNull(at) ? (double?)null : reader.GetDouble(at), reader.GetInt32(at + scales)))));
        }

        return found;
    }

    private static string Line(bool isInvalid, IEnumerable<(double? Score, int Answered)> scales)
        => (isInvalid ? "invalid " : "") + string.Join(" ", scales.Select(scale => (scale.Score is { } score ? BitConverter.DoubleToInt64Bits(score).ToString("x16") : "none") + "/" + scale.Answered));

    private sealed record Sample(InstrumentDefinition Instrument, string Missing, string? Metric, int Rows, int Seed)
    {
        public ScoringChoice Choice => new(
            Missing switch
            {
                "as-published" => MissingChoice.AsPublished,
                "require-all" => MissingChoice.RequireAll,
                _ => MissingChoice.Prorate(Missing[^1] - '0'),
            },
            Metric switch { "sum" => ScoreMetric.Sum, "mean" => ScoreMetric.Mean, _ => null });

        /// <summary>Rows of answers, NaN where there is none; in some rows many are missing, in some one cannot be used.</summary>
        public double[][] Draw()
        {
            var luck = new Random(Seed);
            return [.. Enumerable.Range(0, Rows).Select(_ =>
            {
                var gaps = luck.Next(3) switch { 0 => 0, 1 => 0.1, _ => 0.5 };
                var row = Instrument.Items.Select(item => luck.NextDouble() < gaps ? double.NaN : Valid(item.Response, luck)).ToArray();
                if (luck.Next(6) == 0)
                {
                    var at = luck.Next(row.Length);
                    row[at] = Invalid(Instrument.Items[at].Response, luck);
                }

                return row;
            })];
        }

        /// <summary>The rows as people's files hold them: headers, missing answers and quotes in every allowed form.</summary>
        public string Csv(double[][] rows)
        {
            var luck = new Random(Seed + 1);
            var heads = new[] { "q{0}", "{0}", "item_{0}", "Q_0{0}", Instrument.Id.Value + ".{0}" };
            string Cell(double answer) => double.IsNaN(answer)
                ? luck.Next(3) switch { 0 => "NA", 1 => "\"\"", _ => "" }
                : luck.Next(8) switch { 0 => $"\"{answer.ToString("R", CultureInfo.InvariantCulture)}\"", 1 => " " + answer.ToString("R", CultureInfo.InvariantCulture), _ => answer.ToString("R", CultureInfo.InvariantCulture) };
            var end = luck.Next(2) == 0 ? "\n" : "\r\n";
            return string.Join(end, rows.Select(row => "\"a, \"\"b\"\"\"," + string.Join(",", row.Select(Cell)))
                .Prepend("name," + string.Join(",", Instrument.Items.Select(item => string.Format(CultureInfo.InvariantCulture, heads[luck.Next(heads.Length)], item.Id))))) + end;
        }

        private static double Valid(ResponseFormat format, Random luck)
        {
            var value = format.Minimum + (luck.NextDouble() * (format.Maximum - format.Minimum));
            return luck.Next(10) switch
            {
                0 => format.Minimum,
                1 => format.Maximum,
                _ => format.Kind == ResponseKind.Integer ? Math.Min(Math.Ceiling(value), format.Maximum) : value,
            };
        }

        private static double Invalid(ResponseFormat format, Random luck) => luck.Next(5) switch
        {
            0 => format.Maximum + 1,
            1 => format.Minimum - 1,
            2 => Math.BitIncrement(format.Maximum),
            3 => 1e300,
            _ => format.Minimum - 0.5,
        };
    }
}
