using System.ComponentModel;
using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary><c>addresses.json</c> of a frozen version.</summary>
[PublishedSchema("addresses-2.schema.json", "The addresses of a version of a briefing")]
[Description("Everything that answered when the version was published: pages with the places on them that have ids of their own, and files. A later build of the site answers each of them, or says in retired.yml why not.")]
internal sealed record AddressesFile(
    [property: JsonPropertyName("$schema")][Url] string Schema,
    [Description("The format of the frozen files; another number means that the same words may mean something else.")] int Format,
    [Description("The version.")] string Version,
    [Url, Description("Where the site was published; ends in a slash.")] string Url,
    [Description("All addresses, by path.")] IEnumerable<AddressEntry> Addresses);

/// <summary>A page or file.</summary>
internal sealed record AddressEntry(
    [Description("Its path below the address of the site, not percent-encoded; begins with a slash.")] string Path,
    [Description("The places on the page: what may follow '#'. Left out where there are none.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Places);

/// <summary>Serializes <c>addresses.json</c>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AddressesFile))]
internal sealed partial class AddressesJson : JsonSerializerContext;
