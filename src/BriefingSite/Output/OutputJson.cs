using System.Text.Json.Serialization;

namespace BriefingSite.Output;

/// <summary>Serializes the feed: unknown values are left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonFeed))]
internal sealed partial class OutputJson : JsonSerializerContext;
