using System.Text;

namespace TrustContent.Cli.Translation;

/// <summary>Phrases of several folders as one file: a later folder replaces and adds single phrases, as the library reads them.</summary>
internal static class PhraseLayers
{
    public static WordsFile Merge(WordsPlace place, string path, IReadOnlyList<byte[]> layers)
    {
        var merged = new WordsFile(place, path, layers[0]);
        foreach (var layer in layers.Skip(1))
        {
            merged = new WordsFile(place, path, Encoding.UTF8.GetBytes(Over(merged, new WordsFile(place, path, layer))));
        }

        return merged;
    }

    private static string Over(WordsFile below, WordsFile above)
    {
        if (below.Root["phrases"] is not { Members.Count: > 0 } phrases || above.Root["phrases"] is not { } later)
        {
            return above.Root["phrases"] is { Members.Count: > 0 } ? above.Written : below.Written;
        }

        var edits = new TextEdits(below);
        var added = new StringBuilder();
        foreach (var phrase in later.Members)
        {
            var written = above.Between(phrase.Value.Start, phrase.Value.End);
            if (phrases[phrase.Name] is { } old)
            {
                edits.Replace(old.Start, old.End, written);
            }
            else
            {
                added.Append(",\n    ").Append(above.Between(phrase.Start, phrase.Value.Start)).Append(written);
            }
        }

        edits.Replace(phrases.Members[^1].Value.End, phrases.Members[^1].Value.End, added.ToString());
        return edits.Apply();
    }
}
