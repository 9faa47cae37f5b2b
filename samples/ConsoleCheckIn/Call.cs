using TrustContent.Catalog;

namespace ConsoleCheckIn;

/// <summary>What a call asks for: <c>[--lang TAG] [--help | --interactive | FILE]</c>.</summary>
internal sealed record Call(LanguageTag? Language, bool AsksForHelp, bool IsInteractive, string? File, bool IsWrong)
{
    public static Call Read(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--lang");
        LanguageTag? language = null;
        var isTag = at < 0 || (at + 1 < arguments.Length && LanguageTag.TryParse(arguments[at + 1], out language));
        string[] rest = at < 0 ? arguments : [.. arguments[..at], .. arguments.Skip(at + 2)];
        return rest switch
        {
            _ when !isTag => new(language, false, false, null, IsWrong: true),
            [] => new(language, false, false, null, false),
            ["--help" or "-h"] => new(language, AsksForHelp: true, false, null, false),
            ["--interactive"] => new(language, false, IsInteractive: true, null, false),
            [var file] when !file.StartsWith('-') => new(language, false, false, file, false),
            _ => new(language, false, false, null, IsWrong: true),
        };
    }
}
