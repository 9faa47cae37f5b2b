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

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
        => Enum.IsDefined(typeof(T), value) ? value : throw new ArgumentOutOfRangeException(name, "The value is not one of the enumeration's.");
}
