using TrustContent;
using TrustContent.Catalog;

namespace ConsoleCheckIn;

/// <summary>The library as this sample uses it: with the sample's own words in every language that it speaks, and the clinic's in the reader's.</summary>
internal static class Clinic
{
    private const string Folder = "phrases/";

    public static TrustContentService Open(LanguageTag language)
    {
        // The sample's sentences are phrases like the library's own; the words about the clinic are among them.
        var words = TrustContentService.Create(options =>
        {
            AddWords(options, language);
            options.DeclareNoSafetyContacts().DeclareNoSafetyRecipient();
            options.AnswersAreSeenBy = "-";
        });
        var english = words.GetPhrasebook(LanguageTag.English);
        var reader = words.GetPhrasebook(language);
        return TrustContentService.Create(options =>
        {
            AddWords(options, language);

            // A clinic says whom clients can turn to, who gets safety notices and who sees answers. This one is made up.
            options.SafetyRecipient = english.Say("sample.recipient");
            options.AnswersAreSeenBy = english.Say("sample.seen-by");
            options.DescribeIn(reader.Language.Answered.Tag, reader.Say("sample.seen-by"), reader.Say("sample.recipient"));
            foreach (var book in new[] { english, reader }.DistinctBy(book => book.Language.Answered.Tag))
            {
                options.AddSafetyContact(book.Say("sample.contact.name"), book.Say("sample.contact.reach"), book.Language.Answered.Tag);
            }
        });
    }

    private static void AddWords(TrustContentOptions options, LanguageTag language)
    {
        var assembly = typeof(Clinic).Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            options.AddStream(file, assembly.GetManifestResourceStream(file)!);
        }

        if (language.Value.StartsWith("qps", StringComparison.Ordinal))
        {
            options.AddPseudoLanguages();
        }
    }
}
