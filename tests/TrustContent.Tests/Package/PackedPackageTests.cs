using System.Runtime.InteropServices;

namespace TrustContent.Tests.Package;

/// <summary>The packed package where its users are: an empty project on each kind of runtime, and the same text from all.</summary>
[Collection("Commands")]
public class PackedPackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    // All languages stand in the assembly, and a package holds an assembly for each target. What one application takes must
    // be small; so must what is downloaded.
    private const long LargestPart = 500 * 1024;
    private const long LargestPackage = 1000 * 1024;
    private const string DependencyInjection = """<PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.15" />""";
    private const string Separator = "\n--- transcript ---\n";

    /// <summary>What every program must print: the README's output, then everything the library says.</summary>
    private static readonly Lazy<string> Expected = new(() =>
    {
        var text = new StringWriter { NewLine = "\n" };
        Consumer.Transcript.Write(TrustContentService.Create(options => Some.Quiet(options)), text);
        return Readme.SnippetOutput + Separator + text;
    });

    [Fact]
    public void Packs_without_a_warning() => package.PackOutput.Should().NotContain("warning");

    [Theory]
    [InlineData("lib/net10.0/")]
    [InlineData("lib/netstandard2.0/")]
    public void What_an_application_takes_is_small_enough(string target)
    {
        var size = package.CompressedSize(target);
        TestContext.Current.SendDiagnosticMessage($"{target} {size} bytes of {LargestPart}");

        size.Should().BePositive().And.BeLessThan(LargestPart);
    }

    [Fact]
    public void Is_small_enough()
    {
        var size = new FileInfo(package.File).Length;
        TestContext.Current.SendDiagnosticMessage($"{Path.GetFileName(package.File)} {size} bytes of {LargestPackage}");

        size.Should().BeLessThan(LargestPackage);
    }

    [Fact]
    public void Holds_what_a_package_should()
    {
        package.Entries().Should().Contain(
        [
            "lib/net10.0/TrustContent.dll", "lib/net10.0/TrustContent.xml", "lib/netstandard2.0/TrustContent.dll", "lib/netstandard2.0/TrustContent.xml",
            "README.md", "icon.png", "LICENSE", "NOTICE", "CHANGELOG.md", "schema/topic.schema.json",
        ]);
        File.Exists(Path.ChangeExtension(package.File, ".snupkg")).Should().BeTrue();
        var nuspec = package.Nuspec().ToString();
        nuspec.Should().Contain("MIT AND CC-BY-4.0").And.NotContain(Repository.Root);
    }

    [Fact]
    public void Depends_on_next_to_nothing()
        => package.Nuspec().Descendants().Where(element => element.Name.LocalName == "group")
            .ToDictionary(group => (string)group.Attribute("targetFramework")!, group => string.Join(" ", group.Elements().Select(dependency => (string)dependency.Attribute("id")!)))
            .Should().BeEquivalentTo(new Dictionary<string, string>
            {
                ["net10.0"] = "Microsoft.Extensions.DependencyInjection.Abstractions",
                [".NETStandard2.0"] = "Microsoft.Extensions.DependencyInjection.Abstractions System.Text.Json",
            });

    [Fact]
    public void Works_on_net10()
    {
        var folder = WithProgram(package.NewProject("OnNet10", "net10.0", items: DependencyInjection));
        Command.Run(folder, "dotnet", "build", "-warnaserror", "--nologo", "-v", "q", "-o", "out");

        SameText.Check(Command.Run(folder, "dotnet", "out/OnNet10.dll"), Expected.Value);
    }

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("LANG", "tr_TR.UTF-8")]
    public void Works_the_same_whatever_the_machine_says_of_cultures(string name, string value)
    {
        var folder = WithProgram(package.NewProject("Cultures" + value.Length, "net10.0", items: DependencyInjection));
        Command.Run(folder, "dotnet", "build", "--nologo", "-v", "q", "-o", "out");

        SameText.Check(Command.Run(folder, [(name, value)], "dotnet", $"out/Cultures{value.Length}.dll"), Expected.Value);
    }

    [Fact]
    public void Works_on_net_framework()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows() || File.Exists("/usr/bin/mono"), ".NET Framework programs need Mono on this machine; it is not installed.");
        var folder = WithProgram(package.NewProject("OnNetFramework", "net48", items: DependencyInjection));
        Command.Run(folder, "dotnet", "build", "-warnaserror", "--nologo", "-v", "q", "-o", "out");

        var output = OperatingSystem.IsWindows()
            ? Command.Run(folder, Path.Combine(folder, "out", "OnNetFramework.exe"))
            : Command.Run(folder, "mono", "out/OnNetFramework.exe");
        SameText.Check(output, Expected.Value);
    }

    [Fact]
    public void Works_through_a_netstandard_library_in_between()
    {
        var library = package.NewProject("Between", "netstandard2.0", items: DependencyInjection, isLibrary: true);
        WithTranscript(library);
        File.WriteAllText(Path.Combine(library, "Between.cs"), "namespace Clinic;\npublic static class Between\n{\n    public static void Run()\n    {\n"
            + Body(Readme.Snippet) + "    }\n}\n");
        File.WriteAllText(Path.Combine(library, "Usings.cs"), Usings(Readme.Snippet));
        var app = package.NewProject("Above", "net10.0", items: """<ProjectReference Include="../Between/Between.csproj" />""" + DependencyInjection);
        File.WriteAllText(Path.Combine(app, "Program.cs"), "Clinic.Between.Run();\n" + AfterSnippet);
        Command.Run(app, "dotnet", "build", "-warnaserror", "--nologo", "-v", "q", "-o", "out");

        SameText.Check(Command.Run(app, "dotnet", "out/Above.dll"), Expected.Value);
    }

    [Fact]
    public void Works_as_a_native_program()
    {
        Assert.SkipUnless(HasLinker(), "Native AOT needs a C compiler (clang or gcc) on this machine; there is none.");
        var folder = WithProgram(package.NewProject("Native", "net10.0", "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>", DependencyInjection));
        Command.Run(folder, "dotnet", "publish", "-warnaserror", "--nologo", "-v", "q", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out", Linker());

        SameText.Check(Command.Run(folder, Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Native.exe" : "Native")), Expected.Value);
    }

    private const string AfterSnippet = """
        Console.Write("\n--- transcript ---\n");
        Console.Out.NewLine = "\n";
        TrustContent.Consumer.Transcript.Write(
            (TrustContent.TrustContentService)Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<TrustContent.ITrustContentService>(Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(TrustContent.TrustContentServiceCollectionExtensions.AddTrustContent(new Microsoft.Extensions.DependencyInjection.ServiceCollection(), clinic =>
            {
                clinic.SafetyRecipient = "the clinic's safeguarding lead";
                clinic.AnswersAreSeenBy = "your therapist, before your next session";
                clinic.AddSafetyContact("Patient advocate", "555 0100, weekdays 9 to 17");
            }))),
            Console.Out);

        """;

    private static string WithProgram(string folder)
    {
        WithTranscript(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Readme.Snippet + AfterSnippet);
        return folder;
    }

    private static void WithTranscript(string folder)
        => File.Copy(Repository.At("tests", "TrustContent.Tests", "Package", "Consumer", "Transcript.cs"), Path.Combine(folder, "Transcript.cs"));

    private static string Usings(string snippet)
        => string.Concat(snippet.Split('\n').Where(IsUsing).Select(line => "global " + line + "\n"));

    private static string Body(string snippet) => string.Join("\n", snippet.Split('\n').Where(line => !IsUsing(line)));

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    private static bool HasLinker() => OperatingSystem.IsWindows() || HasClang || File.Exists("/usr/bin/gcc");

    // The SDK looks for clang; gcc links as well where it is told to.
    private static string Linker() => HasClang || OperatingSystem.IsWindows() ? "--nologo" : "-p:CppCompilerAndLinker=gcc";

    private static bool HasClang => File.Exists("/usr/bin/clang");
}
