using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>Somebody a client can turn to other than the therapist.</summary>
public sealed class SafetyContact
{
    /// <summary>Names a contact.</summary>
    /// <param name="name">Who it is, such as a service's or a person's name.</param>
    /// <param name="reach">How and when to reach them, such as a telephone number and hours.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public SafetyContact(string name, string reach)
    {
        Name = Guard.NotBlank(name);
        Reach = Guard.NotBlank(reach);
    }

    /// <summary>Names a contact for readers of one language, such as a helpline that speaks it.</summary>
    /// <param name="name">Who it is, in that language.</param>
    /// <param name="reach">How and when to reach them, in that language.</param>
    /// <param name="language">The language; readers of others are not shown it.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public SafetyContact(string name, string reach, LanguageTag language)
        : this(name, reach)
        => Language = Guard.NotNull(language);

    /// <summary>Who it is.</summary>
    public string Name { get; }

    /// <summary>How and when to reach them.</summary>
    public string Reach { get; }

    /// <summary>Whose readers it is for; <see langword="null"/> for all.</summary>
    public LanguageTag? Language { get; }
}
