using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>Why a lock can't be read, as the end of a sentence, and a hint if the usual one does not apply.</summary>
internal sealed class LockException(string message, string? hint = null) : Exception(message)
{
    /// <summary>What to do.</summary>
    public string? Hint => hint;
}

/// <summary>A JSON object of the lock. Anything that violates the format throws a <see cref="LockException"/> that names the object.</summary>
/// <param name="Json">The object.</param>
/// <param name="Name">What it is, for messages: <c>¶7 of 'a'</c>.</param>
internal readonly record struct LockValue(JsonElement Json, string Name)
{
    /// <summary>The maximum number of words of a passage, and so the highest number.</summary>
    public const int MaxWords = 10_000_000;

    /// <summary>An element that must be an object.</summary>
    public static LockValue FromObject(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object ? new(json, name) : throw new LockException($"{name} is no object");

    /// <summary>A non-negative whole number.</summary>
    public int Number(string key) => Number(Needed(key), key);

    /// <summary>A non-negative whole number that may be missing.</summary>
    public int? OptionalNumber(string key) => Optional(key) is { } value ? Number(value, key) : null;

    /// <summary>A text.</summary>
    public string Text(string key) => Text(Needed(key), key);

    /// <summary>A text that may be missing.</summary>
    public string? OptionalText(string key) => Optional(key) is { } value ? Text(value, key) : null;

    /// <summary>The items of a list.</summary>
    public IEnumerable<JsonElement> List(string key) =>
        Needed(key) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : throw Wrong(key, "a list");

    /// <summary>The items of a list; <c>null</c> when the key is missing.</summary>
    public IEnumerable<JsonElement>? OptionalList(string key) => Optional(key) is null ? null : List(key);

    /// <summary>Ascending numbers below a limit; none when the key is missing.</summary>
    public IReadOnlyList<int> Ascending(string key, int limit)
    {
        if (Optional(key) is not { } list) return [];
        if (list.ValueKind != JsonValueKind.Array) throw Wrong(key, "a list of numbers");
        var numbers = new List<int>();
        foreach (var item in list.EnumerateArray())
        {
            var number = Number(item, key);
            if (number >= limit || (numbers.Count > 0 && number <= numbers[^1])) throw Wrong(key, $"numbers in order, all smaller than {limit}");
            numbers.Add(number);
        }
        return numbers;
    }

    /// <summary>Numbers in addresses of passages, from 1, each once; none where the key is missing.</summary>
    public ValueList<int> Addresses(string key)
    {
        var numbers = new OrderedDictionary<int, int>();
        foreach (var value in OptionalList(key) ?? [])
            if (Number(value, key) is var number && (number is < 1 or > MaxWords || !numbers.TryAdd(number, number))) throw Wrong(key, "numbers from 1, each once");
        return numbers.Keys.ToValueList();
    }

    /// <summary>The object under a key; <c>null</c> when the key is missing.</summary>
    public LockValue? Object(string key) => Optional(key) is { } value ? FromObject(value, $"'{key}' in {Name}") : null;

    /// <summary>Keys and values of this object.</summary>
    public IEnumerable<(string Key, JsonElement Value)> Entries()
    {
        foreach (var property in Json.EnumerateObject()) yield return (KeyOf(property), property.Value);
    }

    /// <summary>The text of an element.</summary>
    public string Text(JsonElement value, string key)
    {
        if (value.ValueKind != JsonValueKind.String) throw Wrong(key, "a text");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, written as an escape.
            throw Wrong(key, "a text of whole characters");
        }
    }

    /// <summary>The exception for a wrong value of a key.</summary>
    public LockException Wrong(string key, string wanted) => new($"'{key}' in {Name} is not {wanted}");

    private int Number(JsonElement value, string key) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number is >= 0 and <= MaxWords ? number : throw Wrong(key, $"a whole number from 0 to {MaxWords}");

    private JsonElement Needed(string key) => Optional(key) ?? throw new LockException($"{Name} has no '{key}'");

    private JsonElement? Optional(string key) => Json.TryGetProperty(key, out var value) ? value : null;

    private string KeyOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            throw new LockException($"a key of {Name} is not of whole characters");
        }
    }
}
