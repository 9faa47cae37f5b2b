using System.Collections.ObjectModel;
using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Checks that names agree: with the folder they stand in, and with what they must cover.</summary>
internal static class Names
{
    public static void Check(string? found, string expected, string member, JsonValue at, FileIssues issues)
    {
        if (found is not null && found != expected)
        {
            issues.Add(IssueCode.NameMismatch, $"The {member} is '{found}', the folder or file says '{expected}'.", at);
        }
    }

    /// <summary>Reports each name that stands twice.</summary>
    public static void Once(IEnumerable<string> names, string what, JsonValue at, FileIssues issues)
    {
        var (seen, twice) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var name in names)
        {
            if (!seen.Add(name) && twice.Add(name))
            {
                issues.Add(IssueCode.Duplicate, $"The {what} '{name}' stands twice.", at);
            }
        }
    }

    /// <summary>One text for each name, none missing, none over.</summary>
    public static IReadOnlyDictionary<TKey, TText> Cover<TKey, TText>(
        IEnumerable<TKey> names,
        List<JsonValue> texts,
        Func<TKey, JsonValue, TText> read,
        string what,
        JsonValue at,
        FileIssues issues,
        IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var covered = new Dictionary<TKey, TText>(comparer ?? EqualityComparer<TKey>.Default);
        var left = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            left.Add(text.Name!, text);
        }

        foreach (var name in names)
        {
            var key = name.ToString()!;
            if (left.TryGetValue(key, out var value))
            {
                covered[name] = read(name, value);
                left.Remove(key);
            }
            else
            {
                issues.Add(IssueCode.WordsIncomplete, $"There is no text for the {what} '{key}'.", at);
            }
        }

        foreach (var over in left)
        {
            issues.Add(IssueCode.UnknownReference, $"There is no {what} '{over.Key}'.", over.Value);
        }

        return new ReadOnlyDictionary<TKey, TText>(covered);
    }
}
