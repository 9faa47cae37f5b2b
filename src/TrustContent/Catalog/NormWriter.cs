using System.Text.Encodings.Web;
using System.Text.Json;
using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>Writes the file of a local norm, the same bytes on every target.</summary>
internal static class NormWriter
{
    // Letters of every script stay letters.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(LocalNorm norm, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("instrument", norm.Instrument.Value);
            json.WriteString("version", norm.Version);
            json.WriteString("key", norm.KeyFingerprint);
            json.WriteString("metric", Word(norm.Metric));
            Provenance(json, norm.Provenance);
            json.WriteNumber("clients", norm.Clients);
            json.WriteNumber("therapists", norm.Therapists);
            Number(json, "largestTherapistShare", norm.LargestTherapistShare);
            json.WriteStartArray("shortfalls");
            foreach (var shortfall in norm.Shortfalls)
            {
                json.WriteStringValue(Word(shortfall));
            }

            json.WriteEndArray();
            json.WriteStartArray("scales");
            foreach (var scale in norm.Scales)
            {
                Scale(json, scale);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Provenance(Utf8JsonWriter json, NormProvenance provenance)
    {
        json.WriteStartObject("provenance");
        json.WriteString("site", provenance.Site);
        json.WriteString("made", provenance.Made);
        json.WriteString("rowRule", provenance.RowRule);
        Text(json, "language", provenance.Language?.Value);
        Text(json, "mode", provenance.Mode);
        Number(json, "responseRate", provenance.ResponseRate);
        Number(json, "dropoutRate", provenance.DropoutRate);
        Text(json, "note", provenance.Note);
        json.WriteEndObject();
    }

    private static void Scale(Utf8JsonWriter json, ScaleNorm scale)
    {
        json.WriteStartObject();
        json.WriteString("id", scale.Scale.Value);
        json.WriteNumber("clients", scale.Clients);
        Number(json, "mean", scale.Mean);
        Number(json, "betweenClientSd", scale.BetweenClientSd);
        Number(json, "withinClientSd", scale.WithinClientSd);
        json.WriteNumber("repeatedClients", scale.RepeatedClients);
        Number(json, "icc", scale.Icc);
        Number(json, "effectiveClients", scale.EffectiveClients);
        json.WriteStartArray("reliabilities");
        foreach (var estimate in scale.Reliabilities)
        {
            json.WriteStartObject();
            json.WriteString("kind", Word(estimate.Kind));
            Number(json, "value", estimate.Value);
            Number(json, "low", estimate.Low);
            Number(json, "high", estimate.High);
            json.WriteNumber("clients", estimate.Clients);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Left out if there is none: what is not known has no value.</summary>
    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(NumberText.Shortest(number));
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum
        => string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
}
