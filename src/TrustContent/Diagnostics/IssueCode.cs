namespace TrustContent.Diagnostics;

/// <summary>A stable code for one kind of problem, such as <c>TC3002</c>, with what it means and how to mend it.</summary>
/// <remarks>
/// Codes are permanent: a retired number is never given to another problem. The first digit names the room: 1 catalog,
/// 2 localization, 3 responses, 4 scoring, 5 interpretation, 6 interop. <c>docs/codes.md</c> lists them all.
/// </remarks>
public sealed class IssueCode
{
    private static readonly List<IssueCode> Known = [];

    private IssueCode(string id, IssueSeverity severity, string title, string mend)
    {
        Id = id;
        Severity = severity;
        Title = title;
        Mend = mend;
        Known.Add(this);
    }

    /// <summary>A file, folder or stream of content could not be read.</summary>
    public static IssueCode FileUnreadable { get; } = Error("TC1001", "A content file or folder cannot be read.", "Check that it exists and that the program may read it.");

    /// <summary>A content file is not valid JSON.</summary>
    public static IssueCode InvalidJson { get; } = Error("TC1002", "A content file is not valid JSON.", "Correct the syntax at the line given. Comments and trailing commas are not allowed.");

    /// <summary>A required member is missing.</summary>
    public static IssueCode MemberMissing { get; } = Error("TC1003", "A required member is missing.", "Add the member; the JSON Schema of the file lists what is required.");

    /// <summary>A member is not known.</summary>
    public static IssueCode MemberUnknown { get; } = Error("TC1004", "A member is not known here.", "Remove it or correct its spelling; the JSON Schema of the file lists what may stand here.");

    /// <summary>A value has the wrong JSON type.</summary>
    public static IssueCode WrongType { get; } = Error("TC1005", "A value has the wrong JSON type.", "Write the type that the message names.");

    /// <summary>A value is not among those allowed.</summary>
    public static IssueCode ValueNotAllowed { get; } = Error("TC1006", "A value is not allowed here.", "Use one of the values, or the range, that the message names.");

    /// <summary>Something stands twice.</summary>
    public static IssueCode Duplicate { get; } = Error("TC1007", "Something that must be unique stands twice.", "Remove one of the two or give it another id.");

    /// <summary>A reference points to nothing.</summary>
    public static IssueCode UnknownReference { get; } = Error("TC1008", "A reference names something that does not exist.", "Correct the id, or add what it names.");

    /// <summary>A file stands where the reader expects none.</summary>
    public static IssueCode UnknownFile { get; } = Error("TC1009", "A file stands where no content file is expected.", "Move it to its place, such as topics/<id>/<language>.json, or out of the folder.");

    /// <summary>The id or language in a file differs from its folder or file name.</summary>
    public static IssueCode NameMismatch { get; } = Error("TC1010", "The id or language in a file differs from its folder or file name.", "Make the two the same.");

    /// <summary>An instrument's key does not add up.</summary>
    public static IssueCode KeyInconsistent { get; } = Error("TC1011", "An instrument's scoring key does not add up.", "Correct the key as the message says; nothing can be scored with it before.");

    /// <summary>A text is empty or has stray white space.</summary>
    public static IssueCode TextUnclean { get; } = Error("TC1012", "A text is empty, or has white space at its edge or doubled inside.", "Write the text, or remove the white space.");

    /// <summary>Words do not cover all they must cover.</summary>
    public static IssueCode WordsIncomplete { get; } = Error("TC1013", "Words are missing for something that needs them.", "Add the words; a questionnaire is shown whole or not at all.");

    /// <summary>Licensed wording came without the name of who licensed it.</summary>
    public static IssueCode LicenseeMissing { get; } = Error("TC1014", "Wording of a licensed instrument was supplied without saying who licensed it.", "Add it with TrustContentOptions.AddLicensedWording, which asks who licensed it and on what terms.");

    /// <summary>A topic that was asked for does not exist.</summary>
    public static IssueCode TopicUnknown { get; } = Error("TC1015", "There is no such topic.", "Use a known TopicId, or add the topic's folder to the options.");

    /// <summary>An instrument that was asked for does not exist.</summary>
    public static IssueCode InstrumentUnknown { get; } = Error("TC1016", "There is no such instrument.", "Use a known InstrumentId, or add the instrument's folder to the options.");

    /// <summary>A site tried to change something that keeps its meaning everywhere.</summary>
    public static IssueCode NotReplaceable { get; } = Error("TC1017", "Something shipped with the library would be replaced that must keep its meaning everywhere.", "Give your own instrument, topic, rule or wording an id of its own. A topic's words may be replaced.");

    /// <summary>A rule offers a topic to somebody it is not for.</summary>
    public static IssueCode TopicNotForReader { get; } = Error("TC1018", "A rule offers a topic to somebody it is not for.", "Offer a topic whose audiences hold the audience of the rule.");

    /// <summary>The host has neither named safety contacts nor declared that there are none.</summary>
    public static IssueCode SafetyContactsUndeclared { get; } = Warning("TC1901", "The host has neither named safety contacts nor declared that there are none.", "Call AddSafetyContact, or DeclareNoSafetyContacts, on the options. Until then clients get the general text.");

    /// <summary>The host has not said who receives safety notices.</summary>
    public static IssueCode SafetyRecipientUndeclared { get; } = Warning("TC1902", "The host has neither named who receives safety notices nor declared that nobody does.", "Set SafetyRecipient, or call DeclareNoSafetyRecipient, on the options. It must not be the client's therapist alone.");

    /// <summary>The host has not said who sees the answers.</summary>
    public static IssueCode DisclosureUndeclared { get; } = Warning("TC1903", "The host has not said who will see a client's answers, and when.", "Set AnswersAreSeenBy on the options. Until then the form tells clients to ask.");

    /// <summary>A text is not a language tag.</summary>
    public static IssueCode LanguageTagInvalid { get; } = Error("TC2001", "A text is not a well-formed BCP 47 language tag.", "Write a tag such as en, es-MX or zh-Hans.");

    /// <summary>A questionnaire is not available in the language asked for.</summary>
    public static IssueCode QuestionnaireLanguageMissing { get; } = Error("TC2002", "A questionnaire is not available in the language asked for.", "Ask for one of the languages listed, or add its wording and the form. and answer. phrases; a questionnaire never falls back to another language.");

    /// <summary>An instrument has no wording here.</summary>
    public static IssueCode WordingMissing { get; } = Error("TC2003", "The wording of an instrument is protected and not shipped.", "Supply your licensed wording with TrustContentOptions.AddLicensedWording. Responses can be scored without it.");

    /// <summary>A phrase's placeholders differ from what the library fills in.</summary>
    public static IssueCode PlaceholderMismatch { get; } = Error("TC2004", "A phrase has other placeholders than the library fills in.", "Use exactly the placeholders that the message names.");

    /// <summary>An answer names an item that the instrument does not have.</summary>
    public static IssueCode ItemUnknown { get; } = Error("TC3001", "An answer names an item that the instrument does not have.", "Use the item ids of the instrument definition.");

    /// <summary>An answer is outside the item's range.</summary>
    public static IssueCode AnswerOutOfRange { get; } = Error("TC3002", "An answer is outside the item's range.", "Send a code within the range, or a missing answer with its reason.");

    /// <summary>An answer lies between two response codes.</summary>
    public static IssueCode AnswerBetweenCodes { get; } = Error("TC3003", "An answer lies between two response codes.", "Send one of the item's codes.");

    /// <summary>An answer is not a number.</summary>
    public static IssueCode AnswerNotANumber { get; } = Error("TC3004", "An answer is not a finite number.", "Send a number, or a missing answer with its reason.");

    /// <summary>An answer has the wrong kind for its item.</summary>
    public static IssueCode AnswerWrongKind { get; } = Error("TC3005", "A number was given to a yes-or-no signal, or yes or no to a rated item.", "Answer signals with Answer.Yes or Answer.No and items with a number.");

    /// <summary>Too many answers are missing for a scale to be scored.</summary>
    public static IssueCode TooManyMissing { get; } = Error("TC4001", "Too many answers are missing for this scale.", "Nothing to mend: the scale has no score, which is not the same as zero.");

    /// <summary>A response with invalid answers was scored.</summary>
    public static IssueCode ResponseInvalid { get; } = Error("TC4002", "The response holds invalid answers, so nothing in it is scored.", "Correct the answers that the response's issues name.");

    /// <summary>A component of a composite has no score.</summary>
    public static IssueCode ComponentNotScored { get; } = Error("TC4003", "A scale that this score is made of has no score.", "Nothing to mend: see why the named scale has none.");

    /// <summary>A scoring choice is impossible for the instrument.</summary>
    public static IssueCode ChoiceImpossible { get; } = Error("TC4004", "A scoring choice is impossible for this instrument.", "Allow fewer missing items than the smallest scale has items, and prorate only where all members of a scale have one range.");

    /// <summary>A session of a course stands twice.</summary>
    public static IssueCode SessionTwice { get; } = Error("TC5001", "A session of a course stands twice.", "Keep one of the two, or give each its own number.");

    /// <summary>Sessions of a course cannot be put in order.</summary>
    public static IssueCode SessionsUnordered { get; } = Error("TC5002", "The sessions of a course cannot be put in order.", "Give every session a number, or every session a date.");

    /// <summary>Ratings of a course do not belong to one series.</summary>
    public static IssueCode SeriesMixed { get; } = Error("TC5003", "The ratings of a course do not belong to one series.", "Track each instrument by itself, always as sums or always as means; beside it stands only its therapist's form.");

    /// <summary>A norm belongs to another series.</summary>
    public static IssueCode NormMismatch { get; } = Error("TC5004", "A norm was made with another key, or with sums where the scores are means or the other way round.", "Make the norm anew with the key and metric of the scores.");

    /// <summary>A norm cannot serve to judge a change.</summary>
    public static IssueCode NormUnusable { get; } = Error("TC5005", "A norm cannot serve to judge a change.", "Collect more data, or name a scale and a reliability that the norm has.");

    /// <summary>A course has no rating at all.</summary>
    public static IssueCode CourseEmpty { get; } = Error("TC5006", "A course has no rating at all.", "Follow a client from the first rating on.");

    /// <summary>A session has a number that is none.</summary>
    public static IssueCode SessionNumberOdd { get; } = Error("TC5007", "A session has a number that cannot be one, below -10000 or above 10000.", "Number the sessions of a therapy one after another, or give dates in place of numbers.");

    /// <summary>A sample has no rows.</summary>
    public static IssueCode SampleEmpty { get; } = Error("TC5101", "A sample has no rows.", "Give at least one row with usable answers.");

    /// <summary>A sample mixes instruments.</summary>
    public static IssueCode SampleMixesInstruments { get; } = Error("TC5102", "A sample mixes instruments.", "Give the rows of one instrument at a time.");

    /// <summary>A sample mixes versions of a key.</summary>
    public static IssueCode SampleMixesKeys { get; } = Error("TC5103", "A sample mixes versions of an instrument's key.", "Score all rows with one version.");

    /// <summary>A sample mixes ways of scoring.</summary>
    public static IssueCode SampleMixesScoring { get; } = Error("TC5104", "A sample mixes sums with means, or rules for missing answers.", "Score all rows with one and the same scoring choice.");

    /// <summary>A row of a sample holds invalid answers.</summary>
    public static IssueCode SampleRowInvalid { get; } = Error("TC5105", "A row of a sample holds answers that cannot be used.", "Correct the answers, or leave the row out and say how many were left out.");

    /// <summary>A row of a sample does not say whose it is.</summary>
    public static IssueCode SampleClientMissing { get; } = Error("TC5106", "A row of a sample does not say whose it is.", "Name the client in every row, or in none where every row is another person and no norm is made.");

    /// <summary>A row of a sample does not name the therapist.</summary>
    public static IssueCode SampleTherapistMissing { get; } = Error("TC5107", "A row of a sample does not name the therapist.", "Name the therapist in every row: clients of one therapist are alike, and a norm has to know how much.");

    /// <summary>A row of a sample does not say which session it is.</summary>
    public static IssueCode SampleSessionMissing { get; } = Error("TC5108", "A row of a sample does not say which session it is.", "Number the session in every row, or in none.");

    /// <summary>A client has one session twice.</summary>
    public static IssueCode SampleSessionTwice { get; } = Error("TC5109", "A client has the same session twice.", "Correct the session's number, or remove one of the two rows.");

    /// <summary>Clients repeat and no rule picks one row of each.</summary>
    public static IssueCode SampleRepeatsClients { get; } = Error("TC5110", "Clients have several rows, and no rule picks one row of each.", "Number the sessions and choose a rule such as first-complete:3-5: rows of one person must not count as persons.");

    /// <summary>Too few clients are left for any norm.</summary>
    public static IssueCode SampleTooSmall { get; } = Error("TC5111", "Too few clients with a score are left to describe them.", "Choose a rule that finds a row for more clients, or collect more data.");

    /// <summary>The parts of a norm contradict each other.</summary>
    public static IssueCode NormInconsistent { get; } = Error("TC5112", "The parts of a norm contradict each other.", "Make the norm anew from its data; it is not edited by hand.");

    /// <summary>A course has too few ratings for a picture.</summary>
    public static IssueCode CourseNotPictured { get; } = Error("TC5201", "There are too few ratings of a course for a picture.", "Show the answers themselves until there are more ratings; Course.MayBePictured says when.");

    /// <summary>A course is not meant for the reader of a picture.</summary>
    public static IssueCode PictureNotForAudience { get; } = Error("TC5202", "The picture of a course is not meant for this reader.", "Draw it for the therapist; what the therapist answered is not shown to the client by default.");

    /// <summary>A font cannot be had.</summary>
    public static IssueCode FontUnavailable { get; } = Error("TC5203", "A picture cannot be drawn, because its font is not here or cannot be read.", "Install the font, or give a font file with ChartStyle.WithFontFile.");

    /// <summary>A row of a file has fewer or more fields than its header.</summary>
    public static IssueCode RowRagged { get; } = Error("TC6001", "A row of a file has fewer or more fields than its header.", "Correct the row; a field that holds the delimiter must stand in quotes.");

    /// <summary>A document of translations cannot be read.</summary>
    public static IssueCode TranslationUnreadable { get; } = Error("TC6101", "A document of translations cannot be read.", "Send back XLIFF 2.0 as it was exported, without a DTD.");

    /// <summary>A document of translations has a file that the content does not have.</summary>
    public static IssueCode TranslationFileUnknown { get; } = Error("TC6102", "A document of translations has a file that the content does not have.", "Leave the 'original' attributes as they were exported, and name the same --content folders as then.");

    /// <summary>A document of translations has a unit that the English file does not have.</summary>
    public static IssueCode TranslationUnitUnknown { get; } = Error("TC6103", "A document of translations has a unit that the English file does not have.", "Leave the ids as they were exported; if the English has changed, export anew.");

    /// <summary>A text is not translated.</summary>
    public static IssueCode TranslationMissing { get; } = Error("TC6104", "A text is not translated.", "Translate it; a file is taken whole or not at all.");

    /// <summary>The English has changed since the document was exported.</summary>
    public static IssueCode TranslationSourceChanged { get; } = Error("TC6105", "The English has changed since the document was exported.", "Export anew with --only changed, and correct the translation there.");

    /// <summary>A file of a document of translations lacks texts.</summary>
    public static IssueCode TranslationIncomplete { get; } = Error("TC6106", "A file of a document of translations lacks texts.", "Send the file back whole; a file is taken whole or not at all.");

    /// <summary>A translation of earlier English was not confirmed.</summary>
    public static IssueCode TranslationUnconfirmed { get; } = Error("TC6107", "A translation of earlier English was not confirmed.", "Compare it with the English, correct it, and set the state of its segment to translated.");

    /// <summary>A text is not in Unicode normalization form C.</summary>
    public static IssueCode TranslationNotNormalized { get; } = Error("TC6108", "A text is not in Unicode normalization form C.", "Write the letter as one character, or have the editor save the text in form C (NFC).");

    /// <summary>A column format cannot name a column for each item.</summary>
    public static IssueCode ColumnFormatInvalid { get; } = Error("TC6201", "A column format cannot name a column for each item.", "Write {n} once where the item's number stands, as in q{n}.");

    /// <summary>A column of a table has the name of an output column.</summary>
    public static IssueCode ColumnNameTaken { get; } = Error("TC6202", "A column of answers has the name of an output column.", "Rename the column, and give its name as the column format.");

    /// <summary>A name cannot be used in SQL.</summary>
    public static IssueCode SqlNameInvalid { get; } = Error("TC6203", "A name cannot be used for a table or a column.", "Give each part of the name at least one character and no NUL, quote a part that holds a dot, and keep within the length that the database allows.");

    /// <summary>All codes, in order of their ids.</summary>
    public static IReadOnlyList<IssueCode> All => InOrder.Codes;

    /// <summary>The code itself, such as <c>TC3002</c>.</summary>
    public string Id { get; }

    /// <summary>Whether it stands in the way of work.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>What is wrong, in one sentence.</summary>
    public string Title { get; }

    /// <summary>How to mend it, in one or two sentences.</summary>
    public string Mend { get; }

    /// <summary>Returns the code itself.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;

    private static IssueCode Error(string id, string title, string mend) => new(id, IssueSeverity.Error, title, mend);

    private static IssueCode Warning(string id, string title, string mend) => new(id, IssueSeverity.Warning, title, mend);

    private static class InOrder
    {
        public static IReadOnlyList<IssueCode> Codes { get; } = Internal.Frozen.List(Known.OrderBy(code => code.Id, StringComparer.Ordinal));
    }
}
