using System.Globalization;
using TrustContent.Cli.Scoring;
using TrustContent.Diagnostics;
using TrustContent.Localization;
using TrustContent.Psychometrics;

namespace TrustContent.Cli.Sampling;

/// <summary>Gathers the rows that can be used as a sample, and says of each other why not.</summary>
internal sealed class SampleRows(Reader reader, string? client, string? session, string? therapist) : IRowWriter
{
    private const int MostNamed = 20;
    private readonly List<SampleRow> _rows = [];
    private readonly List<string> _named = [];
    private int? _client;
    private int? _session;
    private int? _therapist;

    public IReadOnlyList<SampleRow> Rows => _rows;

    public long LeftOut { get; private set; }

    /// <summary>What is wrong with the rows left out: codes and items, never an answer. The first ones, and how many more.</summary>
    public IEnumerable<string> Problems => LeftOut > _named.Count
        ? _named.Append(reader.Say("cli.row.more", ("count", PhraseValue.Exact(LeftOut - _named.Count))))
        : _named;

    public void Begin(IReadOnlyList<string> header)
    {
        _client = ColumnMap.Find(header, client, "--client");
        _session = ColumnMap.Find(header, session, "--session");
        _therapist = ColumnMap.Find(header, therapist, "--therapist");
    }

    public void Write(ScoredRow row)
    {
        if (row.IsInvalid)
        {
            LeaveOut(row, Scoring.Problems.OfInvalid(row.Score, row.IsRagged));
            return;
        }

        var (whose, whom) = (Text(row, _client), Text(row, _therapist));
        decimal? which = decimal.TryParse(Text(row, _session), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
        var missing = new List<string>();
        void Need(bool isMissing, IssueCode code, string? column)
        {
            if (isMissing)
            {
                missing.Add(code.Id + ":" + column);
            }
        }

        Need(_client is not null && whose is null, IssueCode.SampleClientMissing, client);
        Need(_therapist is not null && whom is null, IssueCode.SampleTherapistMissing, therapist);
        Need(_session is not null && which is null, IssueCode.SampleSessionMissing, session);
        if (missing.Count > 0)
        {
            LeaveOut(row, string.Join(";", missing));
            return;
        }

        _rows.Add(new SampleRow(row.Score, whose, whom, which, row.Number));
    }

    private void LeaveOut(ScoredRow row, string why)
    {
        LeftOut++;
        if (_named.Count < MostNamed)
        {
            _named.Add(reader.Say("cli.row.problem", ("number", PhraseValue.Exact(row.Number)), ("why", why)));
        }
    }

    private static string? Text(ScoredRow row, int? column) => column is { } at ? CellReader.Name(row.Fields[at]) : null;
}
