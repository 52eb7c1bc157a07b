using System.Text.Json.Serialization;

namespace BriefingSite.Output.Exports;

/// <summary>How the other exports are written: what is unknown is left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IEnumerable<CslEntry>))]
[JsonSerializable(typeof(AnnotationCollection))]
[JsonSerializable(typeof(AnswersFile))]
internal sealed partial class ExportsJson : JsonSerializerContext;
