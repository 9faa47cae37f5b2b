using Mono.Cecil;
using Mono.Cecil.Cil;

namespace TrustContent.Tests.Conventions;

/// <summary>The rooms of the house in their order, and who uses whom, read from the compiled assembly.</summary>
internal static class House
{
    /// <summary>A room uses rooms before it. Those of one line may use each other.</summary>
    public static readonly string[][] Order =
    [
        ["TrustContent.Diagnostics", "TrustContent.Internal"],
        ["TrustContent.Catalog", "TrustContent.Catalog.Reading"],
        ["TrustContent.Localization"],
        ["TrustContent.Responses"],
        ["TrustContent.Questionnaires"],
        ["TrustContent.Scoring"],
        ["TrustContent.Interpretation"],
        ["TrustContent.Tracking"],
        ["TrustContent.Recommendations"],
        ["TrustContent"],
    ];

    public static int RankOf(string room) => Array.FindIndex(Order, line => line.Contains(room));

    /// <summary>Every pair of types of the library of which the first uses the second.</summary>
    public static IEnumerable<(TypeDefinition User, TypeDefinition Used)> Uses()
    {
        using var module = ModuleDefinition.ReadModule(typeof(TrustContentService).Assembly.Location);
        foreach (var type in module.GetTypes().Where(type => Room(type).StartsWith("TrustContent", StringComparison.Ordinal)))
        {
            foreach (var used in Mentioned(type).SelectMany(Flat).Select(Resolved).OfType<TypeDefinition>().Distinct())
            {
                if (used.Module == module)
                {
                    yield return (type, used);
                }
            }
        }
    }

    public static string Room(TypeDefinition type)
    {
        var outer = type;
        while (outer.DeclaringType is not null)
        {
            outer = outer.DeclaringType;
        }

        return outer.Namespace;
    }

    private static TypeDefinition? Resolved(TypeReference type) => type is GenericParameter || type.Scope.Name.StartsWith("System", StringComparison.Ordinal) ? null : type as TypeDefinition;

    private static IEnumerable<TypeReference> Mentioned(TypeDefinition type)
    {
        if (type.BaseType is not null)
        {
            yield return type.BaseType;
        }

        foreach (var part in type.Interfaces.Select(face => face.InterfaceType).Concat(type.Fields.Select(field => field.FieldType)))
        {
            yield return part;
        }

        foreach (var method in type.Methods)
        {
            yield return method.ReturnType;
            foreach (var parameter in method.Parameters)
            {
                yield return parameter.ParameterType;
            }

            foreach (var part in method.HasBody ? Mentioned(method.Body) : [])
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<TypeReference> Mentioned(MethodBody body)
        => body.Variables.Select(variable => variable.VariableType)
            .Concat(body.Instructions.Select(instruction => instruction.Operand).SelectMany(operand => operand switch
            {
                TypeReference type => [type],
                GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
                MemberReference member => [member.DeclaringType],
                _ => Array.Empty<TypeReference>(),
            }));

    private static IEnumerable<TypeReference> Flat(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Flat)],
        TypeSpecification specification => Flat(specification.ElementType),
        _ => [type],
    };
}
