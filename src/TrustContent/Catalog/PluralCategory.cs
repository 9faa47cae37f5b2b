namespace TrustContent.Catalog;

/// <summary>The plural categories of Unicode CLDR. A language uses some of them; all use <see cref="Other"/>.</summary>
internal enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
