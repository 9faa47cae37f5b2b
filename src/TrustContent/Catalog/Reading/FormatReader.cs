using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads the <c>format</c> of a language in <c>languages.json</c>.</summary>
internal static class FormatReader
{
    private const int MonthsOfAYear = 12;
    private const int MostGroupingDigits = 4;

    public static LanguageFormat Read(ObjectReader format, JsonValue at, FileIssues issues)
    {
        format.Text("source");
        var @decimal = format.Text("decimal");
        var group = format.OptionalRawText("group") ?? "";
        var minimum = format.OptionalWhole("minimumGroupingDigits") ?? 1;
        var (minus, plus) = (format.Text("minus"), format.Text("plus"));
        var date = format.Text("date");
        var months = format.Texts("months");
        var list = format.Need("list") is { } patterns ? List(format.Inside(patterns), patterns, issues) : new ListPatterns("", "", "", "");
        var (clauses, sentences) = (Pair(format, "clauses", at, issues), Pair(format, "sentences", at, issues));
        var plurals = Plurals(format, issues);
        format.End();
        if (minimum is < 1 or > MostGroupingDigits)
        {
            issues.Add(IssueCode.ValueNotAllowed, "The digits before a group are 1 to 4.", at);
        }

        if (months.Count != MonthsOfAYear)
        {
            issues.Add(IssueCode.ValueNotAllowed, "A year has twelve months.", at);
        }

        if (!date.Contains("{day}") || !date.Contains("{year}") || !(date.Contains("{month}") || date.Contains("{number}")))
        {
            issues.Add(IssueCode.ValueNotAllowed, "The date must hold {day}, {month} or {number}, and {year}.", at);
        }

        return issues.IsClean ? new LanguageFormat(@decimal, group, minimum, minus, plus, date, months, list, clauses, sentences, plurals) : LanguageFormat.Root.Value;
    }

    private static ListPatterns List(ObjectReader list, JsonValue at, FileIssues issues)
    {
        var patterns = new ListPatterns(Pair(list, "two", at, issues), Pair(list, "start", at, issues), Pair(list, "middle", at, issues), Pair(list, "end", at, issues));
        list.End();
        return patterns;
    }

    private static string Pair(ObjectReader reader, string name, JsonValue at, FileIssues issues)
    {
        var pattern = reader.Text(name);
        if (!pattern.Contains("{0}") || !pattern.Contains("{1}"))
        {
            issues.Add(IssueCode.ValueNotAllowed, $"The pattern '{name}' must hold {{0}} and {{1}}.", at);
        }

        return pattern;
    }

    private static List<KeyValuePair<PluralCategory, PluralRule>> Plurals(ObjectReader format, FileIssues issues)
    {
        var rules = new List<KeyValuePair<PluralCategory, PluralRule>>();
        foreach (var member in format.Map("plurals", isOptional: true))
        {
            var text = format.Text(member);
            if (PhrasesReader.Category(member.Name!) is not { } category || category == PluralCategory.Other)
            {
                issues.Add(IssueCode.MemberUnknown, "The plurals are zero, one, two, few and many; other needs no rule.", member);
            }
            else if (PluralRule.TryParse(text, out var rule))
            {
                rules.Add(new(category, rule));
            }
            else
            {
                issues.Add(IssueCode.ValueNotAllowed, "This must be a rule as Unicode CLDR writes it, such as 'n % 100 = 3..10'.", member);
            }
        }

        return rules;
    }
}
