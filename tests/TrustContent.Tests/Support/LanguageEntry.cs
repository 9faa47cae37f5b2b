namespace TrustContent.Tests.Support;

/// <summary>What a language needs in <c>languages.json</c> for sentences with a singular and a plural.</summary>
internal static class LanguageEntry
{
    public const string Format = """
        { "source": "made up", "decimal": ",", "group": ".", "minus": "-", "plus": "+", "date": "{day} {month} {year}",
          "months": ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"],
          "list": { "two": "{0} {1}", "start": "{0}, {1}", "middle": "{0}, {1}", "end": "{0} {1}" },
          "clauses": "{0}; {1}", "sentences": "{0} {1}", "plurals": { "one": "n = 1" } }
        """;
}
