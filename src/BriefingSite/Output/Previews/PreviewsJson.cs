using System.Text.Json.Serialization;

namespace BriefingSite.Output.Previews;

/// <summary>How previews are written: what is unknown is left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrderedDictionary<string, Preview>))]
[JsonSerializable(typeof(IEnumerable<string>))]
internal sealed partial class PreviewsJson : JsonSerializerContext;
