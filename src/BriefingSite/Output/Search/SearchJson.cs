using System.Text.Json.Serialization;

namespace BriefingSite.Output.Search;

/// <summary>Serializes the entries of the search: unknown values are left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IEnumerable<SearchItem>))]
internal sealed partial class SearchJson : JsonSerializerContext;
