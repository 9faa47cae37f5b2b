using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Localization;

/// <summary>What is filled into a phrase: a text as it is, or a number or day that each language writes in its own way.</summary>
public readonly struct PhraseValue : IEquatable<PhraseValue>
{
    private readonly string? _text;
    private readonly bool _isNumber;
    private readonly DateTime? _day;

    private PhraseValue(string text, bool isNumber)
    {
        _text = text;
        _isNumber = isNumber;
        _day = null;
    }

    private PhraseValue(DateTime day)
    {
        _text = null;
        _isNumber = false;
        _day = day;
    }

    /// <summary>The number with a point and without groups; <see langword="null"/> for a text or a day.</summary>
    internal string? Number => _isNumber ? _text : null;

    /// <summary>A text, which stays as it is.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator PhraseValue(string text) => new(Guard.NotNull(text), isNumber: false);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator PhraseValue(int number) => FromInt32(number);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(PhraseValue left, PhraseValue right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(PhraseValue left, PhraseValue right) => !left.Equals(right);

    /// <summary>A text, which stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static PhraseValue FromString(string text) => text;

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static PhraseValue FromInt32(int number) => new(NumberText.Whole(number), isNumber: true);

    /// <summary>A number with at most two decimals, rounded half away from zero.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static PhraseValue Brief(double number) => new(NumberText.Brief(number), isNumber: true);

    /// <summary>A number with exactly so many decimals, rounded half away from zero.</summary>
    /// <param name="number">The number.</param>
    /// <param name="decimals">How many decimals, from 0 on.</param>
    /// <returns>The value.</returns>
    public static PhraseValue Rounded(double number, int decimals) => new(NumberText.Rounded(number, Guard.AtLeast(0, decimals)), isNumber: true);

    /// <summary>A number with all of its decimals.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static PhraseValue Exact(double number) => new(NumberText.Shortest(number), isNumber: true);

    /// <summary>A change with its sign, with at most two decimals; what rounds to nothing has none.</summary>
    /// <param name="number">The change.</param>
    /// <returns>The value.</returns>
    public static PhraseValue Signed(double number)
        => NumberText.Brief(number) is var text && number > 0 && text != "0" ? new("+" + text, isNumber: true) : new(text, isNumber: true);

    /// <summary>A day, as the clock at hand has it.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>The value.</returns>
    public static PhraseValue Day(DateTimeOffset at) => new(at.Date);

    /// <summary>A whole number that names something and counts nothing: no groups, no plural.</summary>
    internal static PhraseValue Plain(int number) => NumberText.Whole(number);

    /// <summary>A day that was written as <c>yyyy-MM-dd</c>; anything else stays as it is.</summary>
    internal static PhraseValue WrittenDay(string day)
        => DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? new PhraseValue(read) : day;

    /// <inheritdoc/>
    public bool Equals(PhraseValue other) => _isNumber == other._isNumber && _day == other._day && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PhraseValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day?.GetHashCode() ?? StringComparer.Ordinal.GetHashCode(_text ?? "");

    internal string In(LanguageFormat format)
        => _day is { } day ? format.Date(day.Year, day.Month, day.Day) : _isNumber ? format.Number(_text!) : _text ?? "";
}
