using System.Globalization;
using Sylvan.Data.Csv;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Localization;
using TrustContent.Responses;

namespace ConsoleCheckIn;

/// <summary>Reads check-ins from CSV: client, session, date, q1 to q13, and the three signals. An empty cell is a skipped answer.</summary>
internal sealed class SessionFile
{
    private static readonly string[] RowColumns = ["client", "session", "date"];

    public List<Session> Sessions { get; } = [];

    public List<RowProblem> Problems { get; } = [];

    /// <exception cref="UnusableFileException">The file cannot be read, or lacks a column.</exception>
    public static SessionFile Read(ITrustContentService trust, Phrasebook book, string path)
    {
        var instrument = trust.Catalog.GetInstrument(InstrumentId.TrustCheckIn);
        var columns = instrument.Items.Select(item => (Column: "q" + item.Id, Item: item.Id.Value))
            .Concat(instrument.Signals.Select(signal => (Column: signal.Id.Value, Item: signal.Id.Value))).ToArray();
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: 0 })
            {
                throw new UnusableFileException($"{path} is empty.");
            }

            // No comments: the reader would drop rows that begin with '#'.
            using var csv = CsvDataReader.Create(path, new CsvDataReaderOptions { HasHeaders = true, Comment = '\uDC00' });
            var position = Header(csv);
            var missing = RowColumns.Concat(columns.Select(column => column.Column)).Where(column => !position.ContainsKey(column)).ToArray();
            if (missing.Length > 0)
            {
                throw new UnusableFileException($"{path} has no column {string.Join(", ", missing)}. Add it to the header in the first line.");
            }

            var file = new SessionFile();
            while (csv.Read())
            {
                var isBlankLine = csv.RowFieldCount <= 1 && csv.GetString(0).Trim().Length == 0;
                if (!isBlankLine)
                {
                    file.Add(csv, position, columns, trust, book);
                }
            }

            return file;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{path} cannot be read. Check that it exists and that you may read it.");
        }
        catch (CsvFormatException problem)
        {
            throw new UnusableFileException($"{path} is not readable as CSV from row {problem.RowNumber.ToString(CultureInfo.InvariantCulture)} on.");
        }
    }

    private static Dictionary<string, int> Header(CsvDataReader csv)
    {
        var position = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < csv.FieldCount; column++)
        {
            if (!position.TryAdd(csv.GetName(column).Trim(), column))
            {
                throw new UnusableFileException($"The column {csv.GetName(column)} stands twice.");
            }
        }

        return position;
    }

    private void Add(CsvDataReader csv, Dictionary<string, int> position, (string Column, string Item)[] columns, ITrustContentService trust, Phrasebook book)
    {
        string Cell(string column) => csv.GetString(position[column]).Trim();

        var row = csv.RowNumber + 1;
        if (csv.RowFieldCount != csv.FieldCount)
        {
            Problems.Add(new RowProblem(row, book.Say("sample.row.ragged"), RowSignals.Unreadable));
            return;
        }

        var problems = new List<string>();
        var answers = new Dictionary<string, Answer>();
        foreach (var (column, item) in columns)
        {
            if (ToAnswer(Cell(column)) is { } answer)
            {
                answers[item] = answer;
            }
            else
            {
                problems.Add(book.Say("sample.row.no-answer", ("column", column)));
            }
        }

        var isNumbered = int.TryParse(Cell("session"), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        var isDated = DateOnly.TryParseExact(Cell("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        if (Cell("client").Length == 0 || !isNumbered || !isDated)
        {
            problems.Add(book.Say("sample.row.no-session"));
        }

        trust.TryRespond(InstrumentId.TrustCheckIn, answers, out var response);
        problems.AddRange(response.Issues.Select(issue => issue.ToString()));
        if (problems.Count == 0)
        {
            Sessions.Add(new Session(Cell("client"), number, date, response));
        }
        else
        {
            Problems.Add(new RowProblem(row, problems.Aggregate((all, next) => book.Say("sample.join", ("first", all), ("next", next))), Signals(response, answers, trust)));
        }
    }

    /// <summary>A row may be unusable and still report that a line was crossed.</summary>
    private static RowSignals Signals(Response response, Dictionary<string, Answer> answers, ITrustContentService trust)
    {
        if (response.Signals.Any(signal => signal.State == AnswerState.Invalid || !answers.ContainsKey(signal.Item.Value)))
        {
            return RowSignals.Unreadable;
        }

        var advice = trust.Recommend(trust.Score(response), Audience.Client, LanguageTag.English);
        return advice.Notices.Any(notice => notice.Definition.WithholdsAdvice) ? RowSignals.Open : RowSignals.NoneOpen;
    }

    private static Answer? ToAnswer(string cell) => cell.ToUpperInvariant() switch
    {
        "" => Answer.Skipped,
        "NA" => Answer.NotRecorded,
        "YES" => Answer.Yes,
        "NO" => Answer.No,
        "PREFER NOT TO SAY" => Answer.Declined,
        _ => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
    };
}
