using System.CommandLine;
using System.Globalization;
using TrustContent.Cli.Output;
using TrustContent.Cli.Scoring;
using TrustContent.Cli.Translation;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent translate export</c>: the English words as one document for translators.</summary>
internal static class TranslateExportCommand
{
    private const string Notes = """
        The document is XLIFF 2.0: a file for each file of words, a unit for each text, with notes on what the text is, for
        whom, and what each {placeholder} holds. What the language has already is in it. Where the English has changed since,
        the texts are marked 'initial' with the subState trustcontent:english-changed.

        Protected questionnaires are not in it. A phrase that differs by a number has a unit for each form that 'plurals' of
        the language's format in languages.json names, and for 'other'. --content holds what was translated before, too.

        Examples:
          trustcontent translate export --lang nl --name Nederlands --english-name Dutch --direction left-to-right --script Latn -o nl.xlf
          trustcontent translate export --lang nl --content dutch-words --only changed -o nl-changed.xlf
        """;

    public static Command Create(Reader words)
    {
        var lang = new Option<string>("--lang") { Description = "The language to translate into, such as nl or es-MX.", HelpName = "TAG", Required = true };
        var only = new Option<string?>("--only") { Description = "Only files that are missing, incomplete, or made from earlier English.", HelpName = "changed" };
        only.AcceptOnlyFromAmong("changed");
        var (output, content, line) = (Shared.Output(words), Shared.Content(words), TranslateCommand.LanguageLine());
        var command = new ExplainedCommand("export", "Write the English words as one XLIFF 2.0 document for translators.", Notes)
        {
            lang, only, line.Name, line.EnglishName, line.Direction, line.Script, output, content,
        };
        command.SetAction(call =>
        {
            CallFiles.CheckOutput(call.GetValue(output), input: null);
            var layers = new ContentLayers(call.GetValue(content)!);
            var language = TranslateCommand.Language(call, line, layers, Shared.Tag(call.GetValue(lang)!));
            var job = new ExportJob(new EnglishContent(layers, language.Tag), language, onlyChanged: call.GetValue(only) is not null);
            job.Run();
            foreach (var orphan in job.Orphans)
            {
                Terminal.Say($"Not in the document, since English has no such text: {orphan}");
            }

            if (job.Files == 0)
            {
                Terminal.Say("Everything is translated, from the present English. Nothing is written.");
                return ExitCode.Done;
            }

            using (var target = new OutputFile(call.GetValue(output)))
            {
                job.Document.Write(target.Writer);
                target.Finish();
            }

            Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{Number(job.Files)} files with {Number(job.Texts)} texts, {Number(job.Open)} of them to translate."));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Number(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
