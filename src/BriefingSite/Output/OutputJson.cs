using System.Text.Json.Serialization;
using BriefingSite.Output.Exports;

namespace BriefingSite.Output;

/// <summary>How <c>claims.json</c> is written: every property is there; <c>null</c> where nothing is known.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClaimsFile))]
internal sealed partial class ClaimsJson : JsonSerializerContext;

/// <summary>How all other JSON of the site is written: what is unknown is left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IEnumerable<CslEntry>))]
[JsonSerializable(typeof(AnnotationCollection))]
[JsonSerializable(typeof(JsonFeed))]
[JsonSerializable(typeof(IEnumerable<SearchItem>))]
[JsonSerializable(typeof(OrderedDictionary<string, Portable.Preview>))]
internal sealed partial class OutputJson : JsonSerializerContext;
