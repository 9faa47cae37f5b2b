namespace TrustContent.Cli.Scoring;

/// <summary>Writes scored rows in one form.</summary>
internal interface IRowWriter
{
    void Begin(IReadOnlyList<string> header);

    void Write(ScoredRow row);
}
