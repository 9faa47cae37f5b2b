using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicWeb.Audit;
using ClinicWeb.Clients;
using ClinicWeb.Data;
using ClinicWeb.Security;

namespace ClinicWeb.Export;

/// <summary>A client's data as a file. A therapist gets what was shared; a supervisor who is not the client's therapist gets all, for the client who asks for it.</summary>
public static class ExportEndpoints
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void MapExport(this IEndpointRouteBuilder routes)
    {
        var client = routes.MapGroup("/clients/{id:guid}").RequireAuthorization(Policies.Staff);
        client.MapGet("/export.csv", CsvAsync);
        client.MapGet("/export.json", JsonAsync);
    }

    private static async Task<IResult> CsvAsync(Guid id, HttpContext context, ClientAccess access, ExportRows rows, AuditLog audit, CancellationToken stop)
    {
        if (await FindAsync(id, context, access, audit, stop) is not var (client, isWhole))
        {
            return Results.NotFound();
        }

        var text = new StringBuilder("session,submitted_at,rater,instrument,version,key,language,sharing,kind,name,value\n");
        foreach (var session in rows.Of(client, isWhole))
        {
            foreach (var value in session.Values.DefaultIfEmpty(new ExportValue("", "", "")))
            {
                text.Append(CultureInfo.InvariantCulture, $"{session.Session},{session.SubmittedAt:yyyy-MM-ddTHH:mm:ssZ},{session.Rater},{session.Instrument},{session.Version},{session.Key},{session.Language},{session.Sharing},{value.Kind},{value.Name},{value.Value}\n");
            }
        }

        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", FileName(client, "csv"));
    }

    private static async Task<IResult> JsonAsync(Guid id, HttpContext context, ClientAccess access, ExportRows rows, AuditLog audit, CancellationToken stop)
    {
        if (await FindAsync(id, context, access, audit, stop) is not var (client, isWhole))
        {
            return Results.NotFound();
        }

        var all = new { client.Code, client.Name, client.Language, client.Pseudonym, client.CreatedAt, IsWhole = isWhole, Sessions = rows.Of(client, isWhole) };
        return Results.File(JsonSerializer.SerializeToUtf8Bytes(all, Readable), "application/json; charset=utf-8", FileName(client, "json"));
    }

    private static async Task<(Client Client, bool IsWhole)?> FindAsync(Guid id, HttpContext context, ClientAccess access, AuditLog audit, CancellationToken stop)
    {
        if (await access.FindVisibleAsync(context.User, id, stop) is not { } client)
        {
            return null;
        }

        var isOwn = client.TherapistId == ClientAccess.IdOf(context.User);
        await audit.SaveAsync(ClientAccess.NameOf(context.User), AuditActions.Exported, client.Pseudonym, isConfidential: !isOwn, stop: stop);
        return (client, !isOwn);
    }

    // No name and no code: a file's name is seen by whoever looks at the folder.
    private static string FileName(Client client, string ending) => $"{client.Pseudonym}.{ending}";
}
