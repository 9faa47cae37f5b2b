using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrustContent.Docs.Tests;

/// <summary>The C# blocks of a page that make one program, compiled as a user's project would compile them.</summary>
internal sealed class DocProgram(DocPage page, int index, string note, IReadOnlyList<DocBlock> blocks)
{
    private const string OnlyCompiled = "compiled only: ";

    /// <summary>Stands in the output between what one block prints and what the next does.</summary>
    public const string Boundary = "\u0001";

    /// <summary>Prints the boundary. A block may have thrown or returned before.</summary>
    private const string Mark = "\n#line hidden\n#pragma warning disable CS0162\nSystem.Console.Write(\"\\u0001\");\n#pragma warning restore CS0162\n";

    /// <summary>The namespaces that a new project has without saying so: of a console, a worker, a web application.</summary>
    private static readonly string[] Implicit =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] ImplicitWorker =
        [.. Implicit, "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];

    private static readonly string[] ImplicitWeb =
    [
        .. ImplicitWorker, "System.Net.Http.Json",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
    ];

    public string Name => "doc-" + page.Name.Replace('/', '-').Replace(".md", "", StringComparison.Ordinal) + "-" + index;

    public IReadOnlyList<DocBlock> Blocks => blocks;

    public bool IsWeb => note.EndsWith("(web)", StringComparison.Ordinal);

    private bool IsWorker => note.EndsWith("(worker)", StringComparison.Ordinal);

    public bool IsDesktop => note.EndsWith("(.NET Framework)", StringComparison.Ordinal);

    public bool IsRun => !note.StartsWith(OnlyCompiled, StringComparison.Ordinal);

    /// <summary>Compiles into a file and returns what the compiler says.</summary>
    public IReadOnlyList<string> Compile(string file)
    {
        // What a new project of the kind compiles with: C# 7.3 for .NET Framework.
        var options = new CSharpParseOptions(IsDesktop ? LanguageVersion.CSharp7_3 : LanguageVersion.CSharp14);
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(Source(options), options, "program.cs", Encoding.UTF8) };
        if (!IsDesktop)
        {
            trees.Add(CSharpSyntaxTree.ParseText(string.Concat((IsWeb ? ImplicitWeb : IsWorker ? ImplicitWorker : Implicit).Select(each => $"global using {each};\n")), options));
        }

        var isProgram = trees[0].GetRoot().DescendantNodes().Any(node => node is GlobalStatementSyntax or MethodDeclarationSyntax { Identifier.Text: "Main" });
        var compilation = CSharpCompilation.Create(
            Name, trees, References(),
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: IsDesktop ? NullableContextOptions.Disable : NullableContextOptions.Enable));
        var result = compilation.Emit(file);
        return [.. result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(Text)];
    }

    /// <summary>All usings, then all statements with a mark after each block, then all types; each knows its line on the page.</summary>
    private string Source(CSharpParseOptions options)
    {
        var (usings, statements, types) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var roots = blocks.Select(block => (Block: block, Root: CSharpSyntaxTree.ParseText(block.Text, options).GetCompilationUnitRoot())).ToArray();
        var hasStatements = roots.Any(pair => pair.Root.Members.Any(member => member is GlobalStatementSyntax));
        foreach (var (block, root) in roots)
        {
            foreach (var line in root.Usings)
            {
                Add(usings, block, line);
            }

            foreach (var member in root.Members)
            {
                Add(member is GlobalStatementSyntax ? statements : types, block, member);
            }

            // What the parser could not place is for the compiler to complain about.
            if (root.EndOfFileToken.HasLeadingTrivia && root.EndOfFileToken.LeadingTrivia.Any(trivia => trivia.IsKind(SyntaxKind.SkippedTokensTrivia)))
            {
                Add(statements, block, root.EndOfFileToken);
            }

            if (hasStatements)
            {
                statements.Append(Mark);
            }
        }

        return usings.ToString() + statements + types;
    }

    private static void Add(StringBuilder source, DocBlock block, SyntaxNodeOrToken node)
    {
        var line = block.Line + node.SyntaxTree!.GetLineSpan(node.FullSpan).StartLinePosition.Line;
        source.Append("\n#line ").Append(line).Append(" \"").Append(block.Page).Append("\"\n").Append(node.ToFullString());
    }

    private static string Text(Diagnostic found)
    {
        var place = found.Location.GetMappedLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1}): {found.Id} {found.GetMessage()}";
    }

    private IEnumerable<MetadataReference> References()
        => (IsDesktop ? DesktopReferences() : ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsForExamples))
            .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>What is here for the tests alone is not there for the examples.</summary>
    private static bool IsForExamples(string path)
        => !Path.GetFileName(path).StartsWith("xunit", StringComparison.OrdinalIgnoreCase)
            && !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            && !Path.GetFileName(path).StartsWith("TrustContent.Docs.Tests", StringComparison.Ordinal);

    private static string[] DesktopReferences() => File.ReadAllLines(Path.Combine(DesktopFolder, "references.txt"));

    /// <summary>Where the empty program for .NET Framework was built.</summary>
    public static string DesktopFolder { get; } = Repository.At(
        "tests", "TrustContent.Docs.Tests", "Desktop", "bin", AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug", "net472");
}
