using System.Text;

namespace TrustContent.Cli.Translation;

/// <summary>Pieces of JSON as text.</summary>
internal static class JsonText
{
    // The framework's writers escape what is no letter to them, such as the joiners that Persian is written with.
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                < ' ' => quoted.Append($"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>An array or object of other entries with the white space of the one that is there.</summary>
    public static string Like(WordsFile file, JsonPart list, IEnumerable<string> entries)
    {
        (int Start, int End)[] old = list.IsArray ? [.. list.Elements.Select(part => (part.Start, part.End))] : [.. list.Members.Select(member => (member.Start, member.Value.End))];
        var (begin, end) = list.IsArray ? ('[', ']') : ('{', '}');
        if (old.Length == 0)
        {
            return begin + string.Join(", ", entries) + end;
        }

        var open = file.Between(list.Start + 1, old[0].Start);
        var between = old.Length > 1 ? file.Between(old[0].End, old[1].Start) : "," + (open.Contains('\n', StringComparison.Ordinal) ? open : " ");
        return begin + open + string.Join(between, entries) + file.Between(old[^1].End, list.End - 1) + end;
    }
}
