using System.IO.Compression;
using System.Xml.Linq;

namespace TrustContent.Components.Tests;

/// <summary>The package and those it stands on, packed once into a feed of their own, and an empty web project that uses it.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TempFolder _folder = new();

    public PackedPackage()
    {
        // Built beside the repository, so that no other test that packs stands in the way.
        foreach (var project in new[] { "TrustContent", "TrustContent.Charts", "TrustContent.Components" })
        {
            PackOutput += Command.Run(Repository.Root, "dotnet", "pack", "src/" + project, "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(_folder.Path, "built"), "--nologo", "-m:1", "-p:RunAnalyzers=false");
        }

        File = Directory.GetFiles(Feed, "TrustContent.Components.*.nupkg").Single();

        // The cache is the tests' own and keeps what others publish; ours is packed anew under the same version.
        foreach (var stale in new[] { "trustcontent", "trustcontent.charts", "trustcontent.components" }.Select(name => Path.Combine(Cache, name)).Where(Directory.Exists))
        {
            Directory.Delete(stale, recursive: true);
        }
    }

    public string File { get; }

    public string PackOutput { get; } = "";

    private static string Cache => Repository.At("artifacts", "package-cache-web");

    private string Feed => Path.Combine(_folder.Path, "feed");

    public XDocument Nuspec()
    {
        using var package = ZipFile.OpenRead(File);
        using var nuspec = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec);
    }

    public IReadOnlyList<string> Entries()
    {
        using var package = ZipFile.OpenRead(File);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>An empty web project that references the package and nothing of this repository.</summary>
    public string NewProject(string name, params (string File, string Text)[] files)
    {
        var folder = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(folder);
        var version = Nuspec().Root!.Descendants().First(element => element.Name.LocalName == "version").Value;
        System.IO.File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Cache}" /></config>
            </configuration>
            """);
        System.IO.File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TrustContent.Components" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        foreach (var (file, text) in files)
        {
            System.IO.File.WriteAllText(Path.Combine(folder, file), text);
        }

        return folder;
    }

    public void Dispose() => _folder.Dispose();
}
