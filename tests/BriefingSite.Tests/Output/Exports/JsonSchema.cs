using System.Text.Json;
using System.Text.RegularExpressions;

namespace BriefingSite.Tests.Output.Exports;

/// <summary>Validates JSON against a schema with the keywords that our schemas use (JSON Schema 2020-12 and draft 7). A keyword it does not know
/// throws, so that nothing a schema says goes unchecked.</summary>
internal sealed class JsonSchema(string text)
{
    private readonly JsonElement _root = JsonDocument.Parse(text).RootElement;

    /// <summary>What is wrong with a document: a path and a reason for each mistake; none when it holds.</summary>
    public IReadOnlyList<string> Mistakes(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Check(_root, document.RootElement, "$")];
    }

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind == JsonValueKind.True) return [];
        if (schema.ValueKind == JsonValueKind.False) return [$"{path}: not allowed"];
        return schema.EnumerateObject().SelectMany(keyword => Check(schema, keyword, value, path));
    }

    private IEnumerable<string> Check(JsonElement schema, JsonProperty keyword, JsonElement value, string path)
    {
        var rule = keyword.Value;
        var (isObject, isArray, isText, isNumber) = (value.ValueKind == JsonValueKind.Object, value.ValueKind == JsonValueKind.Array,
            value.ValueKind == JsonValueKind.String, value.ValueKind == JsonValueKind.Number);
        return keyword.Name switch
        {
            "$schema" or "$defs" or "title" or "description" or "default" => [],
            "$ref" => Check(Definition(rule.GetString()!), value, path),
            "type" => Fail(!Texts(rule).Any(type => IsOf(type, value)), $"{path}: not {rule}"),
            "enum" => Fail(!rule.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)), $"{path}: {value} is none of the words allowed"),
            "const" => Fail(!JsonElement.DeepEquals(rule, value), $"{path}: not {rule}"),
            "pattern" => Fail(isText && !Regex.IsMatch(value.GetString()!, rule.GetString()!), $"{path}: '{value}' does not fit {rule}"),
            "minimum" => Fail(isNumber && value.GetDouble() < rule.GetDouble(), $"{path}: below {rule}"),
            "maximum" => Fail(isNumber && value.GetDouble() > rule.GetDouble(), $"{path}: above {rule}"),
            "minItems" => Fail(isArray && value.GetArrayLength() < rule.GetInt32(), $"{path}: fewer than {rule}"),
            "maxItems" => Fail(isArray && value.GetArrayLength() > rule.GetInt32(), $"{path}: more than {rule}"),
            "uniqueItems" => Fail(isArray && value.EnumerateArray().DistinctBy(item => item.GetRawText()).Count() < value.GetArrayLength(), $"{path}: one stands twice"),
            "items" => isArray ? value.EnumerateArray().SelectMany((item, i) => Check(rule, item, $"{path}[{i}]")) : [],
            "required" => isObject ? Texts(rule).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}: lacks {name}") : [],
            "properties" => isObject ? value.EnumerateObject().SelectMany(each => rule.TryGetProperty(each.Name, out var own) ? Check(own, each.Value, $"{path}.{each.Name}") : []) : [],
            "additionalProperties" => isObject ? value.EnumerateObject().Where(each => !IsListed(schema, each.Name)).SelectMany(each => Check(rule, each.Value, $"{path}.{each.Name}")) : [],
            "allOf" => rule.EnumerateArray().SelectMany(each => Check(each, value, path)),
            "anyOf" => Fail(!rule.EnumerateArray().Any(each => !Check(each, value, path).Any()), $"{path}: is none of those allowed"),
            "oneOf" => OneOf(rule, value, path),
            _ => throw new NotSupportedException($"The validator does not know the keyword '{keyword.Name}'."),
        };
    }

    private IEnumerable<string> OneOf(JsonElement rule, JsonElement value, string path)
    {
        var answers = rule.EnumerateArray().Select(each => Check(each, value, path).ToList()).ToList();
        return answers.Count(answer => answer.Count == 0) switch
        {
            1 => [],
            0 => answers.MaxBy(answer => answer.Count)!.Prepend($"{path}: is none of those allowed"),
            _ => [$"{path}: is several of those allowed"],
        };
    }

    private JsonElement Definition(string reference)
    {
        const string start = "#/$defs/";
        if (!reference.StartsWith(start, StringComparison.Ordinal)) throw new NotSupportedException($"The validator does not follow '{reference}'.");
        return _root.GetProperty("$defs").GetProperty(reference[start.Length..]);
    }

    private static bool IsListed(JsonElement schema, string name) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private static IEnumerable<string> Texts(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(item => item.GetString()!) : [rule.GetString()!];

    private static IEnumerable<string> Fail(bool isWrong, string problem) => isWrong ? [problem] : [];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The validator does not know the type '{type}'."),
    };
}
