using System.Diagnostics.CodeAnalysis;

namespace TrustContent.Catalog;

/// <summary>The permanent id of an instrument, in kebab case, such as <c>trust-check-in</c>.</summary>
public sealed class InstrumentId : Identifier<InstrumentId>
{
    private InstrumentId(string value)
        : base(value)
    {
    }

    /// <summary>The instrument <c>trust-check-in</c>.</summary>
    public static InstrumentId TrustCheckIn { get; } = new("trust-check-in");

    /// <summary>The instrument <c>trust-check-in-therapist</c>.</summary>
    public static InstrumentId TrustCheckInTherapist { get; } = new("trust-check-in-therapist");

    /// <summary>The instrument <c>trust-pulse</c>.</summary>
    public static InstrumentId TrustPulse { get; } = new("trust-pulse");

    /// <summary>The instrument <c>wai-sr</c>.</summary>
    public static InstrumentId WaiSr { get; } = new("wai-sr");

    /// <summary>The instrument <c>care</c>.</summary>
    public static InstrumentId Care { get; } = new("care");

    /// <summary>The instrument <c>csrs</c>.</summary>
    public static InstrumentId Csrs { get; } = new("csrs");

    /// <summary>The instrument <c>haq-ii</c>.</summary>
    public static InstrumentId HaqII { get; } = new("haq-ii");

    /// <summary>The instrument <c>seq-smoothness</c>.</summary>
    public static InstrumentId SeqSmoothness { get; } = new("seq-smoothness");

    /// <summary>The instrument <c>srs</c>.</summary>
    public static InstrumentId Srs { get; } = new("srs");

    /// <summary>The instrument <c>tasc-r</c>.</summary>
    public static InstrumentId TascR { get; } = new("tasc-r");

    /// <summary>The instrument <c>wai</c>.</summary>
    public static InstrumentId Wai { get; } = new("wai");

    /// <summary>The instrument <c>wai-s</c>.</summary>
    public static InstrumentId WaiS { get; } = new("wai-s");

    /// <summary>The instrument <c>wai-therapist</c>.</summary>
    public static InstrumentId WaiTherapist { get; } = new("wai-therapist");

    /// <summary>Reads an id.</summary>
    /// <param name="text">Lower-case ASCII letters and digits with single hyphens between.</param>
    /// <returns>The id. Whether the catalog has such an instrument is another question.</returns>
    /// <exception cref="FormatException">The text is not in kebab case.</exception>
    public static InstrumentId Parse(string text)
        => TryParse(text, out var id) ? id : throw new FormatException("An id is written in kebab case, such as 'trust-check-in'.");

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <param name="id">The id, if the result is <see langword="true"/>.</param>
    /// <returns>Whether the text is in kebab case.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out InstrumentId? id)
    {
        id = IsKebab(text) ? new InstrumentId(text!) : null;
        return id is not null;
    }
}
