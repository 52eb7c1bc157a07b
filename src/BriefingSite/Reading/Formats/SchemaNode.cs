using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BriefingSite.Reading.Formats;

/// <summary>Serialises schemas; unused keywords are omitted.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SchemaNode))]
internal sealed partial class SchemaJson : JsonSerializerContext;

/// <summary>A JSON Schema, or a part of one: its keywords in the order in which they are written.</summary>
internal sealed record SchemaNode
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public SchemaTypes? Type { get; init; }

    public SchemaNode? Items { get; init; }

    public bool? AdditionalProperties { get; init; }

    public IEnumerable<string>? Required { get; init; }

    public IEnumerable<SchemaNode>? AllOf { get; init; }

    public OrderedDictionary<string, SchemaNode>? Properties { get; init; }

    public string? Pattern { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public IEnumerable<string>? Enum { get; init; }

    public JsonNode? Default { get; init; }

    public IEnumerable<SchemaNode>? AnyOf { get; init; }
}

/// <summary>The types that a value may have: one as a word, several as a list.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record SchemaTypes(params IReadOnlyList<string> Names)
{
    internal sealed class Converter : JsonConverter<SchemaTypes>
    {
        public override SchemaTypes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, SchemaTypes value, JsonSerializerOptions options)
        {
            if (value.Names is [var single])
            {
                writer.WriteStringValue(single);
                return;
            }
            writer.WriteStartArray();
            foreach (var name in value.Names) writer.WriteStringValue(name);
            writer.WriteEndArray();
        }
    }
}
