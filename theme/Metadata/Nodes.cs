using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefingSite.Themes;

/// <summary>How nodes are written: unknown values are left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Thing))]
[JsonSerializable(typeof(IEnumerable<Thing>))]
[JsonSerializable(typeof(PageNode))]
[JsonSerializable(typeof(ClaimNode))]
[JsonSerializable(typeof(QuotationNode))]
[JsonSerializable(typeof(WorkNode))]
[JsonSerializable(typeof(BreadcrumbList))]
internal sealed partial class NodesJson : JsonSerializerContext;

/// <summary>A node of the graph, in schema.org's terms.</summary>
internal abstract record Node
{
    /// <summary>Writes the node as a JSON object.</summary>
    public abstract void Write(Utf8JsonWriter json);
}

/// <summary>Anything that has a name, or a reference to it.</summary>
internal sealed record Thing : Node
{
    [JsonPropertyName("@type")]
    public string? Type { get; init; }

    [JsonPropertyName("@id")]
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Headline { get; init; }

    /// <summary>A reference to the node of an id.</summary>
    public static Thing Reference(string id) => new() { Id = id };

    public override void Write(Utf8JsonWriter json) => JsonSerializer.Serialize(json, this, NodesJson.Default.Thing);
}

/// <summary>A page: the report on the front page, a topic, or a plain web page.</summary>
internal sealed record PageNode : Node
{
    [JsonPropertyName("@type")]
    public required string Type { get; init; }

    [JsonPropertyName("@id")]
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? Headline { get; init; }

    public string? Abstract { get; init; }

    public string? Description { get; init; }

    public required string Url { get; init; }

    public string? MainEntityOfPage { get; init; }

    public string? Version { get; init; }

    public string? ReportNumber => Version;

    public string? DateModified { get; init; }

    public Thing? Author { get; init; }

    public Thing? Publisher { get; init; }

    public string? DatePublished { get; init; }

    public required string InLanguage { get; init; }

    public string? License { get; init; }

    public bool IsAccessibleForFree { get; } = true;

    public string? Image { get; init; }

    public Thing? IsPartOf { get; init; }

    public OneOrMany? About { get; init; }

    public IEnumerable<Thing>? HasPart { get; init; }

    public IEnumerable<Thing>? Citation { get; init; }

    public IEnumerable<Thing>? IsBasedOn { get; init; }

    public override void Write(Utf8JsonWriter json) => JsonSerializer.Serialize(json, this, NodesJson.Default.PageNode);
}

/// <summary>What a page is about: one thing, or a list of them.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record OneOrMany(Thing? One, IEnumerable<Thing>? Several = null)
{
    internal sealed class Converter : JsonConverter<OneOrMany>
    {
        public override OneOrMany Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, OneOrMany value, JsonSerializerOptions options)
        {
            if (value.One is { } one) one.Write(writer);
            else JsonSerializer.Serialize(writer, value.Several ?? [], NodesJson.Default.IEnumerableThing);
        }
    }
}

/// <summary>A claim.</summary>
internal sealed record ClaimNode([property: JsonPropertyName("@id")] string Id, string Text, Thing? Author, Thing Appearance) : Node
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string Type { get; } = "Claim";

    public override void Write(Utf8JsonWriter json) => JsonSerializer.Serialize(json, this, NodesJson.Default.ClaimNode);
}

/// <summary>A quotation from a source.</summary>
internal sealed record QuotationNode(string Text, string InLanguage, Thing IsBasedOn) : Node
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string Type { get; } = "Quotation";

    public override void Write(Utf8JsonWriter json) => JsonSerializer.Serialize(json, this, NodesJson.Default.QuotationNode);
}

/// <summary>A source itself, not our page about it.</summary>
internal sealed record WorkNode(
    [property: JsonPropertyName("@type")] string Type,
    [property: JsonPropertyName("@id")] string Id,
    string Name,
    OneOrMany? Author,
    Thing? Publisher,
    string? DatePublished,
    string? Url,
    string? SameAs,
    Thing? IsPartOf,
    string? Pagination,
    string? ArchivedAt,
    string InLanguage) : Node
{
    public override void Write(Utf8JsonWriter json) => JsonSerializer.Serialize(json, this, NodesJson.Default.WorkNode);
}

/// <summary>The breadcrumbs from the front page to a page.</summary>
internal sealed record BreadcrumbList(IEnumerable<ListItem> ItemListElement) : Node
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string Type { get; } = "BreadcrumbList";

    public override void Write(Utf8JsonWriter json) => JsonSerializer.Serialize(json, this, NodesJson.Default.BreadcrumbList);
}

/// <summary>A step of the breadcrumbs.</summary>
internal sealed record ListItem(int Position, string Name, string Item)
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string Type { get; } = "ListItem";
}
