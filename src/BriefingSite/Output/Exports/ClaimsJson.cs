using System.Text.Json.Serialization;

namespace BriefingSite.Output.Exports;

/// <summary>Serializes <c>claims.json</c>: every property is present; unknown values are <c>null</c>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClaimsFile))]
internal sealed partial class ClaimsJson : JsonSerializerContext;
