using System.Text.Json;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace ClinicWeb.Api;

/// <summary>What is wrong with a request, all of it and each with its place; never with what was sent, which may be an answer.</summary>
public sealed class RequestIssues
{
    private readonly List<Issue> _issues = [];

    public bool Any => _issues.Count > 0;

    public void Add(IssueCode code, string place, string message) => _issues.Add(new Issue(code, message, place: place));

    public void Add(Issue issue) => _issues.Add(issue);

    /// <summary>The reader's language, which is always an argument.</summary>
    public LanguageTag? Language(string place, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            Add(IssueCode.MemberMissing, place, "A language is needed, such as en or zh-Hans.");
            return null;
        }

        if (LanguageTag.TryParse(text, out var tag))
        {
            return tag;
        }

        Add(IssueCode.LanguageTagInvalid, place, "This is not a well-formed language tag.");
        return null;
    }

    /// <summary>One of some words; <see langword="null"/> if it was left out.</summary>
    public T? Word<T>(string place, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (Spelled(value) == text)
            {
                return value;
            }
        }

        Add(IssueCode.ValueNotAllowed, place, $"Allowed are: {string.Join(", ", Enum.GetValues<T>().Select(Spelled))}.");
        return null;
    }

    public IResult AsProblem(int status = StatusCodes.Status400BadRequest) => ApiProblem.Of(_issues, status);

    /// <summary>A member of an enumeration as the API writes it.</summary>
    public static string Spelled<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
