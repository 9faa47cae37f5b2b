using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TrustContent.Internal;

/// <summary>Argument checks that both targets share.</summary>
internal static class Guard
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => string.IsNullOrWhiteSpace(NotNull(value, name)) ? throw new ArgumentException("The text is blank.", name) : value;

    /// <summary>A text as files hold it: not blank, without white space at its edge or doubled inside.</summary>
    public static string Tidy([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => NotBlank(value, name) is var text && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]) || text.Contains("  "))
            ? throw new ArgumentException("The text has white space at its edge or doubled inside.", name)
            : text;

    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => double.IsNaN(value) || double.IsInfinity(value) ? throw new ArgumentOutOfRangeException(name, "The number is not finite.") : value;

    public static double? Finite(double? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value is { } number ? Finite(number, name) : null;

    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => Finite(value, name) < 0 ? throw new ArgumentOutOfRangeException(name, "The number is below 0.") : value;

    public static double? Share(double? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => Finite(value, name) is < 0 or > 1 ? throw new ArgumentOutOfRangeException(name, "A share lies between 0 and 1.") : value;

    public static int AtLeast(int minimum, int value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value < minimum ? throw new ArgumentOutOfRangeException(name, "The number is below " + NumberText.Whole(minimum) + ".") : value;

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
        => Enum.IsDefined(typeof(T), value) ? value : throw new ArgumentOutOfRangeException(name, "The value is not one of the enumeration's.");
}
