using System.Text.Json.Serialization;

namespace BriefingSite.Output.Portable;

/// <summary>How the previews of a portable copy are written: what is unknown is left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrderedDictionary<string, Preview>))]
internal sealed partial class PreviewsJson : JsonSerializerContext;
