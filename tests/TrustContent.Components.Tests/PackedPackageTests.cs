using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace TrustContent.Components.Tests;

/// <summary>The packed package where its users are: an empty web project with the files that docs/components.md shows.</summary>
public class PackedPackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "components.md")).Replace("\r\n", "\n", StringComparison.Ordinal);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Stopped => TestContext.Current.CancellationToken;

    [Fact]
    public void Packs_without_a_warning() => package.PackOutput.Should().NotContain("warning");

    [Fact]
    public void Holds_what_a_package_should()
    {
        package.Entries().Should().Contain(
        [
            "lib/net10.0/TrustContent.Components.dll", "lib/net10.0/TrustContent.Components.xml", "staticwebassets/trustcontent.css", "staticwebassets/trustcontent.js",
            "README.md", "icon.png", "LICENSE", "NOTICE", "CHANGELOG.md",
        ]);
        package.Entries().Should().NotContain(entry => entry.EndsWith(".json", StringComparison.Ordinal) && entry.Contains("Words", StringComparison.Ordinal));
        File.Exists(Path.ChangeExtension(package.File, ".snupkg")).Should().BeTrue();
        package.Nuspec().ToString().Should().Contain("MIT AND CC-BY-4.0").And.NotContain(Repository.Root);
    }

    [Fact]
    public void Depends_on_the_house_and_on_the_web_framework_alone()
    {
        var nuspec = package.Nuspec().Descendants();

        // What follows the house is what the pictures are drawn with, pinned.
        nuspec.Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!).Where(id => !Regex.IsMatch(id, "^(ScottPlot|SkiaSharp|HarfBuzzSharp)"))
            .Should().BeEquivalentTo("TrustContent", "TrustContent.Charts");
        nuspec.Where(element => element.Name.LocalName == "frameworkReference").Select(element => (string)element.Attribute("name")!).Should().Equal("Microsoft.AspNetCore.App");
    }

    [Fact]
    public async Task Works_in_an_empty_web_project_as_the_page_shows()
    {
        var folder = package.NewProject("CheckIn", ("Program.cs", Shown("Program.cs")), ("_Imports.razor", Shown("_Imports.razor")), ("CheckInPage.razor", Shown("CheckInPage.razor")));
        Command.Run(folder, "dotnet", "publish", "-warnaserror", "--nologo", "-v", "q", "-m:1", "-o", "out");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["CheckIn.dll"])
        {
            WorkingDirectory = Path.Combine(folder, "out"),
            UseShellExecute = false,
            Environment = { ["ASPNETCORE_URLS"] = address.ToString(), ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Logging__LogLevel__Default"] = "Warning" },
        })!;
        try
        {
            using var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };
            var form = await WhenThere(client, process);
            var style = await client.GetAsync(new Uri("/_content/TrustContent.Components/trustcontent.css", UriKind.Relative), Stopped);
            var token = Regex.Match(form, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;

            form.Should().ContainAll("Trust pulse", "Before you start", "Question 7 of 7", "Who sees your answers: your therapist");
            (style.StatusCode, style.Content.Headers.ContentType!.MediaType).Should().Be((HttpStatusCode.OK, "text/css"));
            (await Send(client, token, ("a.1", "77"), ("a.2", "3"), ("a.crossed-line", "yes")))
                .Should().ContainAll("Please look at 1 question again", "Please read this first", "href=\"tel:5550100\"").And.NotContain("77").And.MatchRegex("name=\"a.2\" value=\"3\"[^>]* checked");
            (await Send(client, token, ("a.1", "7"), ("a.2", "7"), ("a.3", "7"), ("a.4", "7")))
                .Should().ContainAll("Total: 7 on a scale from 0 to 10", "What you could do next").And.NotContain("<form");
            (await client.PostAsync(new Uri("/", UriKind.Relative), new FormUrlEncodedContent([new("a.1", "7")]), Stopped)).StatusCode.Should().Be(HttpStatusCode.BadRequest, "it comes without a token");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(Stopped);
        }
    }

    private static string Shown(string file)
        => Regex.Match(Page, "^`" + Regex.Escape(file) + "`:\n\n```\\w+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline) is { Success: true } found
            ? found.Groups[1].Value
            : throw new InvalidOperationException("The page does not show " + file + ".");

    private static async Task<string> Send(HttpClient client, string token, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([.. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)), new("__RequestVerificationToken", token)]);
        using var response = await client.PostAsync(new Uri("/", UriKind.Relative), content, Stopped);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(Stopped);
    }

    private static async Task<string> WhenThere(HttpClient client, Process process)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(100, Stopped))
        {
            process.HasExited.Should().BeFalse("the server runs");
            try
            {
                return await client.GetStringAsync(new Uri("/", UriKind.Relative), Stopped);
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
