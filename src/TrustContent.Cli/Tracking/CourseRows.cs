using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Cli.Scoring;
using TrustContent.Diagnostics;
using TrustContent.Localization;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace TrustContent.Cli.Tracking;

/// <summary>Gathers the rows of a file by client, and says of each row that cannot be used whole why not.</summary>
internal sealed class CourseRows(Reader reader, InstrumentDefinition instrument, ScoringChoice choice, CellReader cells, CourseColumns columns) : IRowWriter
{
    private const int MostNamed = 20;
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ssZ"];
    private readonly Dictionary<string, List<TrackedSession>> _byClient = new(StringComparer.Ordinal);
    private readonly List<string> _clients = [];
    private readonly List<string> _named = [];
    private int _client;
    private int _session;
    private int? _date;
    private int? _talked;
    private int? _helped;
    private int? _settled;
    private (InstrumentDefinition Instrument, ColumnMap Map)? _therapist;

    /// <summary>Each client's sessions, the clients in the order in which the file first names them.</summary>
    public IEnumerable<(string Client, IReadOnlyList<TrackedSession> Sessions)> Clients => _clients.Select(client => (client, (IReadOnlyList<TrackedSession>)_byClient[client]));

    public int ClientCount => _clients.Count;

    /// <summary>The signals that no column holds.</summary>
    public IReadOnlyList<string> LacksSignals { get; private set; } = [];

    /// <summary>Rows that hold something that cannot be used.</summary>
    public long Troubled { get; private set; }

    public IEnumerable<string> Problems => Troubled > _named.Count
        ? _named.Append(reader.Say("cli.row.more", ("count", PhraseValue.Exact(Troubled - _named.Count))))
        : _named;

    public void Begin(IReadOnlyList<string> header)
    {
        _client = ColumnMap.Find(header, columns.Client, "--client")!.Value;
        _session = ColumnMap.Find(header, columns.Session, "--session")!.Value;
        _date = ColumnMap.Find(header, columns.Date, "--date");
        _talked = ColumnMap.Find(header, columns.Talked, "--talked");
        _helped = ColumnMap.Find(header, columns.Helped, "--helped");
        _settled = ColumnMap.Find(header, columns.Settled, "--settled");
        _therapist = TherapistColumns(header);
        LacksSignals = [.. instrument.Signals.Where(signal => !header.Any(name => ColumnMap.IsNamed(name, signal.Id))).Select(signal => signal.Id.Value)];
    }

    public void Write(ScoredRow row)
    {
        if (row.IsRagged)
        {
            Name(row, reader.Say("cli.row.ragged", ("code", IssueCode.RowRagged.Id)));
            return;
        }

        var (client, when) = (CellReader.Name(row.Fields[_client]), CellReader.Name(row.Fields[_session]));
        if (client is null || when is null || Session(when, row.Score) is not { } session)
        {
            Name(row, reader.Say(client is null ? "cli.row.no-client" : "cli.row.no-session"));
            return;
        }

        var troubles = new List<string>();
        if (!row.Score.Response.IsValid)
        {
            troubles.Add(reader.Say("cli.row.unusable", ("problems", Scoring.Problems.OfInvalid(row.Score, isRagged: false))));
        }

        session = Dated(WithTherapist(Asked(session, row, troubles), row, troubles), row, troubles);
        if (YesNo(row, _settled, troubles) == true)
        {
            session = session.WithReportsSettled();
        }

        if (troubles.Count > 0)
        {
            Name(row, reader.Semicolons(troubles));
        }

        if (!_byClient.TryGetValue(client, out var sessions))
        {
            _byClient[client] = sessions = [];
            _clients.Add(client);
        }

        sessions.Add(session);
    }

    private static TrackedSession? Session(string text, ScoreResult score)
    {
        // A form that nobody filled in is a session without a rating.
        var rating = score.Response.Items.Concat(score.Response.Signals).Any(answer => answer.State != AnswerState.Missing) ? score : null;
        // Spreadsheets write 4 as 4.0, and some write a day as eight digits.
        var isDay = DateTime.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var compact);
        return isDay ? new TrackedSession(new DateTimeOffset(compact, TimeSpan.Zero), rating)
            : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue ? new TrackedSession((int)number, rating)
            : Day(text) is { } day ? new TrackedSession(day, rating)
            : null;
    }

    private static DateTimeOffset? Day(string text)
        => DateTimeOffset.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : null;

    private TrackedSession Dated(TrackedSession session, ScoredRow row, List<string> troubles)
    {
        if (_date is not { } at || CellReader.Name(row.Fields[at]) is not { } text)
        {
            return session;
        }

        if (Day(text) is { } day)
        {
            return session.On(day);
        }

        troubles.Add(reader.Say("cli.row.no-date"));
        return session;
    }

    private TrackedSession Asked(TrackedSession session, ScoredRow row, List<string> troubles)
    {
        var talked = YesNo(row, _talked, troubles);
        var helped = YesNo(row, _helped, troubles);
        if (talked == false && helped is not null)
        {
            troubles.Add(reader.Say("cli.row.no-talk"));
            return session;
        }

        return talked is null && helped is null ? session : session.WithAfterDrop(new AfterDrop(talked, helped));
    }

    private bool? YesNo(ScoredRow row, int? column, List<string> troubles)
    {
        if (column is not { } at || cells.Text(row.Fields[at]) is not { } text)
        {
            return null;
        }

        var answer = cells.Signal(text);
        if (answer.Equals(Answer.Yes) || answer.Equals(Answer.No))
        {
            return answer.Equals(Answer.Yes);
        }

        if (!answer.Equals(Answer.Declined) && !answer.Equals(Answer.Skipped))
        {
            troubles.Add(reader.Say("cli.row.no-answer"));
        }

        return null;
    }

    private TrackedSession WithTherapist(TrackedSession session, ScoredRow row, List<string> troubles)
    {
        if (_therapist is not var (form, map))
        {
            return session;
        }

        if (map.Items.All(item => cells.Text(row.Fields[item.Column]) is null))
        {
            return session;
        }

        var answers = map.Items.ToDictionary(item => item.Item, item => item.IsSignal ? cells.Signal(row.Fields[item.Column]) : cells.Item(row.Fields[item.Column]), StringComparer.Ordinal);
        if (!reader.Trust.TryRespond(form.Id, answers, out var response))
        {
            troubles.Add(reader.Say("cli.row.therapist", ("problems", string.Join(";", response.Issues.Select(issue => issue.Code.Id + ":" + issue.Place)))));
            return session;
        }

        return session.WithTherapist(reader.Trust.Score(response, choice));
    }

    /// <summary>The columns of the therapist's parallel form, headed with its id; none if the file has no such column.</summary>
    private (InstrumentDefinition, ColumnMap)? TherapistColumns(IReadOnlyList<string> header)
    {
        if (reader.Trust.Catalog.Instruments.FirstOrDefault(form => form.ParallelOf == instrument.Id) is not { } form)
        {
            return null;
        }

        var prefix = form.Id + ".";
        string[] its = [.. header.Select(name => name.Trim().StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name : "")];
        return its.Any(name => name.Length > 0) ? (form, ColumnMap.Read(form, its, addsColumns: false)) : null;
    }

    private string Line(ScoredRow row)
    {
        var isUnreadable = row.Score.Response.Signals.Any(signal => signal.State == AnswerState.Invalid) || (row.IsRagged && instrument.Signals.Count > 0);
        return IsOpen(row.Score) ? "cli.row.problem.open" : isUnreadable ? "cli.row.problem.unreadable" : "cli.row.problem";
    }

    private bool IsOpen(ScoreResult score) => reader.Trust.Recommend(score, Audience.Client, LanguageTag.English).Notices.Any(notice => notice.Definition.WithholdsAdvice);

    private void Name(ScoredRow row, string why)
    {
        // What a row reports about harm does not depend on whether the rest of it can be used.
        Troubled++;
        if (_named.Count < MostNamed)
        {
            _named.Add(reader.Say(Line(row), ("number", PhraseValue.Exact(row.Number)), ("why", why)));
        }
    }
}
