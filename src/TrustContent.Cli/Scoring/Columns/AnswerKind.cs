namespace TrustContent.Cli.Scoring.Columns;

/// <summary>What of a Parquet column can be an answer.</summary>
internal enum AnswerKind
{
    None,
    Number,
    Text,
    Truth,
}
