using System.Text;
using ConsoleCheckIn;
using Spectre.Console;
using TrustContent.Catalog;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var console = AnsiConsole.Create(new AnsiConsoleSettings());
if (Console.IsOutputRedirected)
{
    // The same bytes in every pipe, whatever the terminal was.
    console.Profile.Width = 100;
    console.Profile.Capabilities.Unicode = true;
}

var call = Call.Read(args);
var language = call.Language ?? LanguageTag.English;
var trust = Clinic.Open(language);
var book = trust.GetPhrasebook(language);
if (call.IsWrong)
{
    Console.Error.WriteLine("This call is not understood.\n\n" + Help.Of(book));
    return 2;
}

// A questionnaire comes whole in one language or not at all.
var hasForm = trust.TryGetQuestionnaire(InstrumentId.TrustCheckIn, language, out _);
var english = trust.GetPhrasebook(LanguageTag.English);
var isEnglish = book.Language.Answered.Tag == LanguageTag.English;
if (book.Language.IsFallback || (!isEnglish && book.Say("sample.about") == english.Say("sample.about")) || (call.IsInteractive && !hasForm))
{
    Console.Error.WriteLine(book.Say("language.fallback", ("asked", language.Value), ("answered", english.Language.Answered.Name)));
}

if (call.AsksForHelp)
{
    Console.WriteLine(Help.Of(book));
    return 0;
}

if (call.IsInteractive)
{
    new Interview(trust, console, Console.In, hasForm ? language : LanguageTag.English).Run();
    return 0;
}

try
{
    var file = SessionFile.Read(trust, book, call.File ?? Path.Combine(AppContext.BaseDirectory, "sessions.csv"));
    var report = new Report(trust, console, language);
    foreach (var client in file.Sessions.GroupBy(session => session.Client))
    {
        report.Client([.. client.OrderBy(session => session.Date).ThenBy(session => session.Number)]);
    }

    if (file.Sessions.Count == 0)
    {
        Console.Error.WriteLine(book.Say("sample.none"));
    }

    foreach (var problem in file.Problems)
    {
        Console.Error.WriteLine(book.Say("sample.row", ("number", problem.Row), ("why", problem.What)));
        var look = problem.Signals switch
        {
            RowSignals.Open => "sample.row.open",
            RowSignals.Unreadable => "sample.row.unreadable",
            _ => null,
        };
        if (look is not null)
        {
            Console.Error.WriteLine("  " + book.Say(look));
        }
    }

    return file.Problems.Count == 0 ? 0 : 3;
}
catch (UnusableFileException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}
