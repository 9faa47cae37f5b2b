using System.CommandLine;

namespace TrustContent.Cli.Commands;

/// <summary>The options that say for whom a command prints, and with which content.</summary>
internal sealed class ReaderOptions(Reader words)
{
    public Option<string> Language { get; } = new("--lang") { Description = words.Say("cli.option.lang"), DefaultValueFactory = _ => Arguments.UsualLanguage, HelpName = "TAG" };

    public Option<string[]> Content { get; } = Shared.Content(words);

    /// <exception cref="UsageException">The language is no tag.</exception>
    public Reader Of(ParseResult call)
    {
        var (language, folders) = (Shared.Tag(call.GetValue(Language)!), call.GetValue(Content)!);
        return words.Is(language, folders) ? words : Reader.Open(language, folders);
    }
}
