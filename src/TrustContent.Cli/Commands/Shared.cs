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

    public static Option<string> TableOrJson(Reader words) => Format(words.Say("cli.option.format.table-json"), "table", "json");

    public static Option<string[]> Content(Reader words) => new("--content") { Description = words.Say("cli.option.content"), HelpName = "FOLDER", DefaultValueFactory = _ => [] };

    public static InstrumentDefinition Instrument(TrustContentService trust, string id)
    {
        if (InstrumentId.TryParse(id, out var known) && trust.Catalog.TryGetInstrument(known, out var instrument))
        {
            return instrument;
        }

        throw new UsageException($"There is no instrument '{id}'. There are: {string.Join(", ", trust.Catalog.Instruments.Select(each => each.Id))}.");
    }

    /// <summary>The call that shows a topic.</summary>
    public static string TopicCall(TopicId topic) => "trustcontent topic " + topic;

    public static LanguageTag Tag(string text)
        => LanguageTag.TryParse(text, out var language) ? language : throw new UsageException($"'{text}' is not a language tag. Write one such as en, es-MX or zh-Hans.");

    public static Argument<string> InstrumentArgument(Reader words) => new("ID") { Description = words.Say("cli.argument.instrument-id") };

    public static Argument<string?> InputFile(Reader words) => new("FILE") { Description = words.Say("cli.argument.file"), Arity = ArgumentArity.ZeroOrOne };

    public static Option<string?> Output(Reader words) => new("--output", "-o") { Description = words.Say("cli.option.output"), HelpName = "OUT" };

    public static Option<string> Delimiter(Reader words) => new("--delimiter") { Description = words.Say("cli.option.delimiter"), HelpName = "C", DefaultValueFactory = _ => "," };

    public static Option<string[]> MissingTokens(Reader words) => new("--na") { Description = words.Say("cli.option.na"), HelpName = "TOKENS", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = false };

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
}
