using TrustContent.Cli.Output;
using TrustContent.Localization;

namespace ConsoleCheckIn;

/// <summary>How to use the sample, in the reader's language.</summary>
internal static class Help
{
    private const int Width = 150;

    public static string Of(Phrasebook book)
    {
        (string Call, string Key)[] calls = [("", "sample.help.shipped"), (" -- FILE.csv", "sample.help.file"), (" -- --interactive", "sample.help.interactive"), (" -- --lang es", "sample.help.lang")];
        const string run = "dotnet run --project samples/ConsoleCheckIn";
        var longest = calls.Max(call => call.Call.Length) + run.Length;
        string[][] paragraphs =
        [
            [book.Say("sample.about")],
            [.. calls.Select(call => (run + call.Call).PadRight(longest) + "     " + book.Say(call.Key))],
            [book.Say("sample.help.columns"), book.Say("sample.help.answers")],
            [book.Say("sample.help.endings")],
        ];
        return string.Join("\n\n", paragraphs.Select(lines => string.Join('\n', lines.SelectMany(line => line.StartsWith(run, StringComparison.Ordinal) ? [line] : TextLines.Wrap(line, Width)))));
    }
}
