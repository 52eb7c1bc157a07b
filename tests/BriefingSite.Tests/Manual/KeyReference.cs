using System.Text.Json;

namespace BriefingSite.Tests.Manual;

/// <summary>The keys of a kind of file, out of its schema.</summary>
internal static class KeyReference
{
    /// <summary>A row for each key; those within another key stand below it.</summary>
    public static string Table(string name)
    {
        using var schema = JsonDocument.Parse(Site.Schemas().Single(schema => schema.Name == name).Content.Text());
        var root = schema.RootElement;
        return GeneratedParts.Table(["key", "", "value", "what it says"], Rows(root.TryGetProperty("items", out var items) ? items : root, ""));
    }

    private static IEnumerable<string[]> Rows(JsonElement keys, string prefix)
    {
        var required = Required(keys).ToHashSet();
        var either = keys.TryGetProperty("allOf", out var groups)
            ? groups.EnumerateArray().SelectMany(group => group.GetProperty("anyOf").EnumerateArray().SelectMany(Required)).ToHashSet() : [];
        foreach (var key in keys.GetProperty("properties").EnumerateObject())
        {
            yield return [$"`{prefix}{key.Name}`", required.Contains(key.Name) ? "required" : either.Contains(key.Name) ? "one of these" : "optional", Value(key.Value), key.Value.GetProperty("description").GetString()!];
            foreach (var row in Inner(key.Value) is { } inner ? Rows(inner, $"{prefix}{key.Name}.") : []) yield return row;
        }
    }

    private static IEnumerable<string> Required(JsonElement keys) =>
        keys.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(each => each.GetString()!) : [];

    // The keys of a value that has some: its own, or those of the entries of a list.
    private static JsonElement? Inner(JsonElement value) =>
        value.TryGetProperty("properties", out _) ? value
        : value.TryGetProperty("items", out var items) ? Inner(items)
        : value.TryGetProperty("anyOf", out var any) ? any.EnumerateArray().Select(Inner).FirstOrDefault(inner => inner is not null)
        : null;

    private static string Value(JsonElement value)
    {
        if (value.TryGetProperty("anyOf", out var any)) return any[1].TryGetProperty("properties", out _) ? "text or keys" : $"{Value(any[0])}, or a list";
        if (value.TryGetProperty("items", out var items)) return items.TryGetProperty("properties", out _) ? "list of entries" : $"list: {Value(items)}";
        if (value.TryGetProperty("properties", out _)) return "keys";
        if (value.TryGetProperty("enum", out var words))
            return string.Join(", ", words.EnumerateArray().Select(word => $"`{word.GetString()}`")) + Default(value);
        if (value.TryGetProperty("maximum", out var most) && !value.TryGetProperty("pattern", out _))
            return $"{(Types(value).Contains("integer") ? "whole number" : "number")}, {value.GetProperty("minimum")} to {most}{Default(value)}";
        return value.TryGetProperty("minimum", out _) ? "date" : Types(value).Contains("boolean") ? "text" : "text of a fixed form";
    }

    private static string Default(JsonElement value) => value.TryGetProperty("default", out var usual) ? $" (else `{usual}`)" : "";

    private static IEnumerable<string> Types(JsonElement value) => !value.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(each => each.GetString()!) : [type.GetString()!];
}
