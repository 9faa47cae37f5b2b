using System.Text.RegularExpressions;

namespace TrustContent.Tests.Support;

/// <summary>Syllables of an English word: letters that are silent go, vowels that are spoken apart are parted, and what is left is counted.</summary>
/// <remarks>Words that no rule gets right stand in <see cref="SyllableTable"/>; they also serve as parts of longer words.</remarks>
internal static class Syllables
{
    // What follows a word without changing how it is spoken, and the syllables it adds.
    private static readonly (string Ending, int Adds)[] Endings =
        [("s", 0), ("ness", 1), ("less", 1), ("ful", 1), ("fully", 2), ("ly", 1), ("ment", 1), ("ments", 1), ("mental", 2), ("some", 1), ("hood", 1), ("dom", 1), ("ing", 1), ("ings", 1)];

    // First parts that end in an e which stays silent, or in a y which stays a syllable.
    private static readonly Regex Compound = new(
        "^(some|there|where|here|else|home|life|like|time|care|make|take|fore|more|none|one|line|name|note|safe|side|whole|wide|date|fire|file|game|give|" +
        "gate|guide|frame|trade|house|base|live|love|pipe|place|price|score|shore|space|stage|state|store|wise)(?=[^aeiouy])(.*[aeiouy].*)$|^(any|every)(.*[aeiouy].*)$");

    // 'tables' and 'centre' keep their e: a consonant, then l or r.
    private const string LastE = "(?<![bcdfgkpstxz]l)(?<![bcdfgkptvn]r)";

    private static readonly (Regex Silent, string Becomes)[] Silent =
    [
        (new("qu(?=[aeiouy])"), "q"),
        (new("(?<=[aeiou]|n)gue(?=[sd]?$)"), "g"),
        (new("^y(?=[aeiou])"), ""),
        (new($"(?<=[aeiouy].*[^aeiou]){LastE}e$|(?<=[aeiouy].*[^aeiouscxzg])(?<![cs]h){LastE}e(?=s$)|(?<=[aeiouy].*[^aeioutd]){LastE}e(?=d$)"), ""),
    ];

    private static readonly Regex Apart = new(string.Join("|",
    [
        // di-ary, ini-tiate; but so-cial, ini-tial, musi-cian, A-sian, fami-liar, bril-liant, mar-riage
        "(?<=i)(?=a)(?<![ct]i(?=al(?!it)|ans?$))(?<![sg]i(?=ans?$))(?<!li(?=ar|ans?$|ant))(?!age|ag$)",
        // seri-ous, vi-olence, pri-or; but na-tion, reli-gious, o-pinion, mil-lion, beha-viour, se-nior, fa-shion
        "(?<=i)(?=o)(?<![tscgx]i(?=on|ous))(?<!shi)(?<!li(?=on|ous))(?<!ni(?=on|or))(?<!vi(?=our|or))",
        "(?<=i)(?=u)",
        // soci-ety, experi-ence, ori-ent, sci-ence, happi-er; but pa-tient, friend, priest
        "(?<=i)(?=et(y|ies))", "(?<=[^ct]i)(?=en(t|c))", "(?<=^sci)(?=en)", "(?<=[aeiouy].*[^aeiouy]i)(?=(er|ers|est)$)",
        // cre-ate, re-act, re-ality, the-atre, deline-ate; but crea-ture, reach, great
        "(?<=cre)(?=at(?!ur))", "(?<=^(un|over)?re)(?=act|ali[sgtz]|ass|app|arr|aff)", "(?<=the)(?=at)", "(?<=[aeiouy].*[nm]e)(?=at(s|ed)?$)",
        // ge-ography, the-ory, vide-o, re-open, spontane-ous; but people, gor-geous
        "(?<=^(g|th|n)e)(?=o(?!rg))", "(?<=vide)(?=o)", "(?<=^re)(?=op|ord|occ)", "(?<=[^g]e)(?=ous)",
        // be-ing, spontane-ity, muse-um; re-inforce, re-use; but reign
        "(?<=e)(?=(ings?|ity|ities|ums?)$)", "(?<=^re)(?=in[fst]|u[ns])",
        // go-ing, hero-ic, co-operate, pro-active, po-em, cha-os
        "(?<=o)(?=ings?$)", "(?<=[rt]o)(?=ic)", "(?<=^co)(?=op|ord|inc|ex)", "(?<=^(pro|retro|micro))(?=a)", "(?<=po)(?=e[mt])", "(?<=cha)(?=o)", "(?<=a)(?=ic(s|ally)?$)",
        // actu-al, situ-ation, influ-ence, cru-el, continu-ous, ambigu-ity, ru-in; but lan-guage, per-suade, fati-guing
        "(?<=[^gq]u)(?=a)(?<!su(?=a[ds]))", "(?<=[^gq]u)(?=e[nl]|er$)", "(?<=[^q]u)(?=o)", "(?<=u)(?=it(y|ies)$)", "(?<=tu)(?=it)",
        "(?<=([^aeiou]g|[^gq])u)(?=ings?$)", "(?<=([fd]l|r|en)u)(?=i[dn])",
        // play-er, study-ing
        "(?<=[aeiou])(?=y[aeou])", "(?<=y)(?=i)",
        // rhyth-m, criticis-m
        "(?<=th|s)(?=ms?$)",
    ]));

    private static readonly Regex VowelGroup = new("[aeiouy]+|(?<=-)ms?$");

    public static int In(string word)
    {
        word = word.ToLowerInvariant().Replace('’', '\'');
        if (SyllableTable.TryGet(word, out var known))
        {
            return known;
        }

        // it's, they'll, would've, didn't: what is left of the second word is spoken only where it must be.
        var mark = word.LastIndexOf('\'');
        if (mark < 0)
        {
            return Plain(word);
        }

        var stem = word.Substring(0, mark);
        return word.Substring(mark + 1) switch
        {
            "t" => Plain(stem.Substring(0, stem.Length - 1)) + 1,
            "s" => Plain(stem) + (Regex.IsMatch(stem, "([sxz]|[cs]h|[cgsz]e)$") ? 1 : 0),
            "d" => Plain(stem) + (Regex.IsMatch(stem, "[td]$") ? 1 : 0),
            "ll" or "ve" => Plain(stem) + (Regex.IsMatch(stem, "[^aeiouyr]$") ? 1 : 0),
            _ => Plain(word.Replace("'", "")),
        };
    }

    private static int Plain(string word)
    {
        if (SyllableTable.TryGet(word, out var known))
        {
            return known;
        }

        foreach (var (ending, adds) in Endings)
        {
            var stem = word.EndsWith(ending, StringComparison.Ordinal) ? word.Substring(0, word.Length - ending.Length) : "";
            if (SyllableTable.TryGet(stem, out known))
            {
                return known + adds;
            }

            if (adds > 0 && !ending.StartsWith("ing", StringComparison.Ordinal) && stem.Length > 2 && Regex.IsMatch(stem, "[aeiouy]"))
            {
                return Plain(stem) + adds;
            }
        }

        return Compound.Match(word) is { Success: true } parts
            ? Plain(parts.Groups[1].Value + parts.Groups[3].Value) + Plain(parts.Groups[2].Value + parts.Groups[4].Value)
            : Math.Max(1, Spoken(word));
    }

    private static int Spoken(string word)
    {
        foreach (var (silent, becomes) in Silent)
        {
            word = silent.Replace(word, becomes);
        }

        return VowelGroup.Split(Apart.Replace(word, "-")).Length - 1;
    }
}
