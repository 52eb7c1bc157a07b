using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;

namespace BriefingSite.Tests.Output.Exports;

/// <summary>Makes the JSON Schema of a published document from its record: the runtime's exporter knows the types, the attributes say the rest.
/// Records and values with a name of their own stand under <c>$defs</c>.</summary>
internal sealed class SchemaGenerator
{
    private static readonly JsonSerializerOptions s_options = new(ClaimsJson.Default.Options)
    {
        // The program keeps no metadata of properties, so here they come by reflection.
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JsonFormat.Indented.Encoder,
    };

    private readonly JsonObject _definitions = [];

    private readonly Dictionary<(Type, Type?, string?), JsonObject> _made = [];

    /// <summary>The records whose schemas are published.</summary>
    public static IEnumerable<Type> Documents => typeof(WriteSchemas).Assembly.GetTypes().Where(type => type.IsDefined(typeof(PublishedSchemaAttribute)));

    /// <summary>The text of a schema.</summary>
    public static string Generate(Type document)
    {
        var generator = new SchemaGenerator();
        var body = (JsonObject)s_options.GetJsonSchemaAsNode(document, new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = generator.Transform });
        var root = Join(
            new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = document.GetCustomAttribute<PublishedSchemaAttribute>()!.Title },
            Describe(document.GetCustomAttribute<DescriptionAttribute>(), body));
        if (generator._definitions.Count > 0) root["$defs"] = generator._definitions;
        return root.ToJsonString(s_options) + "\n";
    }

    // What was made before, the exporter only refers to, by a place where it no longer stands.
    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode exported)
    {
        var key = (context.TypeInfo.Type, context.PropertyInfo?.DeclaringType, context.PropertyInfo?.Name);
        if (exported is JsonObject { Count: 1 } node && node.ContainsKey("$ref")) return (JsonObject)_made[key].DeepClone();
        var made = Make(context, exported);
        _made[key] = (JsonObject)made.DeepClone();
        return made;
    }

    private JsonObject Make(JsonSchemaExporterContext context, JsonNode exported)
    {
        var attributes = Attributes(context.PropertyInfo);
        var schema = Shape(context.TypeInfo.Type, exported);
        if (schema["properties"] is JsonObject properties)
            schema["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(property => properties.ContainsKey(property.Name) && !IsOptional(property)).Select(property => (JsonNode)property.Name)]);
        if (!context.Path.IsEmpty && context.TypeInfo.Type.GetCustomAttribute<SchemaDefinitionAttribute>() is { } definition) schema = Define(definition.Name, schema);
        foreach (var rule in attributes.OfType<SchemaRuleAttribute>()) schema = Apply(rule, schema);
        return Describe(attributes.OfType<DescriptionAttribute>().FirstOrDefault(), schema);
    }

    // What a converter writes is unknown to the exporter.
    private static JsonObject Shape(Type type, JsonNode exported) =>
        type == typeof(NumberRow) ? List(Whole()) : type == typeof(NumberTable) ? List(List(Whole())) : (JsonObject)exported;

    private JsonObject Apply(SchemaRuleAttribute rule, JsonObject schema)
    {
        if (rule.MinItems > 0) schema["minItems"] = rule.MinItems;
        if (rule.MaxItems < int.MaxValue) schema["maxItems"] = rule.MaxItems;
        if (rule.UniqueItems) schema["uniqueItems"] = true;
        if (schema["items"] is JsonObject item)
        {
            if (rule.ItemLength > 0) (item["minItems"], item["maxItems"]) = (rule.ItemLength, rule.ItemLength);
            schema["items"] = item["items"] is JsonObject inner ? Join(item, new() { ["items"] = Limit(rule, inner) }) : Limit(rule, item);
            return schema;
        }
        return Limit(rule, schema);
    }

    private JsonObject Limit(SchemaRuleAttribute rule, JsonObject value)
    {
        var isNullable = IsNullable(value);
        value = (JsonObject)value.DeepClone();
        if (rule.Pattern is { } pattern) value["pattern"] = pattern;
        if (rule.Minimum > int.MinValue) value["minimum"] = rule.Minimum;
        if (rule.Maximum < int.MaxValue) value["maximum"] = rule.Maximum;
        var allowed = rule.Numbers?.Select(number => (JsonNode?)number) ?? (rule.Words ?? Words(rule.WordsOf))?.Select(word => (JsonNode?)word);
        if (allowed is not null) value = new() { ["enum"] = new JsonArray([.. isNullable && rule is not SharedSchemaRuleAttribute ? allowed.Append(null) : allowed]) };
        return rule is SharedSchemaRuleAttribute shared ? Define(shared.Name, Describe(new(shared.Description), value), isNullable) : value;
    }

    private JsonObject Define(string name, JsonObject schema) => Define(name, schema, IsNullable(schema));

    /// <summary>Puts a schema under <c>$defs</c>.</summary>
    /// <returns>A reference to it.</returns>
    private JsonObject Define(string name, JsonObject schema, bool isNullable)
    {
        if (IsNullable(schema)) schema = Join(schema, new() { ["type"] = schema["type"]![0]!.DeepClone() });
        if (_definitions[name] is not { } known) _definitions[name] = schema.DeepClone();
        else if (!JsonNode.DeepEquals(known, schema)) throw new InvalidOperationException($"'{name}' is defined in two ways: {known.ToJsonString()} and {schema.ToJsonString()}.");
        var reference = new JsonObject { ["$ref"] = $"#/$defs/{name}" };
        return isNullable ? new() { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, reference) } : reference;
    }

    private static bool IsOptional(JsonPropertyInfo property) => Attributes(property).OfType<JsonIgnoreAttribute>().Any();

    private static bool IsNullable(JsonObject schema) => schema["type"] is JsonArray;

    private static JsonObject Describe(DescriptionAttribute? attribute, JsonObject schema) =>
        attribute is null ? schema : Join(new() { ["description"] = attribute.Description }, schema);

    private static List<Attribute> Attributes(JsonPropertyInfo? property) => property is null
        ? []
        : [.. All(property.AttributeProvider), .. All(property.AssociatedParameter?.AttributeProvider)];

    private static IEnumerable<Attribute> All(ICustomAttributeProvider? provider) => provider?.GetCustomAttributes(inherit: true).Cast<Attribute>() ?? [];

    private static IEnumerable<string>? Words(Type? type)
    {
        if (type is null) return null;
        if (type == typeof(Likelihood)) return Likelihood.Bands.Select(band => band.Words);
        if (type == typeof(EntityKind)) return EntityKind.All.Where(kind => kind.IsNamed).Select(kind => kind.Word);
        if (type == typeof(Subject)) return Subject.Types;
        var names = typeof(FormatNames).GetProperties().FirstOrDefault(property => property.PropertyType == typeof(NameTable<>).MakeGenericType(type))?.GetValue(null);
        return Enum.GetValues(type).Cast<object>().Select(value => names is null ? value.ToString()!.ToLowerInvariant() : (string)names.GetType().GetProperty("Item")!.GetValue(names, [value])!);
    }

    private static JsonObject Whole() => new() { ["type"] = "integer" };

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Join(JsonObject first, JsonObject second)
    {
        var joined = (JsonObject)first.DeepClone();
        foreach (var (name, value) in second) joined[name] = value?.DeepClone();
        return joined;
    }
}
