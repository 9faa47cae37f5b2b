using System.Text.RegularExpressions;
using TrustContent.Catalog;

namespace TrustContent.Components;

/// <summary>A piece of a text: words, or a telephone number or mail address to follow.</summary>
internal sealed partial class ContactPart
{
    private const int FewestDigits = 3;
    private const int DigitsOfNumberAmongWords = 7;
    private const int MostDigits = 15;

    private ContactPart(string text, string? address = null)
    {
        Text = text;
        Address = address;
    }

    public string Text { get; }

    /// <summary>Where it leads, as <c>tel:</c> or <c>mailto:</c>; <see langword="null"/> for words.</summary>
    public string? Address { get; }

    /// <summary>A paragraph of a notice. Only the line of a contact has links, and only in what says how to reach them.</summary>
    public static IReadOnlyList<ContactPart> Of(string paragraph, IEnumerable<SafetyContact> contacts)
    {
        var contact = contacts.FirstOrDefault(each => paragraph.Contains(each.Name, StringComparison.Ordinal) && paragraph.Contains(each.Reach, StringComparison.Ordinal));
        if (contact is null)
        {
            return [new(paragraph)];
        }

        var at = paragraph.LastIndexOf(contact.Reach, StringComparison.Ordinal);
        return [.. Plain(paragraph[..at]), .. Reach(contact.Reach), .. Plain(paragraph[(at + contact.Reach.Length)..])];
    }

    private static IEnumerable<ContactPart> Reach(string reach)
    {
        var done = 0;
        foreach (var found in Candidates().Matches(reach).Cast<Match>())
        {
            if (Link(found, reach) is not { } address)
            {
                continue;
            }

            foreach (var part in Plain(reach[done..found.Index]))
            {
                yield return part;
            }

            yield return new(found.Value, address);
            done = found.Index + found.Length;
        }

        foreach (var part in Plain(reach[done..]))
        {
            yield return part;
        }
    }

    // A short number such as 988 counts only where nothing else stands in its clause; '9 to 17' and '24/7' are hours.
    private static string? Link(Match found, string reach)
    {
        if (found.Value.Contains('@', StringComparison.Ordinal))
        {
            return "mailto:" + found.Value;
        }

        var digits = string.Concat(found.Value.Where(letter => char.IsAsciiDigit(letter)));
        var isClause = IsEdge(reach[..found.Index].TrimEnd(), first: true) && IsEdge(reach[(found.Index + found.Length)..].TrimStart(), first: false);
        var isNumber = digits.Length is >= FewestDigits and <= MostDigits
            && (isClause || digits.Length >= DigitsOfNumberAmongWords || found.Value[0] == '+')
            && !Day().IsMatch(found.Value) && !found.Value.Contains('/', StringComparison.Ordinal);
        return isNumber ? "tel:" + (found.Value[0] == '+' ? "+" : "") + digits : null;
    }

    private static bool IsEdge(string beside, bool first) => beside.Length == 0 || ",;،؛、，；。.(".Contains(beside[first ? ^1 : 0], StringComparison.Ordinal);

    private static IEnumerable<ContactPart> Plain(string text) => text.Length == 0 ? [] : [new(text)];

    [GeneratedRegex(@"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+|\+?\(?[0-9](?:[0-9 ()\u00A0./\-]*[0-9])?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Candidates();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
