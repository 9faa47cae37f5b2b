using System.Text.Json;
using TrustContent.Catalog;
using TrustContent.Cli.Sampling;
using TrustContent.Psychometrics;

namespace TrustContent.Cli.Output;

/// <summary>A reliability report for programs. The names are a contract.</summary>
internal static class ReliabilityJson
{
    private const double Level = 0.95;

    public static void Write(Utf8JsonWriter json, Reader reader, ReliabilityReport report, long rowsLeftOut, LocalNorm? norm)
    {
        json.WriteStartObject();
        json.WriteString("instrument", report.Instrument.Id.Value);
        json.WriteString("version", report.Instrument.Version);
        json.WriteString("key", report.Instrument.KeyFingerprint);
        json.WriteString("verification", Json.Word(report.Instrument.Verification));
        json.WriteNumber("rows", report.Rows);
        json.WriteNumber("rowsLeftOut", rowsLeftOut);
        json.WriteNumber("rowsUsed", report.RowsUsed);
        json.Number("clients", report.Clients);
        json.WriteNumber("clientsLeftOut", report.ClientsLeftOut);
        json.WriteString("rowRule", report.Rule?.Name);
        json.WriteBoolean("assumesOneRowPerPerson", report.AssumesOneRowPerPerson);
        json.Texts("notices", ReliabilityNotices.Of(reader, report));
        json.WriteStartObject("scales");
        foreach (var scale in report.Scales)
        {
            json.WriteStartObject(scale.Scale.Id.Value);
            Scale(json, reader, scale);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (norm is not null)
        {
            json.WriteStartObject("norm");
            json.WriteBoolean("descriptiveOnly", norm.IsDescriptiveOnly);
            json.Texts("shortfalls", norm.Shortfalls.Select(Json.Word));
            json.WriteNumber("clients", norm.Clients);
            json.WriteNumber("therapists", norm.Therapists);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Scale(Utf8JsonWriter json, Reader reader, ScaleReliability scale)
    {
        json.WriteNumber("completeCases", scale.Cases);
        json.WriteNumber("incompleteCases", scale.Incomplete);
        json.Number("alpha", scale.Alpha.Value);
        json.WriteStartObject("alphaInterval");
        json.WriteString("method", "feldt-1965");
        json.WriteNumber("level", Level);
        json.Number("low", scale.Alpha.Low);
        json.Number("high", scale.Alpha.High);
        json.WriteEndObject();
        json.Number("omegaTotal", scale.OmegaTotal.Value);
        json.Number("mean", scale.Mean);
        json.Number("sd", scale.Sd);
        json.Number("sem", scale.Sem);
        json.Number("meanOfMean", scale.MeanOfMean);
        json.Number("sdOfMean", scale.SdOfMean);
        json.Number("semMean", scale.SemMean);
        json.Number("floorShare", scale.FloorShare);
        json.Number("ceilingShare", scale.CeilingShare);
        json.Number("withinPerson", scale.WithinPerson.Rc.Value);
        json.WriteStartObject("withinPersonBasis");
        json.WriteNumber("persons", scale.WithinPerson.Persons);
        json.WriteNumber("sessions", scale.WithinPerson.Sessions);
        json.WriteNumber("rows", scale.WithinPerson.Rows);
        json.WriteBoolean("balanced", scale.WithinPerson.IsBalanced);
        json.WriteEndObject();
        json.WriteStartObject("refusals");
        Refusal(json, reader, "alpha", scale.Alpha);
        Refusal(json, reader, "omegaTotal", scale.OmegaTotal);
        Refusal(json, reader, "withinPerson", scale.WithinPerson.Rc);
        json.WriteEndObject();
        json.WriteStartArray("items");
        foreach (var item in scale.Items)
        {
            Item(json, item);
        }

        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, ItemStatistics item)
    {
        json.WriteStartObject();
        json.WriteString("item", item.Item.Value);
        json.WriteBoolean("reversed", item.IsReversed);
        json.WriteNumber("completeCases", item.Cases);
        json.Number("mean", item.Mean);
        json.Number("sd", item.Sd);
        json.Number("restCorrelation", item.RestCorrelation);
        json.Number("alphaIfDropped", item.AlphaIfDropped);
        json.Number("loading", item.Loading);
        json.Number("floorShare", item.FloorShare);
        json.Number("ceilingShare", item.CeilingShare);
        json.WriteStartObject("missing");
        foreach (var reason in item.Missing)
        {
            json.WriteNumber(Json.Word(reason.Key), reason.Value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Refusal(Utf8JsonWriter json, Reader reader, string name, Coefficient coefficient)
    {
        if (coefficient.Refusal is { } refusal)
        {
            json.WriteStartObject(name);
            json.WriteString("reason", Json.Word(refusal.Reason));
            json.Number("found", refusal.Found);
            json.Number("needed", refusal.Needed);
            json.WriteString("text", RefusalText.Of(reader, refusal));
            json.WriteEndObject();
        }
    }
}
