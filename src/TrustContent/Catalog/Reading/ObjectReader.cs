using System.Globalization;
using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Takes the members of one JSON object, reports each that is missing or wrong, and at the end each that is unknown.</summary>
/// <remarks>After a problem it returns a harmless stand-in, so that all problems of a file come out together.</remarks>
internal sealed class ObjectReader
{
    private readonly JsonValue _value;
    private readonly FileIssues _issues;

    public ObjectReader(JsonValue value, FileIssues issues)
    {
        _value = value;
        _issues = issues;
        if (value.Kind != JsonKind.Object)
        {
            Wrong(value, "an object");
        }

        // A file may name its schema for editors; nothing inside it may.
        if (value.IsRoot)
        {
            OptionalText("$schema");
        }
    }

    public JsonValue? Find(string name)
    {
        foreach (var member in _value.Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                member.IsTaken = true;
                return member;
            }
        }

        return null;
    }

    public JsonValue? Need(string name)
    {
        var found = Find(name);
        if (found is null && _value.Kind == JsonKind.Object)
        {
            _issues.Add(IssueCode.MemberMissing, $"The member '{name}' is missing.", _value);
        }

        return found;
    }

    public string Text(string name) => Need(name) is { } value ? Text(value) : "";

    public string? OptionalText(string name) => Find(name) is { } value ? Text(value) : null;

    /// <summary>A text in which white space may be all there is, such as what parts thousands.</summary>
    public string? OptionalRawText(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.Kind != JsonKind.Text)
        {
            Wrong(value, "a text");
        }

        return value.Text;
    }

    public bool Flag(string name)
    {
        if (Find(name) is not { } value)
        {
            return false;
        }

        if (value.Kind != JsonKind.Boolean)
        {
            Wrong(value, "true or false");
        }

        return value.Boolean;
    }

    public decimal? OptionalNumber(string name) => Find(name) is { } value ? Number(value) : null;

    public double Number(string name) => Need(name) is { } value ? (double)Number(value) : 0;

    /// <summary>A measured number, which comes back to the last bit as it was written.</summary>
    public double Real(string name) => Need(name) is { } value ? Real(value) : 0;

    public double? OptionalReal(string name) => Find(name) is { } value ? Real(value) : null;

    public int? OptionalWhole(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        var number = Number(value);
        if (number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
        {
            return (int)number;
        }

        Wrong(value, "a whole number");
        return null;
    }

    public T Choice<T>(string name)
        where T : struct, Enum
        => Need(name) is { } value && Choice(value, typeof(T)) is { } choice ? (T)choice : default;

    public T? OptionalChoice<T>(string name)
        where T : struct, Enum
        => Find(name) is { } value ? Choice(value, typeof(T)) is { } choice ? (T)choice : default(T) : null;

    public T? Id<T>(string name, TryParse<T> parse)
        where T : class
        => Need(name) is { } value ? Id(value, parse) : null;

    public T? OptionalId<T>(string name, TryParse<T> parse)
        where T : class
        => Find(name) is { } value ? Id(value, parse) : null;

    /// <summary>An array; missing counts as empty only where it is optional.</summary>
    public List<JsonValue> Entries(string name, bool isOptional = false)
    {
        var value = isOptional ? Find(name) : Need(name);
        if (value is { Kind: not JsonKind.Array })
        {
            Wrong(value, "an array");
        }

        return value?.Elements ?? [];
    }

    /// <summary>An array as <see cref="Entries"/> takes it, each entry read; what cannot be read is left out.</summary>
    public List<T> List<T>(string name, Func<JsonValue, T?> read, bool isOptional = false)
        where T : class
    {
        var items = new List<T>();
        foreach (var element in Entries(name, isOptional))
        {
            if (read(element) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    public List<string> Texts(string name, bool isOptional = false) => List(name, Text, isOptional);

    public T[] Choices<T>(string name, bool isOptional = false)
        where T : struct, Enum
    {
        var values = Entries(name, isOptional);
        var chosen = new T[values.Count];
        for (var i = 0; i < chosen.Length; i++)
        {
            chosen[i] = Choice(values[i], typeof(T)) is { } choice ? (T)choice : default;
        }

        ReportTwice(values);
        return chosen;
    }

    public List<T> Ids<T>(string name, TryParse<T> parse, bool isOptional = false)
        where T : class
    {
        var ids = new List<T>();
        foreach (var value in Entries(name, isOptional))
        {
            if (Id(value, parse) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    /// <summary>An object whose members are texts.</summary>
    public List<JsonValue> Map(string name, bool isOptional = false)
    {
        var value = isOptional ? Find(name) : Need(name);
        if (value is { Kind: not JsonKind.Object })
        {
            Wrong(value, "an object");
        }

        return value?.Members ?? [];
    }

    public string Text(JsonValue value)
    {
        if (value.Kind != JsonKind.Text)
        {
            Wrong(value, "a text");
            return "";
        }

        if (string.IsNullOrWhiteSpace(value.Text) || char.IsWhiteSpace(value.Text[0]) || char.IsWhiteSpace(value.Text[value.Text.Length - 1])
            || value.Text.Contains("  "))
        {
            _issues.Add(IssueCode.TextUnclean, "The text is empty, or has white space at its edge or doubled inside.", value);
        }

        return value.Text;
    }

    public T? Id<T>(JsonValue value, TryParse<T> parse)
        where T : class
    {
        if (value.Kind != JsonKind.Text)
        {
            Wrong(value, "a text");
            return null;
        }

        if (!parse(value.Text, out var id))
        {
            _issues.Add(IssueCode.ValueNotAllowed, $"'{value.Text}' is not a {typeof(T).Name} in its proper form.", value);
        }

        return id;
    }

    public ObjectReader Inside(JsonValue value) => new(value, _issues);

    /// <summary>Reports the members that nobody took.</summary>
    public void End()
    {
        foreach (var member in _value.Members)
        {
            if (!member.IsTaken)
            {
                _issues.Add(IssueCode.MemberUnknown, $"The member '{member.Name}' is not known here.", member);
            }
        }
    }

    private object? Choice(JsonValue value, Type type)
    {
        if (value.Kind != JsonKind.Text)
        {
            Wrong(value, "a text");
            return null;
        }

        var choice = ChoiceText.Find(type, value.Text);
        if (choice is null)
        {
            _issues.Add(IssueCode.ValueNotAllowed, $"'{value.Text}' is not one of {ChoiceText.All(type)}.", value);
        }

        return choice;
    }

    private void ReportTwice(List<JsonValue> values)
    {
        for (var i = 1; i < values.Count; i++)
        {
            for (var before = 0; before < i; before++)
            {
                if (values[i].Kind == JsonKind.Text && string.Equals(values[i].Text, values[before].Text, StringComparison.Ordinal))
                {
                    _issues.Add(IssueCode.Duplicate, "The value stands twice.", values[i]);
                    break;
                }
            }
        }
    }

    private double Real(JsonValue value)
    {
        Number(value);
        return value.Real;
    }

    private decimal Number(JsonValue value)
    {
        if (value.Kind != JsonKind.Number)
        {
            Wrong(value, "a number");
        }

        return value.Number;
    }

    private void Wrong(JsonValue value, string expected)
        => _issues.Add(IssueCode.WrongType, string.Format(CultureInfo.InvariantCulture, "This must be {0}.", expected), value);
}
