using System.Reflection;
using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Model;

/// <summary>Blocks made up at random, the same for the same seed. They are made from the constructors of the records, so that no kind of block
/// or inline and no value of one is left out.</summary>
/// <param name="seed">Names other blocks.</param>
/// <param name="links">How many links the numbers of links may lead to; any number when <c>null</c>.</param>
internal sealed class RandomProse(int seed, int? links = null)
{
    private const int MaxDepth = 3;

    private static readonly string[] s_words = ["", "a", "Zürich – Köln", "🚂", "فارسی", "a\nb", "\0", new('x', 300)];

    private readonly NullabilityInfoContext _nullability = new();
    private readonly Random _random = new(seed);
    private int _line = 1;

    /// <summary>Every kind of block and inline.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
        [.. typeof(Block).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline))))];

    /// <summary>The blocks of a text.</summary>
    public ValueList<Block> Blocks() => (ValueList<Block>)List(typeof(Block), 0);

    /// <summary>A block or inline of a kind, with everything in it.</summary>
    public object Create(Type kind) => Record(kind, 0);

    private object Record(Type type, int depth)
    {
        if (type == typeof(Block) || type == typeof(Inline)) type = _random.GetItems([.. Kinds.Where(type.IsAssignableFrom)], 1)[0];
        var constructor = type.GetConstructors().Single(constructor => constructor.GetParameters() is not [{ } only] || only.ParameterType != type);
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter, depth + 1))]);
    }

    private object? Value(ParameterInfo parameter, int depth)
    {
        var isOptional = _nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        if (isOptional && Flag()) return null;
        // A link's number is the only one that must lead somewhere.
        if (links is { } count && parameter is { Name: "Number", Member.DeclaringType: { } type } && type.IsSubclassOf(typeof(Inline))) return _random.Next(count);
        return Value(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, depth);
    }

    private object Value(Type type, int depth) => type switch
    {
        _ when type == typeof(UncomparedLocation) => (UncomparedLocation)Location(),
        _ when type == typeof(string) => s_words[_random.Next(s_words.Length)],
        _ when type == typeof(int) => _random.Next(4) == 0 ? _random.Next() : _random.Next(200),
        _ when type == typeof(bool) => Flag(),
        { IsEnum: true } => Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length))!,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ValueList<>) => List(type.GetGenericArguments()[0], depth),
        _ => Record(type, depth),
    };

    private object List(Type item, int depth)
    {
        var isNested = item == typeof(Block) || item == typeof(Inline);
        var items = Array.CreateInstance(item, isNested && depth > MaxDepth * 2 ? 0 : _random.Next(4));
        for (var i = 0; i < items.Length; i++) items.SetValue(Value(item, depth), i);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    // Footnotes are read last and stand anywhere: lines go back, too.
    private Location Location() => _random.Next(9) == 0 ? default : new("text.md", Math.Max(1, _line += _random.Next(-3, 300)), _random.Next(1, 400), _random.Next(1, 200));

    private bool Flag() => _random.Next(2) == 0;
}
