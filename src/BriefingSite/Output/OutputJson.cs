using System.Text.Json.Serialization;

namespace BriefingSite.Output;

/// <summary>How the feed and the search index are written: what is unknown is left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonFeed))]
[JsonSerializable(typeof(IEnumerable<SearchItem>))]
internal sealed partial class OutputJson : JsonSerializerContext;
