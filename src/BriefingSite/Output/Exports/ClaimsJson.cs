using System.Text.Json.Serialization;

namespace BriefingSite.Output.Exports;

/// <summary>How <c>claims.json</c> is written: every property is there; <c>null</c> where nothing is known.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClaimsFile))]
internal sealed partial class ClaimsJson : JsonSerializerContext;
