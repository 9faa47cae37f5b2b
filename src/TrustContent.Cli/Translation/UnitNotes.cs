namespace TrustContent.Cli.Translation;

/// <summary>What a translator has to know about each text of one file.</summary>
internal sealed class UnitNotes
{
    private const string PlainWords = "Reading level: plain words and short sentences that a reader of thirteen understands (in English Flesch-Kincaid grade 8 or lower). No blame, no promise, no pressure.";
    private const string SafetyText = "Safety text: needs a back-translation by a second reader before it is used.";
    private const string AsOneWhole = "Translate the questionnaire as one whole, keep equal spacing of labels.";

    private static readonly Dictionary<string, string> OfTopic = new(StringComparer.Ordinal)
    {
        ["title"] = "Title of the topic.",
        ["summary"] = "The topic in one sentence.",
        ["body"] = "Paragraph of the topic.",
        ["actions"] = "Something the reader can do, in a list.",
        ["phrases"] = "Words that the reader could say to somebody. Write what a person would really say.",
        ["pitfalls"] = "Something that goes wrong, in a list.",
        ["evidence"] = "What a study found. Keep the numbers, and how sure it is.",
    };

    private static readonly Dictionary<string, string> OfAbout = new(StringComparer.Ordinal)
    {
        ["title"] = "Name of a questionnaire. Use the name under which it is published in your language, if it is.",
        ["description"] = "What a questionnaire asks about, and whether it has been validated.",
        ["scaleNames"] = "Name of a scale; it stands before a score, so keep it short.",
        ["scaleMeanings"] = "What a scale is about, in one sentence.",
        ["notes"] = "What a user of the questionnaire must know.",
    };

    private static readonly Dictionary<string, string> OfQuestionnaire = new(StringComparer.Ordinal)
    {
        ["introduction"] = "Stands before the first item of a questionnaire.",
        ["frame"] = "What all items of a questionnaire are about and how they are answered.",
        ["items"] = "Item of a questionnaire.",
        ["labels"] = "Label of an answer of a questionnaire.",
    };

    private readonly WordsFile _english;
    private readonly PluralForms _plurals;
    private readonly bool _isForClient;
    private readonly bool _isForTherapist;
    private readonly bool _isSafety;

    public UnitNotes(WordsFile english, PluralForms plurals, ContentLayers layers)
    {
        (_english, _plurals) = (english, plurals);
        var file = english.Place.Kind switch
        {
            WordsKind.Topic => $"topics/{english.Place.Owner}/topic.json",
            WordsKind.Questionnaire => $"instruments/{english.Place.Owner}/instrument.json",
            _ => "",
        };
        if (layers.All(file) is [.., var bytes])
        {
            var definition = JsonParts.Read(file, JsonParts.Plain(bytes));
            string?[] readers = english.Place.Kind == WordsKind.Topic ? [.. definition["audiences"]?.Elements.Select(each => each.Text) ?? []] : [definition["rater"]?.Text];
            _isForClient = readers.Contains("client");
            _isForTherapist = readers.Contains("therapist");
            _isSafety = definition["situations"]?.Elements.Any(each => each.Text is "harm" or "crisis") ?? false;
        }
    }

    /// <summary>Whether a file holds what may save somebody.</summary>
    public static bool HasSafetyTexts(WordsFile english, ContentLayers layers)
        => english.Place.Kind == WordsKind.Phrases || new UnitNotes(english, new PluralForms(new Dictionary<string, string>()), layers)._isSafety;

    /// <summary>How the file is handed in and what will be said about it.</summary>
    public IEnumerable<string> OfFile()
    {
        yield return "Translate from the English, not from another language. The file is taken as a whole: every text translated, every placeholder kept."
            + (_english.Place.Kind == WordsKind.Questionnaire ? " " + AsOneWhole : "");
        yield return "Provenance: the file will say how it was translated (human, machine, machine-then-human), from which English, when, and who reviewed it in what role: "
            + "not-reviewed, second-reader (an independent reader who translated it back) or clinically-reviewed (a clinician who works in the language). Write what is so. "
            + "Licence: CC BY 4.0.";
    }

    public IEnumerable<string> Of(TextUnit unit, bool isOutdated)
    {
        if (isOutdated)
        {
            yield return "The English of this file has changed since it was translated. Compare, correct, and set the state to translated.";
        }

        foreach (var note in What(unit))
        {
            yield return note;
        }

        if (unit.Kind == UnitKind.PluralForm)
        {
            yield return $"The form that goes with {_plurals.Examples(unit.Category!)}." + (unit.Droppable is { } number ? $" {number} may be left out here." : "");
        }

        foreach (var placeholder in Placeholders.Of(unit.English).Distinct())
        {
            yield return PlaceholderNotes.Of(placeholder) + (unit.Kind == UnitKind.Fixed ? " Leave it as it is." : "");
        }
    }

    private IEnumerable<string> What(TextUnit unit)
    {
        var member = unit.Id.Split(':')[0];
        if (unit.Kind == UnitKind.Keywords)
        {
            return ["Words that a reader might search for and that the text does not hold. They are not shown. Write those of your language, as many as there are, parted by semicolons; none is allowed too."];
        }

        return _english.Place.Kind switch
        {
            WordsKind.Phrases => OfPhrase(unit.Path.Split('.', 3)[2]),
            WordsKind.Topic => Flat(OfTopic.GetValueOrDefault(member), Readers("For"), _isForClient ? PlainWords : null, _isSafety ? SafetyText : null),
            WordsKind.About => Flat(OfAbout.GetValueOrDefault(member)),
            _ => Flat(OfQuestionnaire.GetValueOrDefault(member) + " " + AsOneWhole, Readers("Answered by"), _isForClient ? PlainWords : null),
        };
    }

    private static IEnumerable<string> OfPhrase(string key)
    {
        return [.. PhraseNotes.Of(key), .. Flat(PhraseNotes.IsForClient(key) ? PlainWords : null, PhraseNotes.IsSafety(key) ? SafetyText : null)];
    }

    private string? Readers(string before) => (_isForClient, _isForTherapist) switch
    {
        (true, true) => before + " clients and therapists.",
        (true, false) => before + " clients.",
        (false, true) => before + " therapists.",
        _ => null,
    };

    private static IEnumerable<string> Flat(params string?[] notes) => notes.OfType<string>();
}
