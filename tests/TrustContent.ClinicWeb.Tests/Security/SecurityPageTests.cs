using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests.Security;

/// <summary>The page on security claims nothing that no test holds.</summary>
public sealed class SecurityPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "security.md"));

    [Fact]
    public void Every_test_that_the_page_names_is_there()
    {
        var tests = typeof(SecurityPageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0).Select(method => $"{type.Name}.{method.Name}")).ToHashSet();

        var named = Regex.Matches(Page, @"`(\w+Tests\.\w+)`").Select(name => name.Groups[1].Value).Distinct().ToArray();

        named.Should().HaveCountGreaterThan(20).And.BeSubsetOf(tests);
    }

    [Fact]
    public void All_ten_are_gone_through_line_by_line()
    {
        var headings = Regex.Matches(Page, @"^## (A\d\d) ", RegexOptions.Multiline).Select(heading => heading.Groups[1].Value);

        headings.Should().Equal(Enumerable.Range(1, 10).Select(number => $"A{number:00}"));
        Regex.Split(Page, "^## ", RegexOptions.Multiline).Where(part => Regex.IsMatch(part, @"^A\d\d ")).Should().OnlyContain(part => part.Contains("Tests."));
    }
}
