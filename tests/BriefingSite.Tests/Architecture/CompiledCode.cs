using Mono.Cecil;
using Mono.Cecil.Cil;

namespace BriefingSite.Tests.Architecture;

/// <summary>What our compiled assemblies use: no alias, relative name or generated code can hide it. Constants are the exception, because the compiler copies them.</summary>
internal static class CompiledCode
{
    private static readonly string[] s_assemblies = ["BriefingSite.Core", "BriefingSite.Comparing", "BriefingSite.Theme", "briefing"];

    /// <summary>Every type of ours that stands in a namespace, without those nested in it, which count as part of it.</summary>
    public static IReadOnlyList<TypeDefinition> Types { get; } =
    [
        .. from name in s_assemblies
           from type in ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"), new() { ReadSymbols = true }).Types
           where type.Namespace.StartsWith("BriefingSite", StringComparison.Ordinal)
           select type,
    ];

    /// <summary>The members that a type uses anywhere: in signatures, bodies, attributes and type arguments. A type that is used without a member stands for itself.</summary>
    public static IEnumerable<MemberReference> Uses(TypeDefinition type) => Direct(type).Concat(type.NestedTypes.SelectMany(Uses)).SelectMany(Parts);

    /// <summary>The methods of a type with their own code, those of nested types included.</summary>
    public static IEnumerable<MethodDefinition> Methods(TypeDefinition type) => type.Methods.Where(method => method.HasBody).Concat(type.NestedTypes.SelectMany(Methods));

    /// <summary>The namespace of a type or of the type that a member belongs to.</summary>
    public static string Namespace(MemberReference used)
    {
        var type = used as TypeReference ?? used.DeclaringType;
        while (type.DeclaringType is { } outer) type = outer;
        return type.Namespace;
    }

    private static IEnumerable<MemberReference> Direct(TypeDefinition type) =>
    [
        .. type.BaseType is { } parent ? [parent] : (TypeReference[])[],
        .. type.Interfaces.Select(each => each.InterfaceType),
        .. Attributes(type),
        .. Generics(type),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(Attributes),
        .. type.Events.SelectMany(each => Attributes(each).Append(each.EventType)),
        .. type.Methods.SelectMany(Direct),
    ];

    private static IEnumerable<MemberReference> Direct(MethodDefinition method) =>
    [
        method.ReturnType,
        .. Attributes(method),
        .. Attributes(method.MethodReturnType),
        .. Generics(method),
        .. method.Parameters.SelectMany(parameter => Attributes(parameter).Append(parameter.ParameterType)),
        .. method.HasBody ? Direct(method.Body) : [],
    ];

    private static IEnumerable<MemberReference> Direct(MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.Where(handler => handler.CatchType is not null).Select(handler => handler.CatchType),
        .. body.Instructions.Select(instruction => instruction.Operand).OfType<MemberReference>(),
    ];

    private static IEnumerable<MemberReference> Attributes(ICustomAttributeProvider owner) => owner.CustomAttributes.SelectMany(attribute => (IEnumerable<MemberReference>)
        [attribute.Constructor, .. attribute.ConstructorArguments.Select(argument => argument.Value).OfType<TypeReference>()]);

    private static IEnumerable<TypeReference> Generics(IGenericParameterProvider owner) => owner.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(each => each.ConstraintType);

    /// <summary>A member with the type that it belongs to, and every type argument: <c>List&lt;Claim&gt;</c> uses <c>Claim</c>, too.</summary>
    private static IEnumerable<MemberReference> Parts(MemberReference member) => member switch
    {
        GenericParameter => [],
        GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        TypeReference => [member],
        GenericInstanceMethod generic => [.. Parts(generic.ElementMethod), .. generic.GenericArguments.SelectMany(Parts)],
        { DeclaringType: { } owner } => [member, .. Parts(owner)],
        _ => [],
    };
}
