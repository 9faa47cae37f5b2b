using System.IO.Compression;
using System.Xml.Linq;

namespace TrustContent.Tests.Package;

/// <summary>The package, packed once into the local feed, and empty projects outside the solution that use it.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "trustcontent-" + Guid.NewGuid().ToString("N"));

    public PackedPackage()
    {
        Directory.CreateDirectory(_folder);
        Feed = Repository.At("artifacts", "packages");
        PackOutput = Command.Run(Repository.Root, "dotnet", "pack", "src/TrustContent", "-c", "Release", "-o", Feed, "--nologo", "-p:RunAnalyzers=false");
        File = Directory.GetFiles(Feed, "TrustContent.*.nupkg").OrderByDescending(System.IO.File.GetLastWriteTimeUtc).First();

        // The cache is the tests' own and keeps what others publish; ours is packed anew under the same version.
        var stale = Path.Combine(Cache, "trustcontent");
        if (Directory.Exists(stale))
        {
            Directory.Delete(stale, recursive: true);
        }
    }

    public string File { get; }

    public string PackOutput { get; }

    public string Version => Nuspec().Root!.Descendants().First(element => element.Name.LocalName == "version").Value;

    private static string Cache => Repository.At("artifacts", "package-cache");

    private string Feed { get; }

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

    /// <summary>How many bytes the files of a folder take inside the package.</summary>
    public long CompressedSize(string folder)
    {
        using var package = ZipFile.OpenRead(File);
        return package.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)).Sum(entry => entry.CompressedLength);
    }

    /// <summary>An empty project that references the package and nothing of this repository.</summary>
    public string NewProject(string name, string targetFramework, string properties = "", string items = "", bool isLibrary = false)
    {
        var folder = Path.Combine(_folder, name);
        Directory.CreateDirectory(folder);
        System.IO.File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Cache}" /></config>
            </configuration>
            """);
        System.IO.File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{targetFramework}</TargetFramework>
                <OutputType>{(isLibrary ? "Library" : "Exe")}</OutputType>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TrustContent" Version="{Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return folder;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
