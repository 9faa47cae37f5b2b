namespace TrustContent.Cli.Translation;

/// <summary>What a file of words holds.</summary>
internal enum WordsKind
{
    Phrases,
    Topic,
    About,
    Questionnaire,
}
