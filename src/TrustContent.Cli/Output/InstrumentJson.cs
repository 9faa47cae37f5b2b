using System.Text.Json;
using TrustContent.Catalog;

namespace TrustContent.Cli.Output;

/// <summary>An instrument for programs: its key, and how surely each part of it is known.</summary>
internal static class InstrumentJson
{
    public static void Write(Utf8JsonWriter json, TrustContentService trust, InstrumentDefinition instrument, LanguageTag language)
    {
        var about = trust.GetInstrument(instrument.Id, language);
        json.WriteStartObject();
        json.WriteString("id", instrument.Id.Value);
        json.WriteString("version", instrument.Version);
        json.WriteString("key", instrument.KeyFingerprint);
        json.WriteString("title", about.Title);
        json.WriteString("description", about.Description);
        json.WriteString("language", about.Language.Answered.Tag.Value);
        json.WriteString("rater", Json.Word(instrument.Rater));
        json.WriteString("metric", Json.Word(instrument.Metric));
        json.WriteString("direction", Json.Word(instrument.Direction));
        json.WriteString("wording", Json.Word(instrument.Wording));
        json.WriteString("rightsHolder", instrument.License.RightsHolder);
        json.WriteString("terms", instrument.License.Terms);
        json.WriteString("cutoffs", Json.Word(instrument.Cutoffs));
        json.WriteString("verification", Json.Word(instrument.Verification));
        json.Texts("sources", instrument.Sources.Select(source => source.Citation));
        json.Texts("notes", about.Notes);
        json.Texts("languages", trust.Catalog.Languages.Where(known => trust.TryGetQuestionnaire(instrument.Id, known.Tag, out _)).Select(known => known.Tag.Value));
        json.WriteStartArray("claims");
        foreach (var claim in instrument.Claims)
        {
            json.WriteStartObject();
            json.WriteString("part", claim.Part);
            json.WriteString("verification", Json.Word(claim.Verification));
            json.WriteString("source", claim.Source?.Citation);
            json.WriteString("note", claim.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var item in instrument.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id.Value);
            json.WriteString("role", Json.Word(item.Role));
            json.WriteString("kind", Json.Word(item.Response.Kind));
            json.WriteNumber("minimum", item.Response.Minimum);
            json.WriteNumber("maximum", item.Response.Maximum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Texts("signals", instrument.Signals.Select(signal => signal.Id.Value));
        json.WriteStartArray("scales");
        foreach (var scale in instrument.Scales)
        {
            json.WriteStartObject();
            json.WriteString("id", scale.Id.Value);
            json.WriteString("name", about.ScaleNames[scale.Id]);
            json.Texts("items", scale.Items.Select(item => item.Id.Value));
            json.Texts("reversed", scale.Reversed.Select(item => item.Value));
            json.Texts("scales", scale.Components.Select(component => component.Value));
            json.WriteString("missing", scale.Missing.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
