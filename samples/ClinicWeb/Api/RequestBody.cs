using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using TrustContent.Diagnostics;

namespace ClinicWeb.Api;

/// <summary>Reads a JSON body strictly: what it does not know, it names and refuses.</summary>
public static class RequestBody
{
    private const long Longest = 1024 * 1024;

    /// <summary>The body, or the problem that it has as a whole.</summary>
    public static async Task<(JsonPart? Body, IResult? Problem)> ReadAsync(HttpContext context, RequestIssues issues)
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType));
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = Longest;
        }

        try
        {
            using var json = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                issues.Add(IssueCode.WrongType, "", "The body has to be an object.");
                return (null, issues.AsProblem());
            }

            return (new JsonPart(json.RootElement.Clone(), "", issues), null);
        }
        catch (JsonException wrong)
        {
            // The exception's own message may quote what was sent.
            issues.Add(IssueCode.InvalidJson, "", string.Create(CultureInfo.InvariantCulture, $"The body is not JSON from line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1} on."));
            return (null, issues.AsProblem());
        }
        catch (BadHttpRequestException wrong)
        {
            return (null, ApiProblem.Of(wrong.StatusCode));
        }
    }
}
