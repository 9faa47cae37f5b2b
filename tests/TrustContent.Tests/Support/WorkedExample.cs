using System.Globalization;
using TrustContent.Responses;

namespace TrustContent.Tests.Support;

/// <summary>One case of a Markdown file in WorkedExamples: answers, and what was worked out by hand.</summary>
public sealed class WorkedExample
{
    private WorkedExample(string instrument, string title, IReadOnlyList<string[]> answers, IReadOnlyList<string[]> scores, string notices)
    {
        Instrument = instrument;
        Title = title;
        Kind = title.Split(':')[0].Trim().ToLowerInvariant();
        Answers = answers.ToDictionary(row => row[0], row => ToAnswer(row[1]));
        Scores = scores;
        Notices = notices;
    }

    public string Instrument { get; }

    public string Title { get; }

    /// <summary>What comes before the colon of the heading: complete, missing, invalid, signals, reversed.</summary>
    public string Kind { get; }

    public Dictionary<string, Answer> Answers { get; }

    /// <summary>Rows of scale, value, answered, problem.</summary>
    public IReadOnlyList<string[]> Scores { get; }

    /// <summary>The line 'Notices: …' without its first word, or nothing.</summary>
    public string Notices { get; }

    public static IEnumerable<WorkedExample> All()
        => Directory.GetFiles(Repository.WorkedExamples, "*.md").OrderBy(file => file, StringComparer.Ordinal).SelectMany(Of);

    public override string ToString() => Instrument + ", " + Title;

    private static IEnumerable<WorkedExample> Of(string file)
    {
        var instrument = Path.GetFileNameWithoutExtension(file);
        foreach (var section in File.ReadAllText(file).Replace("\r\n", "\n").Split(["\n## "], StringSplitOptions.None).Skip(1))
        {
            var lines = section.Split('\n');
            var notices = lines.FirstOrDefault(line => line.StartsWith("Notices:", StringComparison.Ordinal)) ?? "Notices:";
            yield return new WorkedExample(
                instrument, lines[0].Trim(), Table(lines, "item"), Table(lines, "scale"), notices.Substring("Notices:".Length).Trim());
        }
    }

    private static List<string[]> Table(string[] lines, string firstHeader)
        => [.. lines.SkipWhile(line => !line.StartsWith("| " + firstHeader + " |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith("|", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];

    private static Answer ToAnswer(string text) => text switch
    {
        "yes" => Answer.Yes,
        "no" => Answer.No,
        "skipped" => Answer.Skipped,
        "declined" => Answer.Declined,
        "not applicable" => Answer.NotApplicable,
        "not asked" => Answer.NotAsked,
        "not recorded" => Answer.NotRecorded,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
