using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Conventions;

/// <summary>Laws 7 and 8: sealed, immutable, no init, and nothing that prints an answer.</summary>
public class PublicTypeTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>What a host fills in before start is the one thing that can be set.</summary>
    private static readonly Type[] Settable = [typeof(TrustContentOptions)];

    /// <summary>Those whose text form is an id or a message; both are held free of answers.</summary>
    private static readonly Type[] Printing = [typeof(Identifier<>), typeof(IssueCode), typeof(Issue)];

    public static TheoryData<Type> Types => [.. typeof(TrustContentService).Assembly.GetExportedTypes()];

    public static TheoryData<Type> Values => [.. typeof(TrustContentService).Assembly.GetExportedTypes().Where(type => !Settable.Contains(type) && !type.IsEnum)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Is_sealed(Type type)
        => (type.IsSealed || type.IsInterface || (type.IsAbstract && !type.GetConstructors(Own).Any(constructor => constructor.IsPublic || constructor.IsFamily)))
            .Should().BeTrue();

    [Theory]
    [MemberData(nameof(Values))]
    public void Cannot_be_changed(Type type)
    {
        type.GetFields(Own).Where(field => !field.IsInitOnly).Select(field => field.Name).Should().BeEmpty();
        type.GetFields(Own | BindingFlags.Static).Where(field => field.IsPublic && !field.IsLiteral).Select(field => field.Name).Should().BeEmpty();
        type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<')).Select(field => field.Name).Should().BeEmpty();
        if (type.IsValueType)
        {
            type.GetCustomAttribute<IsReadOnlyAttribute>().Should().NotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Has_no_init(Type type)
        => type.GetProperties(Own | BindingFlags.Static).Where(property => property.SetMethod is { } setter
                && setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit)))
            .Select(property => property.Name).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Hands_out_no_collection_that_can_be_changed(Type type)
        => type.GetProperties().Select(property => property.PropertyType).Concat(type.GetMethods(Own).Where(method => method.IsPublic).Select(method => method.ReturnType))
            .Where(returned => returned.IsArray || (typeof(IEnumerable).IsAssignableFrom(returned) && returned.IsClass && returned != typeof(string)))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Prints_nothing(Type type)
    {
        type.GetCustomAttributesData().Select(attribute => attribute.AttributeType)
            .Should().NotContain([typeof(DebuggerDisplayAttribute), typeof(DebuggerTypeProxyAttribute)]);
        if (!type.IsEnum && !Printing.Contains(type))
        {
            type.GetMethods(Own).Select(method => method.Name).Should().NotContain("ToString").And.NotContain("PrintMembers");
        }
    }
}
