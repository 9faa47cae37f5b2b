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
        var edits = new TextEdits(below);
        foreach (var map in new[] { "phrases", TextUnits.Plurals })
        {
            if (above.Root[map] is not { Members.Count: > 0 } later)
            {
                continue;
            }

            if (below.Root[map] is { Members.Count: > 0 } earlier)
            {
                Merge(edits, earlier, above, later);
            }
            else if (below.Root[map] is { } empty)
            {
                edits.Replace(empty.Start, empty.End, above.Between(later.Start, later.End));
            }
            else
            {
                var end = below.Root.Members[^1].Value.End;
                edits.Replace(end, end, $",\n  \"{map}\": " + above.Between(later.Start, later.End));
            }
        }

        return edits.Apply();
    }

    private static void Merge(TextEdits edits, JsonPart earlier, WordsFile above, JsonPart later)
    {
        var added = new StringBuilder();
        foreach (var phrase in later.Members)
        {
            var written = above.Between(phrase.Value.Start, phrase.Value.End);
            if (earlier[phrase.Name] is { } old)
            {
                edits.Replace(old.Start, old.End, written);
            }
            else
            {
                added.Append(",\n    ").Append(above.Between(phrase.Start, phrase.Value.Start)).Append(written);
            }
        }

        edits.Replace(earlier.Members[^1].Value.End, earlier.Members[^1].Value.End, added.ToString());
    }
}
