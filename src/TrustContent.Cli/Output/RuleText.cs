namespace TrustContent.Cli.Output;

/// <summary>The name of a rule for missing answers. It is a code; only what is said beside it is translated.</summary>
internal static class RuleText
{
    private const string NonePublished = " (none published)";

    public static string Of(Reader reader, string rule)
        => rule.EndsWith(NonePublished, StringComparison.Ordinal) ? reader.Say("cli.rule.none-published", ("rule", rule[..^NonePublished.Length])) : rule;
}
