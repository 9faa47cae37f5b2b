using System.Collections;
using System.Reflection;

namespace TrustContent.Sql.Tests;

/// <summary>Laws 7 and 8 hold in this package too.</summary>
public class PublicTypeTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Types => [.. typeof(SqlScoring).Assembly.GetExportedTypes()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Is_sealed_and_unchanging_and_prints_nothing(Type type)
    {
        type.IsSealed.Should().BeTrue();
        type.Namespace.Should().Be("TrustContent.Sql");
        if (!type.IsEnum)
        {
            type.GetFields(Own).Where(field => !field.IsInitOnly).Should().BeEmpty();
            type.GetProperties().Where(property => property.SetMethod is not null).Should().BeEmpty();
            type.GetProperties().Where(property => property.PropertyType.IsArray || (property.PropertyType.IsClass && property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))).Should().BeEmpty();
            type.GetMethods(Own).Select(method => method.Name).Should().NotContain("ToString").And.NotContain("PrintMembers");
        }
    }
}
