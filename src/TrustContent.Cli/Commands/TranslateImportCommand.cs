using System.CommandLine;
using System.Globalization;
using TrustContent.Cli.Output;
using TrustContent.Cli.Translation;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent translate import</c>: a translated document becomes files of words.</summary>
internal static class TranslateImportCommand
{
    private const string Notes = """
        Every problem is reported with file, place, code and mend. A file of words with a problem is not written, the others
        are; so a questionnaire comes whole or not at all. A file whose words are as they were stays as it is, unless
        --method, --review, --reviewer or --date says otherwise.

        --reviewer is a role, such as 'clinical psychologist', and no name. Say of method and review what is so: it travels
        with the words. A language that is new gets its line in languages.json; its format is yours to add.

        Ends with 0 if all was written, 1 if something was refused, 2 if the call or the document cannot be used.

        Examples:
          trustcontent translate import nl.xlf --to dutch-words
          trustcontent translate import nl.xlf --to dutch-words --method machine-then-human --review second-reader --reviewer "clinical psychologist"
        """;

    public static Command Create(Reader words)
    {
        var file = new Argument<string>("FILE") { Description = "The translated XLIFF 2.0 document." };
        var to = new Option<string>("--to") { Description = "The folder of content to write into.", HelpName = "FOLDER", Required = true };
        var method = Choice("--method", "How it was translated; human if not said.", "human", "machine", "machine-then-human");
        var review = Choice("--review", "Who has checked it; not-reviewed if not said.", TranslationProvenance.NotReviewed, "second-reader", "clinically-reviewed");
        var reviewer = new Option<string?>("--reviewer") { Description = "The role of who has checked it.", HelpName = "ROLE" };
        var date = new Option<string?>("--date") { Description = "The day of the translation, as yyyy-MM-dd; today if not said.", HelpName = "DATE" };
        var (content, line) = (Shared.Content(words), TranslateCommand.LanguageLine());
        var command = new ExplainedCommand("import", "Check a translated document and write it as files of words.", Notes)
        {
            file, to, method, review, reviewer, date, line.Name, line.EnglishName, line.Direction, line.Script, content,
        };
        command.SetAction(call =>
        {
            var folder = call.GetValue(to)!;
            if (folder.Trim().Length == 0 || File.Exists(folder))
            {
                throw new UsageException($"'{folder}' is not a folder. Name a folder with --to; it is made if it is not there.");
            }

            var provenance = Provenance(call.GetValue(method), call.GetValue(review), call.GetValue(reviewer), call.GetValue(date));
            var isSaid = new[] { call.GetValue(method), call.GetValue(review), call.GetValue(reviewer), call.GetValue(date) }.Any(value => value is not null);
            var document = ImportedDocument.Read(call.GetValue(file)!);
            var layers = new ContentLayers(call.GetValue(content)!);
            // The language may be listed in the folder that is written into.
            var languages = Directory.Exists(folder) ? new ContentLayers([.. call.GetValue(content)!, folder]) : layers;
            var language = TranslateCommand.Language(call, line, languages, document.Language, document.LanguageLine);
            var job = new ImportJob(new EnglishContent(layers, language.Tag), language, folder);
            job.Run(document, provenance, isSaid);
            Report(job, provenance);
            return job.Refused.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static Option<string?> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static TranslationProvenance Provenance(string? method, string? review, string? reviewer, string? date)
    {
        review ??= TranslationProvenance.NotReviewed;
        if (review == TranslationProvenance.NotReviewed != reviewer is null)
        {
            throw new UsageException(reviewer is null
                ? $"'--review {review}' needs --reviewer with the role of who has checked it, such as 'clinical psychologist'."
                : "--reviewer needs --review with what was done: second-reader or clinically-reviewed.");
        }

        if (reviewer is not null && CleanText.Problems(reviewer).FirstOrDefault().Message is { } problem)
        {
            throw new UsageException("--reviewer cannot be used: " + problem);
        }

        const string form = "yyyy-MM-dd";
        date ??= DateTime.Today.ToString(form, CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(date, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? new(method ?? "human", date, review, reviewer)
            : throw new UsageException($"'{date}' is not a date. Write one such as 2026-11-23.");
    }

    private static void Report(ImportJob job, TranslationProvenance provenance)
    {
        foreach (var issue in job.Issues)
        {
            Console.Out.WriteLine(issue);
        }

        Terminal.Say($"Written: {Files(job.Written)}. As they were: {Files(job.Unchanged)}. Refused: {Files(job.Refused)}" + (job.Issues.Count == 0 ? "." : $", {Number(job.Issues.Count)} {(job.Issues.Count == 1 ? "problem" : "problems")}."));
        if (job.Written.Count > 0)
        {
            Terminal.Say($"They say: method {provenance.Method}, review {provenance.Review}, {provenance.Date}.");
        }

        if (job.HasSafetyTexts && provenance.Review == TranslationProvenance.NotReviewed)
        {
            Terminal.Say("Among them are safety texts. Before they are used, a second reader has to translate them back.");
        }
    }

    private static string Files(List<string> names) => names.Count switch
    {
        0 => "none",
        <= 3 => string.Join(", ", names),
        _ => Number(names.Count) + " files",
    };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
