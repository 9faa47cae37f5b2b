namespace TrustContent.Charts.Writing;

/// <summary>The fonts that are looked for where nobody asked for one: sans-serif fonts of Linux distributions, Windows and macOS.</summary>
internal static class FontFamilies
{
    // Those first that cover most scripts.
    private static readonly string[] Usual = ["DejaVu Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "Arial", "Helvetica", "Roboto"];

    // By ISO 15924. A font for Chinese, Japanese or Korean draws Latin letters too, so that a sentence is in one font.
    private static readonly (string Script, string[] Families)[] ByScript =
    [
        ("Arab", ["Noto Sans Arabic", "Segoe UI", "Geeza Pro", "Tahoma", "Noto Naskh Arabic", "DejaVu Sans", "Arial"]),
        ("Hebr", ["Noto Sans Hebrew", "Segoe UI", "Arial Hebrew", "DejaVu Sans", "Arial"]),
        ("Hans", ["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback", "SimHei"]),
        ("Hant", ["Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei", "PingFang TC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei"]),
        ("Jpan", ["Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "Yu Gothic", "Meiryo", "Hiragino Sans", "IPAGothic"]),
        ("Kore", ["Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K", "Malgun Gothic", "Apple SD Gothic Neo", "NanumGothic"]),
    ];

    /// <summary>Those of the script first, then the usual ones, then those of other scripts.</summary>
    public static IEnumerable<string> For(string script)
        => ByScript.Where(each => each.Script == script).Concat(new[] { (Script: string.Empty, Families: Usual) }).Concat(ByScript)
            .SelectMany(each => each.Families).Distinct(StringComparer.Ordinal);
}
