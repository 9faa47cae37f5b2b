using System.Text;

namespace TrustContent.Cli.Translation;

/// <summary>Puts other text in some places of a file and leaves every other letter as it is.</summary>
internal sealed class TextEdits(WordsFile file)
{
    private readonly List<(int Start, int End, string Text)> _edits = [];

    public void Replace(int start, int end, string text) => _edits.Add((start, end, text));

    public string Apply()
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var (start, end, text) in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            result.Append(file.Between(at, start)).Append(text);
            at = end;
        }

        var rest = file.Written;
        return result.Append(file.Between(at, Encoding.UTF8.GetByteCount(rest))).ToString();
    }
}
