namespace TrustContent.Cli.Translation;

/// <summary>Writes a file of words in another language in the layout of the English one: every letter that is no word stays.</summary>
internal sealed class TranslatedFile(WordsFile english, TargetLanguage language, IReadOnlyDictionary<string, string> texts)
{
    /// <summary>The file's text, with its provenance as JSON.</summary>
    public string Write(string provenance)
    {
        var edits = new TextEdits(english);
        JsonMember? previous = null;
        foreach (var member in english.Root.Members)
        {
            var value = member.Value;
            switch (member.Name)
            {
                case "$schema":
                    break;
                case "language":
                    edits.Replace(value.Start, value.End, JsonText.Quoted(language.Tag.Value));
                    break;
                case "provenance":
                    edits.Replace(value.Start, value.End, provenance);
                    break;
                case "keywords" when Keywords is not { Count: > 0 }:
                    // Search words are optional; the comma before them goes too.
                    edits.Replace(previous?.Value.End ?? value.Start, value.End, previous is null ? "[]" : "");
                    break;
                case "keywords":
                    edits.Replace(value.Start, value.End, JsonText.Like(english, value, Keywords.Select(JsonText.Quoted)));
                    break;
                case TextUnits.Plurals when english.Place.Kind == WordsKind.Phrases:
                    foreach (var phrase in value.Members)
                    {
                        edits.Replace(phrase.Value.Start, phrase.Value.End, Forms(phrase.Value));
                    }

                    break;
                default:
                    foreach (var text in value.Texts)
                    {
                        edits.Replace(text.Start, text.End, JsonText.Quoted(texts[text.Id]));
                    }

                    break;
            }

            previous = member;
        }

        return edits.Apply();
    }

    private IReadOnlyList<string> Keywords => texts.TryGetValue(TextUnits.KeywordsId, out var joined) ? TextUnits.Keywords(joined) : [];

    private string Forms(JsonPart phrase)
    {
        var kept = phrase.Members.Where(member => member.Name == TextUnits.By).Select(member => english.Between(member.Start, member.Value.End));
        var forms = language.Plurals.Categories.Select(category => JsonText.Quoted(category) + ": " + JsonText.Quoted(texts[JsonParts.Below(phrase.Id, category)]));
        return JsonText.Like(english, phrase, kept.Concat(forms));
    }
}
