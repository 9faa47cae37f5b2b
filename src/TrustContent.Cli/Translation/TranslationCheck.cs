using TrustContent.Diagnostics;

namespace TrustContent.Cli.Translation;

/// <summary>Everything that is wrong with one file of a document that came back.</summary>
internal sealed class TranslationCheck
{
    private const int Named = 5;
    private readonly WordsFile _english;
    private readonly string _file;
    private readonly List<Issue> _issues = [];

    public TranslationCheck(WordsFile english, TargetLanguage language, IEnumerable<ImportedUnit> imported)
    {
        _english = english;
        _file = english.Place.In(language.Tag);
        var units = TextUnits.Of(english, language.Plurals);
        var found = Once(imported);
        foreach (var unknown in found.Keys.Except(units.Select(unit => unit.Id), StringComparer.Ordinal))
        {
            Add(IssueCode.TranslationUnitUnknown, $"The English file has no unit '{unknown}'.", unknown);
        }

        var missing = units.Where(unit => !unit.IsOptional && !found.ContainsKey(unit.Id)).Select(unit => unit.Path).ToArray();
        if (missing.Length > 0)
        {
            var shown = string.Join(", ", missing.Take(Named)) + (missing.Length > Named ? " and others" : "");
            Add(IssueCode.TranslationIncomplete, $"{missing.Length} {(missing.Length == 1 ? "text is" : "texts are")} not in the document: {shown}.", place: null);
        }

        foreach (var unit in units)
        {
            if (found.TryGetValue(unit.Id, out var text))
            {
                Take(unit, text);
            }
            else if (unit.Kind == UnitKind.Fixed)
            {
                Texts[unit.Id] = unit.English;
            }
        }
    }

    public WordsFile English => _english;

    public IReadOnlyList<Issue> Issues => _issues;

    /// <summary>The texts by their ids; whole only if there is no issue.</summary>
    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    private Dictionary<string, ImportedUnit> Once(IEnumerable<ImportedUnit> imported)
    {
        var found = new Dictionary<string, ImportedUnit>(StringComparer.Ordinal);
        foreach (var unit in imported.Where(unit => !found.TryAdd(unit.Id, unit)))
        {
            Add(IssueCode.Duplicate, $"The unit '{unit.Id}' stands twice in the document.", unit.Id);
        }

        return found;
    }

    private void Take(TextUnit unit, ImportedUnit text)
    {
        if (unit.Kind == UnitKind.Keywords)
        {
            TakeKeywords(unit, text.Target ?? "");
            return;
        }

        if (text.Source != unit.English)
        {
            var isIndented = text.Source.Where(letter => !char.IsWhiteSpace(letter)).SequenceEqual(unit.English.Where(letter => !char.IsWhiteSpace(letter)));
            Add(IssueCode.TranslationSourceChanged, isIndented ? "A tool has changed the white space of the English, and so perhaps that of the translation." : "The English of the document is not the present English.", unit.Path);
        }

        var target = text.Target ?? (unit.Kind == UnitKind.Fixed ? unit.English : null);
        if (target is null)
        {
            Add(IssueCode.TranslationMissing, "The text has no target, or a segment of it has none.", unit.Path);
            return;
        }

        if (text.IsUnconfirmed && unit.Kind != UnitKind.Fixed)
        {
            Add(IssueCode.TranslationUnconfirmed, "This is still the translation of earlier English.", unit.Path);
        }

        foreach (var (code, message) in CleanText.Problems(target))
        {
            Add(code, message, unit.Path);
        }

        if (PlaceholderProblem(unit, target) is { } problem)
        {
            Add(IssueCode.PlaceholderMismatch, problem, unit.Path);
        }

        Texts[unit.Id] = target;
    }

    private void TakeKeywords(TextUnit unit, string target)
    {
        foreach (var (code, message) in TextUnits.Keywords(target).SelectMany(CleanText.Problems))
        {
            Add(code, message, unit.Path);
        }

        Texts[unit.Id] = target;
    }

    private static string? PlaceholderProblem(TextUnit unit, string target)
    {
        var (wanted, there) = (Placeholders.Of(unit.English), Placeholders.Of(target));
        string[] faults =
        [
            .. wanted.Distinct().Where(each => each != unit.Droppable && !there.Contains(each)).Select(each => each + " is missing"),
            .. there.Distinct().Where(each => each != unit.Droppable && !wanted.Contains(each)).Select(each => each + " is not in the English"),
            .. there.Distinct().Where(each => wanted.Contains(each) && there.Count(other => other == each) != wanted.Count(other => other == each)).Select(each => each + " does not stand as often as in the English"),
            .. Placeholders.Pieces(target).Any(piece => !piece.IsPlaceholder && piece.Text.AsSpan().IndexOfAny('{', '}') >= 0) ? new[] { "a brace stands alone" } : [],
        ];
        return faults.Length == 0 ? null : (wanted.Count == 0 ? "The text must hold no placeholder" : "The text must hold " + string.Join(", ", wanted)) + "; " + string.Join(", ", faults) + ".";
    }

    private void Add(IssueCode code, string message, string? place) => _issues.Add(new Issue(code, message, _file, line: null, place));
}
