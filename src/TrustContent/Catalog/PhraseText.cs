namespace TrustContent.Catalog;

/// <summary>A phrase: one sentence, or one for each plural of a number in it.</summary>
internal sealed class PhraseText
{
    private readonly string _other;
    private readonly IReadOnlyDictionary<PluralCategory, string>? _forms;

    public PhraseText(string text) => _other = text;

    public PhraseText(string by, IReadOnlyDictionary<PluralCategory, string> forms)
    {
        By = by;
        _forms = forms;
        _other = forms[PluralCategory.Other];
    }

    /// <summary>The placeholder whose number decides, or <see langword="null"/> where there is one form only.</summary>
    public string? By { get; }

    /// <summary>All of its forms.</summary>
    public IEnumerable<string> Forms => _forms?.Values ?? [_other];

    public string this[PluralCategory category] => _forms is not null && _forms.TryGetValue(category, out var form) ? form : _other;
}
