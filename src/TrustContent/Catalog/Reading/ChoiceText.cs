using System.Text;

namespace TrustContent.Catalog.Reading;

/// <summary>The values of enumerations as files write them: <c>higher-is-better</c> for <c>HigherIsBetter</c>.</summary>
/// <remarks>Not generic: compiled anew for each of the many enumerations, it would take much of the time of a start.</remarks>
internal static class ChoiceText
{
    /// <summary>The value that a text stands for, or <see langword="null"/>.</summary>
    public static object? Find(Type type, string text)
    {
        foreach (var name in Enum.GetNames(type))
        {
            if (Spells(text, name))
            {
                return Enum.Parse(type, name);
            }
        }

        return null;
    }

    public static string All(Type type) => string.Join(", ", Enum.GetNames(type).Select(KebabCase));

    private static bool Spells(string text, string name)
    {
        var at = 0;
        foreach (var letter in name)
        {
            if (at > 0 && char.IsUpper(letter) && (at == text.Length || text[at++] != '-'))
            {
                return false;
            }

            if (at == text.Length || text[at++] != char.ToLowerInvariant(letter))
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private static string KebabCase(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
