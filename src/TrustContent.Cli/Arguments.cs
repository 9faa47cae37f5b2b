namespace TrustContent.Cli;

/// <summary>What must be known of a call before the commands are built: in which language they explain themselves, and with which content.</summary>
internal static class Arguments
{
    private const string Variable = "TRUSTCONTENT_LANG";

    /// <summary>The language where a call names none.</summary>
    public static string UsualLanguage => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : "en";

    public static string Language(IReadOnlyList<string> arguments) => Values(arguments, "--lang").LastOrDefault() ?? UsualLanguage;

    public static IReadOnlyList<string> Content(IReadOnlyList<string> arguments) => [.. Values(arguments, "--content")];

    private static IEnumerable<string> Values(IReadOnlyList<string> arguments, string option)
    {
        for (var at = 0; at < arguments.Count && arguments[at] != "--"; at++)
        {
            var argument = arguments[at];
            if (argument == option && at + 1 < arguments.Count)
            {
                yield return arguments[at + 1];
            }
            else if (argument.Length > option.Length && argument.StartsWith(option, StringComparison.Ordinal) && argument[option.Length] is '=' or ':')
            {
                yield return argument[(option.Length + 1)..];
            }
        }
    }
}
