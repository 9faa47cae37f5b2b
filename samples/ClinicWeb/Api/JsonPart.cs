using System.Globalization;
using System.Text.Json;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Responses;

namespace ClinicWeb.Api;

/// <summary>A part of a JSON body and its place. Reading it gathers everything that is wrong; the values themselves are in no message.</summary>
public sealed class JsonPart(JsonElement? element, string place, RequestIssues issues)
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    public string Place => place;

    /// <summary>Whether it was left out or is null.</summary>
    public bool IsAbsent => element is null or { ValueKind: JsonValueKind.Null };

    public JsonPart this[string name] => new(_members.TryGetValue(name, out var value) ? value : null, Below(name), issues);

    /// <summary>Takes it as an object with these members and no others.</summary>
    public JsonPart Object(params string[] names)
    {
        foreach (var member in Members())
        {
            if (!names.Contains(member.Name, StringComparer.Ordinal))
            {
                issues.Add(IssueCode.MemberUnknown, Below(member.Name), $"Known here are: {string.Join(", ", names)}.");
            }
        }

        return this;
    }

    public JsonPart Required()
    {
        if (IsAbsent)
        {
            issues.Add(IssueCode.MemberMissing, place, "This is needed.");
        }

        return this;
    }

    public string? Text() => Of(JsonValueKind.String, "a text")?.GetString();

    public bool? YesOrNo() => Is(JsonValueKind.True) || Is(JsonValueKind.False) ? element!.Value.GetBoolean() : Wrong<bool>("true or false");

    public int? Whole(int least, int most)
    {
        if (Of(JsonValueKind.Number, "a whole number") is not { } number)
        {
            return null;
        }

        if (number.TryGetInt32(out var value) && value >= least && value <= most)
        {
            return value;
        }

        issues.Add(IssueCode.ValueNotAllowed, place, string.Create(CultureInfo.InvariantCulture, $"Allowed are whole numbers from {least} to {most}."));
        return null;
    }

    public DateTimeOffset? Moment()
    {
        if (Of(JsonValueKind.String, "a date with time and offset") is not { } text)
        {
            return null;
        }

        // Without an offset it would depend on where the server stands.
        if (text.TryGetDateTimeOffset(out var moment) && text.GetString() is { } written && (written.EndsWith('Z') || written.LastIndexOfAny(['+', '-']) > written.IndexOf('T', StringComparison.Ordinal)) && written.Contains('T', StringComparison.Ordinal))
        {
            return moment;
        }

        issues.Add(IssueCode.ValueNotAllowed, place, "Write a date with time and offset as ISO 8601 says, such as 2026-01-31T09:30:00Z.");
        return null;
    }

    public T? Word<T>()
        where T : struct, Enum
        => issues.Word<T>(place, Text());

    public LanguageTag? Language() => !IsAbsent && !Is(JsonValueKind.String) ? Missed() : issues.Language(place, Text());

    public IEnumerable<JsonPart> Entries()
    {
        if (Of(JsonValueKind.Array, "an array") is not { } array)
        {
            return [];
        }

        return array.EnumerateArray().Select((entry, at) => new JsonPart(entry, string.Create(CultureInfo.InvariantCulture, $"{place}/{at}"), issues));
    }

    /// <summary>Answers by item: a number, true or false, or a word for why there is none. Null is an answer that nobody recorded, and never zero.</summary>
    public IReadOnlyDictionary<string, Answer> Answers()
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var member in Members())
        {
            answers[member.Name] = new JsonPart(member.Value, Below(member.Name), issues).Answer();
        }

        return answers;
    }

    /// <summary>What a member's place is, as RFC 6901 writes it.</summary>
    public string Below(string name) => $"{place}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private Answer Answer() => element!.Value.ValueKind switch
    {
        JsonValueKind.Number => TrustContent.Responses.Answer.Of(element.Value.GetDouble()),
        JsonValueKind.True => TrustContent.Responses.Answer.Yes,
        JsonValueKind.False => TrustContent.Responses.Answer.No,
        JsonValueKind.String => Word<MissingReason>() is { } reason ? TrustContent.Responses.Answer.Missing(reason) : default,
        JsonValueKind.Null => TrustContent.Responses.Answer.NotRecorded,
        _ => Wrong<Answer>("a number, true, false, or a word for why there is no answer") ?? default,
    };

    private IEnumerable<JsonProperty> Members()
    {
        if (Of(JsonValueKind.Object, "an object") is not { } whole)
        {
            return [];
        }

        foreach (var member in whole.EnumerateObject())
        {
            if (!_members.TryAdd(member.Name, member.Value))
            {
                issues.Add(IssueCode.Duplicate, Below(member.Name), "This member stands twice.");
            }
        }

        return whole.EnumerateObject().DistinctBy(member => member.Name, StringComparer.Ordinal);
    }

    private JsonElement? Of(JsonValueKind kind, string wanted) => Is(kind) ? element : Wrong<JsonElement>(wanted);

    private bool Is(JsonValueKind kind) => element?.ValueKind == kind;

    private T? Wrong<T>(string wanted)
        where T : struct
    {
        if (!IsAbsent)
        {
            issues.Add(IssueCode.WrongType, place, $"This has to be {wanted}.");
        }

        return null;
    }

    private LanguageTag? Missed()
    {
        Wrong<int>("a text");
        return null;
    }
}
