using System.Globalization;
using System.Text;
using ConsoleCheckIn;
using Spectre.Console;
using TrustContent;
using TrustContent.Catalog;

const string help = """
    Scores trust check-ins and says what they may mean and what to do next.

    dotnet run --project samples/ConsoleCheckIn                      the eight synthetic clients that ship
    dotnet run --project samples/ConsoleCheckIn -- FILE.csv          your own file
    dotnet run --project samples/ConsoleCheckIn -- --interactive     answer a check-in here

    FILE.csv has the columns client, session, date (yyyy-MM-dd), q1 to q13, judged, hurt, crossed-line.
    Answers are 1 to 5, or empty if skipped; the last three are yes, no, 'prefer not to say' or empty.

    Ends with 0 if all went well, 2 if the file or the call cannot be used, 3 if rows were left out; they are named with their row (the header is row 1).
    """;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var console = AnsiConsole.Create(new AnsiConsoleSettings());
if (Console.IsOutputRedirected)
{
    // The same bytes in every pipe, whatever the terminal was.
    console.Profile.Width = 100;
    console.Profile.Capabilities.Unicode = true;
}

if (args is ["--help" or "-h"])
{
    Console.WriteLine(help);
    return 0;
}

if (args.Length > 1 || (args is [{ } option] && option.StartsWith('-') && option != "--interactive"))
{
    Console.Error.WriteLine("This call is not understood.\n\n" + help);
    return 2;
}

// A clinic says whom clients can turn to, who gets safety notices and who sees answers. This one is made up.
var trust = TrustContentService.Create(clinic =>
{
    clinic.AddSafetyContact("Patient advocate of the Example Clinic (made up)", "555 0100, weekdays 9 to 17");
    clinic.SafetyRecipient = "the safeguarding lead of the Example Clinic (made up)";
    clinic.AnswersAreSeenBy = "nobody; this sample keeps nothing";
});

if (args is ["--interactive"])
{
    new Interview(trust, console, Console.In, LanguageTag.English).Run();
    return 0;
}

try
{
    var file = SessionFile.Read(trust, args is [{ } path] ? path : Path.Combine(AppContext.BaseDirectory, "sessions.csv"));
    var report = new Report(trust, console, LanguageTag.English);
    foreach (var client in file.Sessions.GroupBy(session => session.Client))
    {
        report.Client([.. client.OrderBy(session => session.Date).ThenBy(session => session.Number)]);
    }

    if (file.Sessions.Count == 0)
    {
        Console.Error.WriteLine("There is no check-in to show.");
    }

    foreach (var problem in file.Problems)
    {
        Console.Error.WriteLine($"Row {problem.Row.ToString(CultureInfo.InvariantCulture)} was left out: {problem.What}");
        var look = problem.Signals switch
        {
            RowSignals.Open => "  It reports that a line was crossed or that the client felt unsafe. Look at it now.",
            RowSignals.Unreadable => "  Whether it reports that a line was crossed could not be read. Look at the form itself.",
            _ => null,
        };
        if (look is not null)
        {
            Console.Error.WriteLine(look);
        }
    }

    return file.Problems.Count == 0 ? 0 : 3;
}
catch (UnusableFileException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}
