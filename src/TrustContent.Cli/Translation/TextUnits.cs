namespace TrustContent.Cli.Translation;

/// <summary>What there is to translate in one English file, for one language.</summary>
internal static class TextUnits
{
    public const string KeywordsId = "keywords";
    public const string By = "by";

    /// <summary>The phrases that have a form for each kind of number.</summary>
    public const string Plurals = "plurals";

    private static readonly string[] NotWords = ["$schema", "language", "provenance"];

    public static IReadOnlyList<TextUnit> Of(WordsFile english, PluralForms plurals, WordsFile? existing = null)
    {
        var known = existing?.Root.Texts.ToDictionary(text => text.Id, text => text.Text!) ?? [];
        var units = new List<TextUnit>();
        foreach (var member in english.Root.Members.Where(member => !NotWords.Contains(member.Name)))
        {
            if (member.Name == "keywords")
            {
                if (english.Keywords.Count == 0)
                {
                    continue;
                }

                var target = existing is { Keywords.Count: > 0 } ? Joined(existing.Keywords) : null;
                units.Add(new(KeywordsId, member.Value.Path, Joined(english.Keywords), UnitKind.Keywords, target));
            }
            else if (english.Place.Kind == WordsKind.Phrases && member.Name == Plurals)
            {
                units.AddRange(member.Value.Members.SelectMany(phrase => Forms(phrase.Value, plurals, known)));
            }
            else
            {
                units.AddRange(member.Value.Texts.Select(text => Text(text, known)));
            }
        }

        return units;
    }

    public static IReadOnlyList<string> Keywords(string joined) => joined.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Joined(IEnumerable<string> keywords) => string.Join("; ", keywords);

    private static TextUnit Text(JsonPart text, Dictionary<string, string> known)
    {
        var isFixed = Placeholders.Pieces(text.Text!).All(piece => piece.IsPlaceholder);
        return new(text.Id, text.Path, text.Text!, isFixed ? UnitKind.Fixed : UnitKind.Text, known.GetValueOrDefault(text.Id));
    }

    private static IEnumerable<TextUnit> Forms(JsonPart phrase, PluralForms plurals, Dictionary<string, string> known)
    {
        var number = phrase[By]?.Text is { } by ? "{" + by + "}" : null;
        return plurals.Categories.Select(category =>
        {
            var source = English(phrase, category, number, plurals.IsForOneNumber(category));
            var target = known.GetValueOrDefault(JsonParts.Below(phrase.Id, category));
            var droppable = plurals.IsForOneNumber(category) ? number : null;
            return new TextUnit(JsonParts.Below(phrase.Id, category), phrase.Path + "." + category, source, UnitKind.PluralForm, target, category, droppable);
        });
    }

    // "One rating" says the number in a word; where the form is also for 21, it must be made from the form with the number.
    private static string English(JsonPart phrase, string category, string? number, bool isForOneNumber)
    {
        var own = phrase[category]?.Text;
        var other = phrase[PluralForms.Other]?.Text ?? "";
        return own is not null && (isForOneNumber || number is null || own.Contains(number, StringComparison.Ordinal)) ? own : other;
    }
}
