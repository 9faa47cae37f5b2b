using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TrustContent.Docs.Tests;

/// <summary>A web example, started; the requests that the page shows as <c>http</c> are sent and their answers compared.</summary>
internal static class WebExample
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void Check(DocPage page, DocProgram program, string file, string folder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [.. DocExampleTests.Start, file])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["ASPNETCORE_URLS"] = address.ToString(), ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        foreach (var (name, value) in DocExampleTests.Quiet)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            using var client = new HttpClient { BaseAddress = address };
            WaitFor(process, client, errors);
            var requests = page.Blocks.Where(block => block.Language == "http").ToArray();
            requests.Should().NotBeEmpty("a web example shows how it is called");
            foreach (var request in requests)
            {
                var answer = Send(client, request.Text);
                if (page.ShownAfter(request, "json") is { } shown)
                {
                    page.Check(shown, Pretty(answer));
                }
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        // What the program logs, beside the requests, is for the page to show after its block.
        if (program.Blocks.Select(block => page.ShownAfter(block, "text")).FirstOrDefault(shown => shown is not null) is { } logged)
        {
            page.Check(logged, said.Result.Replace(DocProgram.Boundary, ""));
        }
    }

    private static string Send(HttpClient client, string text)
    {
        var (head, body) = text.Split("\n\n", 2) is [var first, var rest] ? (first, rest) : (text, "");
        var line = head.Split('\n')[0].Split(' ');
        using var request = new HttpRequestMessage(new HttpMethod(line[0]), line[1]);
        if (body.Length > 0)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var response = client.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        return reader.ReadToEnd();
    }

    private static string Pretty(string json) => Regex.Replace(
        JsonNode.Parse(json)!.ToJsonString(Indented), @"\[\s+(\d+(?:,\s+\d+)*)\s+\]", match => "[" + Regex.Replace(match.Groups[1].Value, @"\s+", " ") + "]");

    private static void WaitFor(Process process, HttpClient client, Task<string> errors)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; Thread.Sleep(50))
        {
            process.HasExited.Should().BeFalse("the server runs: " + (process.HasExited ? errors.Result : ""));
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, "/");
                using var response = client.Send(request);
                return;
            }
            catch (HttpRequestException problem) when (problem.InnerException is SocketException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The server did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
