using System.Text.RegularExpressions;

namespace TrustContent.Tests.Conventions;

public class SourceFileTests
{
    private const int LongestFile = 300;
    private static readonly Regex TopLevelType = new(
        @"^(?:public |internal )?(?:static |sealed |abstract |readonly |partial |ref )*(?:class|struct|enum|interface|record|delegate \S+) (\w+)",
        RegexOptions.Multiline);

    public static TheoryData<string> Files
        => [.. Directory.GetFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/") && !file.Contains("/bin/") && Path.GetFileName(file) != "Program.cs")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Holds_one_type_named_as_the_file(string file)
    {
        var name = Path.GetFileName(file).Split('.')[0];

        TopLevelType.Matches(File.ReadAllText(Repository.At(file))).Select(match => match.Groups[1].Value).Should().Equal(name);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_in_the_namespace_of_its_folder(string file)
    {
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
        // What a host writes first needs no further using.
        var expected = folder == "TrustContent.DependencyInjection" ? "TrustContent" : folder;

        File.ReadAllText(Repository.At(file)).Should().Contain("namespace " + expected + ";");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_short_enough_to_hold_in_mind(string file) => File.ReadLines(Repository.At(file)).Count().Should().BeLessThanOrEqualTo(LongestFile);

    [Fact]
    public void Content_holds_no_code()
        => Directory.GetFiles(Repository.Content, "*.cs", SearchOption.AllDirectories).Should().BeEmpty();
}
