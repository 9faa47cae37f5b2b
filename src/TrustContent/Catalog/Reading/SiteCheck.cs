using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Checks what a site adds against all that there is.</summary>
internal sealed class SiteCheck(DefinitionSet defined, WordFiles words, List<RoutedFile> definitions, List<RoutedFile> siteWords, List<Issue> issues)
{
    private readonly List<RoutedFile> _definitions = definitions.FindAll(file => !file.Source.IsShipped);

    public void Run(List<LanguageDefinition> languages)
    {
        CheckRelated();
        CheckWords(languages);
        CheckCoverage();
    }

    /// <summary>Reads the site's words at once.</summary>
    public void ReadWords(TrustCatalog catalog)
    {
        foreach (var language in siteWords.Select(file => file.Route.Language!).Distinct())
        {
            foreach (var file in siteWords.Where(file => file.Route.Language == language))
            {
                catalog.WordsIn(language).TakeSite(file, issues);
            }
        }

        foreach (var file in siteWords.Where(file => file.Route.Role == FileRole.Phrases && file.Route.Language != LanguageTag.English))
        {
            PhraseCheck.Run(catalog.WordsIn(file.Route.Language!).Phrases, catalog.WordsIn(LanguageTag.English), new FileIssues(file.File.Path, issues));
        }

        CheckReasons(catalog);
    }

    private void CheckRelated()
    {
        foreach (var file in _definitions.Where(file => file.Route.Role == FileRole.Topic && defined.Topics.Has(file.Route.Owner)))
        {
            var topic = defined.Topics.Find(file.Route.Owner)!;
            foreach (var related in topic.Related.Where(id => !defined.Topics.Has(id.Value)))
            {
                new FileIssues(file.File.Path, issues).Add(IssueCode.UnknownReference, $"There is no related topic '{related}'.");
            }
        }
    }

    /// <summary>Words belong to something that exists, in a language that is listed; a questionnaire that ships is not reworded.</summary>
    private void CheckWords(List<LanguageDefinition> languages)
    {
        foreach (var file in siteWords.ToArray())
        {
            var found = new FileIssues(file.File.Path, issues);
            var route = file.Route;
            if (!languages.Exists(language => language.Tag == route.Language))
            {
                found.Add(IssueCode.UnknownReference, $"The language '{route.Language}' is not listed in languages.json.");
            }

            var hasOwner = route.Role switch
            {
                FileRole.TopicWords => defined.Topics.Has(route.Owner),
                FileRole.Phrases => true,
                _ => defined.Instruments.Has(route.Owner),
            };
            // Where the definition itself has problems, they are told already.
            var isTold = _definitions.Exists(other => other.Route.Role is FileRole.Topic or FileRole.Instrument && other.Route.Owner == route.Owner);
            if (!hasOwner && !isTold)
            {
                found.Add(IssueCode.UnknownReference, $"There is nothing with the id '{route.Owner}' that these words could belong to.");
            }

            if (hasOwner && route.Role == FileRole.InstrumentWording && words.Of(route.Role, route.Owner).Any(other => other.Source.IsShipped && other.Route.Language == route.Language))
            {
                found.Add(IssueCode.NotReplaceable, "The wording of a questionnaire that ships would be replaced.");
            }

            if (!hasOwner || !found.IsClean)
            {
                siteWords.Remove(file);
                words.Remove(file);
            }
        }
    }

    /// <summary>What is defined has words in at least one language, so that no text is ever empty.</summary>
    private void CheckCoverage()
    {
        foreach (var file in _definitions)
        {
            var owner = file.Route.Owner;
            var isSilent = file.Route.Role switch
            {
                FileRole.Topic => IsDefined(owner) && words.Of(FileRole.TopicWords, owner).Count == 0,
                FileRole.Instrument => IsDefined(owner) && words.Of(FileRole.InstrumentAbout, owner).Count == 0,
                _ => false,
            };
            if (isSilent)
            {
                new FileIssues(file.File.Path, issues).Add(IssueCode.WordsIncomplete, "There are no words for it in any language.");
            }
        }
    }

    private bool IsDefined(string id) => defined.Topics.Has(id) || defined.Instruments.Has(id);

    /// <summary>What a site's rules say has phrases, so that no rule is silent in front of a client. Those that ship are tested.</summary>
    private void CheckReasons(TrustCatalog catalog)
    {
        foreach (var file in _definitions.Where(file => file.Route.Role == FileRole.Rules && defined.Rules.Has(file.Route.Owner)))
        {
            var rules = defined.Rules.Find(file.Route.Owner)!;
            foreach (var missing in rules.Rules.Select(rule => rule.Reason).Concat(rules.Notices.Select(notice => notice.Message + ".1"))
                .Where(key => !catalog.WordsIn(LanguageTag.English).Phrases.ContainsKey(key)))
            {
                new FileIssues(file.File.Path, issues).Add(IssueCode.WordsIncomplete, $"There is no phrase '{missing}' in phrases/en.json.");
            }
        }
    }
}
