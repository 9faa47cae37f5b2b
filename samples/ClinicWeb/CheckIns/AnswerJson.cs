using System.Text.Json;
using System.Text.Json.Nodes;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Responses;

namespace ClinicWeb.CheckIns;

/// <summary>Answers as they are kept: a number, true, false, or a word for why there is none.</summary>
public static class AnswerJson
{
    public static string Write(Response response)
    {
        var json = new JsonObject();
        foreach (var answer in response.Items.Concat(response.Signals))
        {
            json[answer.Item.Value] = answer switch
            {
                { Value: { } number } => JsonValue.Create(number),
                { IsYes: { } isYes } => JsonValue.Create(isYes),
                _ => JsonValue.Create((answer.Reason ?? MissingReason.NotRecorded).ToString()),
            };
        }

        return json.ToJsonString();
    }

    public static IReadOnlyDictionary<string, Answer> Read(string json)
        => JsonNode.Parse(json)!.AsObject().ToDictionary(pair => pair.Key, pair => Read(pair.Value), StringComparer.Ordinal);

    public static Response Read(ITrustContentService trust, string instrument, string json)
    {
        trust.TryRespond(InstrumentId.Parse(instrument), Read(json), out var response);
        return response;
    }

    private static Answer Read(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Number => Answer.Of(node.GetValue<double>()),
        JsonValueKind.True => Answer.Yes,
        JsonValueKind.False => Answer.No,
        JsonValueKind.String when Enum.TryParse<MissingReason>(node.GetValue<string>(), out var reason) => Answer.Missing(reason),
        _ => Answer.NotRecorded,
    };
}
