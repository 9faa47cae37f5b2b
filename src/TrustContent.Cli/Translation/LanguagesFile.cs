namespace TrustContent.Cli.Translation;

/// <summary>Puts the line of a new language into a folder's <c>languages.json</c>. How it writes numbers and dates is for the translator to add.</summary>
internal static class LanguagesFile
{
    public static string With(TargetLanguage language, byte[]? present)
    {
        (string Name, string Value)[] members = [("tag", language.Tag.Value), ("name", language.Name), ("englishName", language.EnglishName), ("direction", language.Direction), ("script", language.Script)];
        var line = "{ " + string.Join(", ", members.Select(member => JsonText.Quoted(member.Name) + ": " + JsonText.Quoted(member.Value))) + " }";
        if (present is null)
        {
            return "{\n  \"languages\": [\n    " + line + "\n  ]\n}\n";
        }

        // The place matters to words alone; any stands in for it here.
        var file = new WordsFile(new WordsPlace(WordsKind.Phrases, ""), LanguageLines.File, present);
        var edits = new TextEdits(file);
        if (file.Root["languages"] is { } list)
        {
            edits.Replace(list.Start, list.End, JsonText.Like(file, list, [.. list.Elements.Select(each => file.Between(each.Start, each.End)), line]));
        }
        else
        {
            edits.Replace(file.Root.Start + 1, file.Root.Start + 1, "\n  \"languages\": [\n    " + line + "\n  ]" + (file.Root.Members.Count > 0 ? "," : "\n"));
        }

        return edits.Apply();
    }
}
