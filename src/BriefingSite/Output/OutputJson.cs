using System.Text.Json.Serialization;

namespace BriefingSite.Output;

/// <summary>Serializes the feed and the search index: unknown values are left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonFeed))]
[JsonSerializable(typeof(IEnumerable<SearchItem>))]
internal sealed partial class OutputJson : JsonSerializerContext;
