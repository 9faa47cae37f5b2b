using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Scoring;

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

    public static Argument<string> InstrumentArgument() => new("ID") { Description = "The instrument's id, as 'instruments' lists it." };

    public static Argument<string?> InputFile() => new("FILE") { Description = "The CSV file with a header; - or nothing for standard input.", Arity = ArgumentArity.ZeroOrOne };

    public static Option<string?> Output() => new("--output", "-o") { Description = "Write to this file; it appears only when it is whole.", HelpName = "OUT" };

    public static Option<string> Delimiter() => new("--delimiter") { Description = "What parts the columns; 'tab' for a tab.", HelpName = "C", DefaultValueFactory = _ => "," };

    public static Option<string[]> MissingTokens() => new("--na") { Description = "More words for a missing answer, parted by commas.", HelpName = "TOKENS", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = false };

    public static Option<string?> Metric(string description)
    {
        var option = new Option<string?>("--metric") { Description = description, HelpName = "sum|mean" };
        option.AcceptOnlyFromAmong("sum", "mean");
        return option;
    }

    public static ScoreMetric? Metric(ParseResult call, Option<string?> metric) => call.GetValue(metric) switch { "sum" => ScoreMetric.Sum, "mean" => ScoreMetric.Mean, _ => null };

    public static CellReader Cells(ParseResult call, Option<string[]> tokens) => new(call.GetValue(tokens)!.SelectMany(each => each.Split(',')));

    public static char Delimiter(string text) => text switch
    {
        "tab" or "\\t" or "\t" => '\t',
        [var one] when one is >= ' ' and < '\x7f' and not '"' && !char.IsAsciiLetterOrDigit(one) => one,
        _ => throw new UsageException("--delimiter takes one character that is no letter, digit or quote, or 'tab'."),
    };

    public static string Count(long rows) => rows.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}
