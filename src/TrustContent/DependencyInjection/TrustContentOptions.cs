using System.Diagnostics;
using TrustContent.Catalog;
using TrustContent.Catalog.Reading;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent;

/// <summary>What a host adds to the library and says of itself, settable before start.</summary>
/// <remarks>
/// A site's folder is laid out like the library's own content: <c>topics/</c>, <c>instruments/</c>, <c>rules/</c>,
/// <c>phrases/</c>, <c>languages.json</c>, <c>bibliography.json</c>. It may replace a topic's words and add anything
/// under new ids. It cannot change an instrument, a questionnaire's wording, a rule or a safety text that ships.
/// </remarks>
public sealed class TrustContentOptions
{
    private readonly List<ContentSource> _sources = [];
    private readonly List<SafetyContact> _contacts = [];
    private readonly List<ScorePrompt> _prompts = [];
    private readonly List<LocalNorm> _norms = [];
    private readonly Dictionary<LanguageTag, HostWords> _words = [];
    private bool _usesSnomed;
    private bool _hasPseudoLanguages;
    private bool _hasNoContacts;
    private bool _hasNoRecipient;

    /// <summary>Who receives safety notices besides the client, as the client will read it.</summary>
    /// <value><see langword="null"/> until set. It must not be the client's therapist alone.</value>
    public string? SafetyRecipient { get; set; }

    /// <summary>Who sees a client's answers, and when, as the client will read it before the first item.</summary>
    /// <value><see langword="null"/> until set; the form then tells clients to ask.</value>
    public string? AnswersAreSeenBy { get; set; }

    /// <summary>Is told of each thing the host left unsaid, when the options are used.</summary>
    /// <value><see langword="null"/> until set; the warnings then go to <see cref="System.Diagnostics.Trace"/>. They also stand in <see cref="ITrustContentService.Warnings"/>.</value>
    public Action<Issue>? OnWarning { get; set; }

    /// <summary>The least review that a translation needs to be shown. What has less is as if it were not there: topics and sentences come in English, visibly, and a questionnaire is not available.</summary>
    /// <value><see cref="ReviewStatus.NotReviewed"/> until set. Texts in the language they were written in are not translations.</value>
    public ReviewStatus MinimumTranslationReview { get; set; }

    /// <summary>Says in one language who sees the answers and who receives safety notices, for its readers; others read <see cref="AnswersAreSeenBy"/> and <see cref="SafetyRecipient"/>.</summary>
    /// <param name="language">The language.</param>
    /// <param name="answersAreSeenBy">As <see cref="AnswersAreSeenBy"/>, or <see langword="null"/>.</param>
    /// <param name="safetyRecipient">As <see cref="SafetyRecipient"/>, which must be set too; or <see langword="null"/>.</param>
    /// <returns>The same options.</returns>
    public TrustContentOptions DescribeIn(LanguageTag language, string? answersAreSeenBy, string? safetyRecipient)
    {
        _words[Guard.NotNull(language)] = new HostWords(answersAreSeenBy, safetyRecipient);
        return this;
    }

    /// <summary>Adds a folder of content.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The same options.</returns>
    public TrustContentOptions AddFolder(string folder)
    {
        _sources.Add(ContentSource.Folder(Guard.NotBlank(folder)));
        return this;
    }

    /// <summary>Adds one file of content from a stream, which is read at once and closed.</summary>
    /// <param name="path">Where the file would stand in a folder of content, such as <c>topics/welcome/en.json</c>.</param>
    /// <param name="stream">The file.</param>
    /// <returns>The same options.</returns>
    public TrustContentOptions AddStream(string path, Stream stream)
    {
        _sources.Add(ContentSource.Stream(Guard.NotBlank(path), Guard.NotNull(stream)));
        return this;
    }

    /// <summary>Adds the wording of an instrument whose wording is protected, which the site holds a licence for.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="folder">A folder with one <c>&lt;language&gt;.json</c> for each language.</param>
    /// <param name="licenseStatement">Who licensed the wording to whom and on what terms. It is shown with the questionnaire.</param>
    /// <returns>The same options.</returns>
    public TrustContentOptions AddLicensedWording(InstrumentId instrument, string folder, string licenseStatement)
    {
        _sources.Add(ContentSource.LicensedWording(Guard.NotNull(instrument), Guard.NotBlank(folder), Guard.NotBlank(licenseStatement)));
        return this;
    }

    /// <summary>Asks to be prompted when a score is low, as some services do with the SRS at 36. Nothing is a prompt by default.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="value">The boundary, in units of the score.</param>
    /// <param name="boundary">Whether a score at the boundary itself counts.</param>
    /// <param name="source">Whose choice the boundary is; it is shown with the prompt.</param>
    /// <returns>The same options.</returns>
    public TrustContentOptions AddScorePrompt(InstrumentId instrument, ScaleId scale, double value, PromptBoundary boundary, string source)
    {
        _prompts.Add(new ScorePrompt(Guard.NotNull(instrument), Guard.NotNull(scale), value, Guard.Defined(boundary), Guard.NotBlank(source)));
        return this;
    }

    /// <summary>Adds a norm made from the site's own data. Therapists are told where a score stands among the site's clients, and a drop must exceed how much ratings of one client vary there.</summary>
    /// <param name="norm">The norm, at most one an instrument.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="TrustContentException">The norm rests on too small or too lopsided a sample (<c>TC5005</c>).</exception>
    public TrustContentOptions AddNorm(LocalNorm norm)
    {
        if (Guard.NotNull(norm).IsDescriptiveOnly)
        {
            throw new TrustContentException(IssueCode.NormUnusable, "The norm rests on too small or too lopsided a sample.", norm.Instrument.Value);
        }

        _norms.Add(norm);
        return this;
    }

    /// <summary>Opts in to the SNOMED CT codes that ship, and so says that the site holds the licence SNOMED CT needs.</summary>
    /// <returns>The same options.</returns>
    public TrustContentOptions UseSnomedCodes()
    {
        _usesSnomed = true;
        return this;
    }

    /// <summary>Names somebody a client can turn to other than the therapist.</summary>
    /// <param name="name">Who it is.</param>
    /// <param name="reach">How and when to reach them.</param>
    /// <returns>The same options.</returns>
    public TrustContentOptions AddSafetyContact(string name, string reach)
    {
        _contacts.Add(new SafetyContact(name, reach));
        return this;
    }

    /// <summary>Names somebody a client can turn to, for readers of one language only, such as a helpline that speaks it.</summary>
    /// <param name="name">Who it is, in that language.</param>
    /// <param name="reach">How and when to reach them, in that language.</param>
    /// <param name="language">The language.</param>
    /// <returns>The same options.</returns>
    public TrustContentOptions AddSafetyContact(string name, string reach, LanguageTag language)
    {
        _contacts.Add(new SafetyContact(name, reach, language));
        return this;
    }

    /// <summary>Adds two languages that are English in disguise, for testing a host: <c>qps-ploc</c> with accents and brackets, and <c>qps-plocm</c> mirrored from right to left. Text on a page without brackets is not translated.</summary>
    /// <returns>The same options.</returns>
    public TrustContentOptions AddPseudoLanguages()
    {
        _hasPseudoLanguages = true;
        return this;
    }

    /// <summary>Declares that the host has no safety contacts to name; clients get the general text.</summary>
    /// <returns>The same options.</returns>
    public TrustContentOptions DeclareNoSafetyContacts()
    {
        _hasNoContacts = true;
        return this;
    }

    /// <summary>Declares that nobody receives safety notices; clients are told so before they answer.</summary>
    /// <returns>The same options.</returns>
    public TrustContentOptions DeclareNoSafetyRecipient()
    {
        _hasNoRecipient = true;
        return this;
    }

    /// <summary>Tells the host at start-up, before any content is read.</summary>
    internal void Warn()
    {
        foreach (var warning in Warnings())
        {
            (OnWarning ?? (issue => Trace.TraceWarning(issue.ToString())))(warning);
        }
    }

    internal TrustContentService Build()
    {
        var host = new HostSettings(_contacts.ToArray(), SafetyRecipient, AnswersAreSeenBy, _prompts.ToArray(), _norms.ToArray(), _words);
        var shipped = ContentSource.Shipped(withCodes: _usesSnomed);
        var sources = new List<ContentSource> { shipped };
        sources.AddRange(_sources);
        if (_hasPseudoLanguages)
        {
            sources.AddRange(PseudoLanguage.All.Select(language => ContentSource.Pseudo(language, [shipped, .. _sources])));
        }

        var catalog = TrustCatalog.Read(sources, MinimumTranslationReview);
        if (_prompts.Count > 0)
        {
            CheckPrompts(catalog);
        }

        if (_norms.Count > 0)
        {
            CheckNorms(catalog);
        }

        return new TrustContentService(catalog, host, Warnings());
    }

    private void CheckPrompts(TrustCatalog catalog)
    {
        foreach (var prompt in _prompts)
        {
            if (catalog.GetInstrument(prompt.Instrument).Scales.All(scale => scale.Id != prompt.Scale))
            {
                throw new TrustContentException(IssueCode.UnknownReference, $"'{prompt.Instrument}' has no such scale.", prompt.Scale.Value);
            }
        }

        foreach (var prompt in _prompts)
        {
            var instrument = catalog.GetInstrument(prompt.Instrument);
            var (minimum, maximum) = ScaleRange.Of(instrument.Scales.First(scale => scale.Id == prompt.Scale), instrument.Scales, instrument.Metric);
            if (!(prompt.Value >= minimum && prompt.Value <= maximum))
            {
                var range = NumberText.Shortest(minimum) + " to " + NumberText.Shortest(maximum);
                throw new TrustContentException(IssueCode.ValueNotAllowed, $"The prompt's boundary lies outside {range}, the range of '{prompt.Scale}' of '{prompt.Instrument}'.");
            }
        }
    }

    private void CheckNorms(TrustCatalog catalog)
    {
        foreach (var norm in _norms)
        {
            if (_norms.Count(other => other.Instrument == norm.Instrument) > 1)
            {
                throw new TrustContentException(IssueCode.Duplicate, "There are two norms of one instrument.", norm.Instrument.Value);
            }

            if (catalog.GetInstrument(norm.Instrument).KeyFingerprint != norm.KeyFingerprint)
            {
                throw new TrustContentException(IssueCode.NormMismatch, "The norm was made with another key.", norm.Instrument.Value);
            }
        }
    }

    private List<Issue> Warnings()
    {
        var warnings = new List<Issue>();
        if (_contacts.Count == 0 && !_hasNoContacts)
        {
            Add(warnings, IssueCode.SafetyContactsUndeclared);
        }

        if (SafetyRecipient is null && !_hasNoRecipient)
        {
            Add(warnings, IssueCode.SafetyRecipientUndeclared);
        }

        if (AnswersAreSeenBy is null)
        {
            Add(warnings, IssueCode.DisclosureUndeclared);
        }

        return warnings;
    }

    private static void Add(List<Issue> warnings, IssueCode code) => warnings.Add(new Issue(code, code.Title));
}
