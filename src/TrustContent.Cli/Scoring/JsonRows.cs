using System.Buffers;
using System.Text.Json;
using TrustContent.Cli.Output;
using TrustContent.Diagnostics;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring;

/// <summary>Rows as JSON, one object a line, each score with all that is needed to follow it by hand.</summary>
internal sealed class JsonRows(RowScorer rows) : IBatchFormat
{
    private IReadOnlyList<string> _header = [];

    public void Begin(IReadOnlyList<string> header, IBufferWriter<byte> output) => _header = header;

    public bool Write(RowBatch batch, int row, IBufferWriter<byte> output)
    {
        var scored = rows.Score(batch.FirstNumber + row, batch.Fields(row));
        using (var json = new Utf8JsonWriter(output, Json.Line))
        {
            Write(json, scored);
        }

        output.Write("\n"u8);
        return !scored.IsInvalid;
    }

    private void Write(Utf8JsonWriter json, ScoredRow row)
    {
        var (score, instrument) = (row.Score, row.Score.Instrument);
        json.WriteStartObject();
        json.WriteNumber("row", row.Number);

        // Pairs and not members: two columns may bear one name, and a row may have more fields than the header.
        json.WriteStartArray("columns");
        for (var i = 0; i < row.Fields.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("name", i < _header.Count ? _header[i] : null);
            json.WriteString("value", row.Fields[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("instrument", instrument.Id.Value);
        json.WriteString("version", instrument.Version);
        json.WriteString("key", instrument.KeyFingerprint);
        json.WriteString("direction", Json.Word(instrument.Direction));
        json.WriteString("verification", Json.Word(instrument.Verification));
        json.WriteStartObject("scales");
        foreach (var scale in score.Scales)
        {
            json.WriteStartObject(scale.Id.Value);
            Scale(json, scale, row.IsRagged);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("signals");
        foreach (var signal in score.Response.Signals)
        {
            json.WriteString(signal.Item.Value, signal.IsYes is { } isYes ? isYes ? "yes" : "no" : Json.Word(signal.State));
        }

        json.WriteEndObject();
        json.WriteString("problems", Problems.Of(score, row.IsRagged));
        json.WriteEndObject();
    }

    private static void Scale(Utf8JsonWriter json, ScaleScore scale, bool isRagged)
    {
        json.Number("value", isRagged ? null : scale.Value);
        json.WriteNumber("minimum", scale.Minimum);
        json.WriteNumber("maximum", scale.Maximum);
        json.Number("percentOfRange", isRagged ? null : scale.PercentOfRange);
        json.WriteString("metric", Json.Word(scale.Metric));
        json.WriteString("missingRule", scale.MissingRule);
        json.WriteBoolean("missingRuleChosen", scale.IsMissingRuleChosen);
        json.WriteBoolean("prorated", !isRagged && scale.IsProrated);
        json.WriteNumber("answered", scale.Answered);
        json.WriteNumber("items", scale.ItemCount);
        json.Texts("components", scale.Scale.Components.Select(component => component.Value));
        json.WriteStartArray("keyed");
        foreach (var item in scale.Items)
        {
            json.WriteStartObject();
            json.WriteString("item", item.Item.Value);
            json.WriteString("state", Json.Word(item.State));
            json.WriteString("reason", item.Reason is { } reason ? Json.Word(reason) : null);
            json.Number("given", item.Given);
            json.WriteBoolean("reversed", item.IsReversed);
            json.WriteNumber("weight", item.Weight);
            json.Number("value", item.Keyed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("whyNull", isRagged ? IssueCode.RowRagged.Id : scale.WhyNull?.Code.Id);
        json.WriteString("whyNullText", isRagged ? IssueCode.RowRagged.Title : scale.WhyNull?.Message);
    }
}
