using System.Text.RegularExpressions;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Conventions;

public class CodeTests
{
    [Fact]
    public void The_documented_codes_are_the_codes()
    {
        var documented = File.ReadAllLines(Repository.At("docs", "codes.md")).Where(line => line.StartsWith("| TC", StringComparison.Ordinal));

        documented.Should().Equal(IssueCode.All.Select(code => $"| {code.Id} | {code.Severity.ToString().ToLowerInvariant()} | {code.Title} | {code.Mend} |"));
    }

    [Fact]
    public void No_code_stands_twice_and_each_is_in_a_known_range()
    {
        IssueCode.All.Select(code => code.Id).Should().OnlyHaveUniqueItems();
        IssueCode.All.Should().OnlyContain(code => Regex.IsMatch(code.Id, "^TC[1-6][0-9]{3}$"));
    }

    [Fact]
    public void Every_code_is_used()
    {
        var source = string.Concat(Directory.GetFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        typeof(IssueCode).GetProperties().Where(property => property.PropertyType == typeof(IssueCode))
            .Where(property => !source.Contains("IssueCode." + property.Name)).Select(property => property.Name).Should().BeEmpty();
    }
}
