using System.CommandLine;
using TrustContent.Catalog;

namespace TrustContent.Cli.Commands;

/// <summary>Options and arguments that several commands have, so that they mean the same everywhere.</summary>
internal static class Shared
{
    /// <summary>What comes out: the first form unless another is chosen.</summary>
    public static Option<string> Format(string description, params string[] forms)
    {
        var option = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => forms[0], HelpName = string.Join('|', forms) };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }

    public static Option<string> TableOrJson() => Format("table for people, json for programs.", "table", "json");

    public static Option<string> Language() => new("--lang") { Description = "The reader's language, such as en or es-MX.", DefaultValueFactory = _ => "en", HelpName = "TAG" };

    public static Option<string[]> Content() => new("--content") { Description = "A folder of your own content; may be given more than once.", HelpName = "FOLDER", DefaultValueFactory = _ => [] };

    public static TrustContentService Open(string[] folders) => TrustContentService.Create(options =>
    {
        // A tool has no clients of its own; what a host should declare does not concern it.
        options.OnWarning = _ => { };
        options.AnswersAreSeenBy = "nobody; this program keeps nothing";
        foreach (var folder in folders)
        {
            options.AddFolder(folder);
        }
    });

    public static InstrumentDefinition Instrument(TrustContentService trust, string id)
    {
        if (InstrumentId.TryParse(id, out var known) && trust.Catalog.TryGetInstrument(known, out var instrument))
        {
            return instrument;
        }

        throw new UsageException($"There is no instrument '{id}'. There are: {string.Join(", ", trust.Catalog.Instruments.Select(each => each.Id))}.");
    }

    public static LanguageTag Tag(string text)
        => LanguageTag.TryParse(text, out var language) ? language : throw new UsageException($"'{text}' is not a language tag. Write one such as en, es-MX or zh-Hans.");
}
