using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Localization;
using TrustContent.Responses;

namespace TrustContent.Questionnaires;

/// <summary>An instrument ready to show: whole, and in exactly one language.</summary>
public sealed class Questionnaire
{
    internal Questionnaire(
        InstrumentDefinition instrument,
        LanguageResolution language,
        string title,
        InstrumentWording wording,
        IEnumerable<string> introduction,
        IEnumerable<QuestionnaireItem> items,
        IEnumerable<QuestionnaireSignal> signals,
        string skipLabel)
    {
        Instrument = instrument;
        Language = language;
        Title = title;
        Frame = wording.Frame;
        Provenance = wording.Provenance;
        LicenseStatement = wording.LicenseStatement;
        Introduction = Frozen.List(introduction);
        Items = Frozen.List(items);
        Signals = Frozen.List(signals);
        SkipLabel = skipLabel;
    }

    /// <summary>The instrument's key and what is known about it.</summary>
    public InstrumentDefinition Instrument { get; }

    /// <summary>Which language was asked for and which answered; never another language than the one asked for or its parent.</summary>
    public LanguageResolution Language { get; }

    /// <summary>Its name.</summary>
    public string Title { get; }

    /// <summary>What to say before the first item: what it is for, who sees the answers, that skipping costs nothing.</summary>
    public IReadOnlyList<string> Introduction { get; }

    /// <summary>What all items are about, such as the most recent session.</summary>
    public string Frame { get; }

    /// <summary>The rated items, in the one order that holds in every language.</summary>
    public IReadOnlyList<QuestionnaireItem> Items { get; }

    /// <summary>The signals, asked after the items.</summary>
    public IReadOnlyList<QuestionnaireSignal> Signals { get; }

    /// <summary>The words for leaving an item out.</summary>
    public string SkipLabel { get; }

    /// <summary>Where the words come from and who has checked them.</summary>
    public Provenance Provenance { get; }

    /// <summary>Who licensed the wording to this site; to be shown with it. <see langword="null"/> for wording that ships.</summary>
    public string? LicenseStatement { get; }

    /// <summary>Checks the answers.</summary>
    /// <param name="answers">Answers by item id, such as <c>"3"</c> or <c>"hurt"</c>. An item that is left out is missing.</param>
    /// <returns>The response.</returns>
    /// <exception cref="TrustContentException">Some answers cannot be used; it holds every problem (<c>TC3xxx</c>).</exception>
    public Response Respond(IReadOnlyDictionary<string, Answer> answers) => Response.Read(Instrument, Guard.NotNull(answers)).Required();

    /// <summary>Checks the answers without throwing.</summary>
    /// <param name="answers">Answers by item id. An item that is left out is missing.</param>
    /// <param name="response">The response; if the result is <see langword="false"/>, its issues say what is wrong.</param>
    /// <returns>Whether all answers can be used.</returns>
    public bool TryRespond(IReadOnlyDictionary<string, Answer> answers, out Response response)
    {
        response = Response.Read(Instrument, Guard.NotNull(answers));
        return response.IsValid;
    }
}
