namespace TrustContent.Cli.Translation;

/// <summary>Collects what there is to translate into one document.</summary>
internal sealed class ExportJob(EnglishContent content, TargetLanguage language, bool onlyChanged)
{
    public XliffDocument Document { get; } = new(language);

    public int Files { get; private set; }

    public int Texts { get; private set; }

    public int Open { get; private set; }

    /// <summary>Texts of the language that no English text stands beside any more: they would be lost.</summary>
    public List<string> Orphans { get; } = [];

    public void Run()
    {
        foreach (var english in content.Files)
        {
            var existing = content.Translation(english);
            var isOutdated = content.IsOutdated(english);
            var units = TextUnits.Of(english, language.Plurals, existing);
            var open = units.Count(unit => !unit.IsOptional && (unit.Target is null || isOutdated));
            if (existing is not null)
            {
                var kept = units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
                Orphans.AddRange(TextUnits.Of(existing, language.Plurals).Where(unit => !kept.Contains(unit.Id)).Select(unit => english.Place.In(language.Tag) + " " + unit.Path));
            }

            if (onlyChanged && open == 0)
            {
                continue;
            }

            Document.Add(english, units, isOutdated, new UnitNotes(english, language.Plurals, content.Layers));
            (Files, Texts, Open) = (Files + 1, Texts + units.Count, Open + open);
        }
    }
}
