using System.Globalization;

namespace TrustContent.Charts.Writing;

/// <summary>Where a line of text may end: at spaces, and between the signs of Chinese and Japanese.</summary>
internal static class LineBreaks
{
    // Signs that end or continue what is before them, and those that begin what is after them (UAX #14: CL, EX, NS, IN; and OP).
    private const string NeverFirst = "、。，．：；？！…‥—·・％‰℃°’”»)]}%,.:;?!〉》」』】〕〗〙〛）］｝｠｣々〻ー～〜ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";
    private const string NeverLast = "‘“«([{〈《「『【〔〖〘〚（［｛｟｢￥＄£¥$";

    /// <summary>The parts between which a line may end, each with what stands before it on the same line.</summary>
    public static IEnumerable<(string Before, string Part)> Parts(string text)
    {
        var before = string.Empty;
        foreach (var word in text.Split(' '))
        {
            var start = 0;
            for (var i = 1; i < word.Length; i++)
            {
                if (MayBreak(word, i))
                {
                    yield return (before, word.Substring(start, i - start));
                    (before, start) = (string.Empty, i);
                }
            }

            yield return (before, word.Substring(start));
            before = " ";
        }
    }

    private static bool MayBreak(string word, int at)
    {
        if (char.IsLowSurrogate(word[at]) || NeverFirst.Contains(word[at]) || NeverLast.Contains(word[at - 1]))
        {
            return false;
        }

        var isMark = CharUnicodeInfo.GetUnicodeCategory(word, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
        return !isMark && (IsIdeographic(word, at) || IsIdeographic(word, char.IsLowSurrogate(word[at - 1]) ? at - 2 : at - 1));
    }

    /// <summary>Chinese and Japanese signs and their punctuation. Korean has spaces.</summary>
    private static bool IsIdeographic(string word, int at)
        => (char.IsSurrogatePair(word, at) ? char.ConvertToUtf32(word, at) : word[at]) is (>= 0x2E80 and <= 0x312F) or (>= 0x31A0 and <= 0xA4CF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF01 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFF);
}
