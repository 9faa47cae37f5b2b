using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Cli.Translation;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent translate</c>: the way of a translator, without a compiler. It speaks English, which is what is translated from.</summary>
internal static class TranslateCommand
{
    private const string Notes = """
        A translator gets one XLIFF 2.0 document, works on it in a tool of choice, and gets files of words back. The whole
        way, with second reader and back-translation, is in docs/add-a-language.md.

        Examples:
          trustcontent translate export --lang nl --name Nederlands --english-name Dutch --direction left-to-right --script Latn -o nl.xlf
          trustcontent translate import nl.xlf --to dutch-words
        """;

    public static Command Create(Reader words) => new ExplainedCommand("translate", words.Say("cli.command.translate"), Notes)
    {
        TranslateExportCommand.Create(words),
        TranslateImportCommand.Create(words),
    };

    /// <summary>What languages.json says of a language; asked for only where it does not.</summary>
    public static LanguageOptions LanguageLine()
    {
        var direction = new Option<string?>("--direction") { Description = "The direction it is written in, if it is new.", HelpName = TargetLanguage.LeftToRight + "|" + TargetLanguage.RightToLeft };
        direction.AcceptOnlyFromAmong(TargetLanguage.LeftToRight, TargetLanguage.RightToLeft);
        return new(
            new("--name") { Description = "The language's name in the language itself, if it is new.", HelpName = "TEXT" },
            new("--english-name") { Description = "Its name in English, if it is new.", HelpName = "TEXT" },
            direction,
            new("--script") { Description = "Its script as an ISO 15924 code such as Latn or Arab, if it is new.", HelpName = "CODE" });
    }

    /// <summary>A language that is translated into, of this call or of a document.</summary>
    public static TargetLanguage Language(ParseResult call, LanguageOptions options, ContentLayers layers, LanguageTag tag, IReadOnlyDictionary<string, string>? document = null)
    {
        if (tag == LanguageTag.English)
        {
            throw new UsageException("English is what is translated from. Name another language with --lang.");
        }

        string?[] said = [call.GetValue(options.Name), call.GetValue(options.EnglishName), call.GetValue(options.Direction), call.GetValue(options.Script)];
        string?[] brought = [document?.GetValueOrDefault("name"), document?.GetValueOrDefault("english-name"), document?.GetValueOrDefault("direction"), document?.GetValueOrDefault("script")];
        var language = LanguageLines.Find(layers, tag, [.. said.Zip(brought, (now, then) => now ?? then)]);
        string[] known = [language.Name, language.EnglishName, language.Direction, language.Script];
        if (said.Zip(known).Any(pair => pair.First is not null && pair.First != pair.Second))
        {
            throw new UsageException($"The language '{tag}' stands in languages.json otherwise: {string.Join(", ", known)}. Leave --name, --english-name, --direction and --script out, or correct it there.");
        }

        return language.IsNew ? Checked(language) : language;
    }

    private static TargetLanguage Checked(TargetLanguage language)
    {
        if (CleanText.Problems(language.Name).Concat(CleanText.Problems(language.EnglishName)).FirstOrDefault().Message is { } problem)
        {
            throw new UsageException("The language's name cannot be used: " + problem);
        }

        if (language.Direction is not (TargetLanguage.LeftToRight or TargetLanguage.RightToLeft))
        {
            throw new UsageException($"'{language.Direction}' is no direction. Give --direction {TargetLanguage.LeftToRight} or {TargetLanguage.RightToLeft}.");
        }

        return language.Script.Length == 4 && language.Script.All(char.IsAsciiLetter)
            ? language
            : throw new UsageException($"'{language.Script}' is no ISO 15924 code. Give --script with four letters such as Latn or Arab.");
    }
}
