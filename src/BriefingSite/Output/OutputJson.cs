using System.Text.Json.Serialization;

namespace BriefingSite.Output;

/// <summary>Serializes the feed and the data of <c>/what-if/</c>: unknown values are left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonFeed))]
[JsonSerializable(typeof(WhatIfData))]
internal sealed partial class OutputJson : JsonSerializerContext;
