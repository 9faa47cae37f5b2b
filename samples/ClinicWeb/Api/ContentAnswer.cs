using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using TrustContent.Catalog;

namespace ClinicWeb.Api;

/// <summary>Content, which is the same for everybody who may read it: it may be kept, and whoever has it asks only whether it is still so.</summary>
public sealed class ContentAnswer(object content, LanguageTag? language, bool isPublic = true, bool dependsOnReader = false) : IResult
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);
    private static readonly string Readers = $"{HeaderNames.Authorization}, {HeaderNames.Cookie}";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var json = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(content, content.GetType(), json);
        var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(bytes))}\"");
        var (asked, answer) = (httpContext.Request.GetTypedHeaders().IfNoneMatch, httpContext.Response);
        answer.GetTypedHeaders().ETag = tag;
        answer.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Public = isPublic, Private = !isPublic, MaxAge = Fresh };
        if (language is not null)
        {
            answer.Headers.ContentLanguage = language.Value;
        }

        if (dependsOnReader)
        {
            answer.Headers.Vary = Readers;
        }

        if (asked.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(tag, useStrongComparison: false)))
        {
            answer.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        answer.ContentType = "application/json; charset=utf-8";
        answer.ContentLength = bytes.Length;
        await answer.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
