using System.Text.Json.Serialization;

namespace BriefingSite.Shell.Formats;

/// <summary>The objects of SARIF 2.1.0 that we write, with the names and the order of the standard. <c>null</c> values are left out.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IEnumerable<SarifLog.Run> Runs)
{
    internal sealed record Run(
        Tool Tool, AutomationDetails AutomationDetails, string ColumnKind, Dictionary<string, UriBase> OriginalUriBaseIds, IEnumerable<Result> Results);

    internal sealed record Tool(Driver Driver);

    internal sealed record Driver(string Name, string SemanticVersion, IEnumerable<Descriptor> Rules);

    internal sealed record Descriptor(string Id, Message ShortDescription, Message FullDescription, Message Help, Configuration DefaultConfiguration);

    internal sealed record Configuration(string Level);

    internal sealed record AutomationDetails(string Id);

    internal sealed record UriBase(Message Description);

    internal sealed record Result(
        string RuleId,
        int RuleIndex,
        string Level,
        Message Message,
        IEnumerable<Location> Locations,
        IEnumerable<Location>? RelatedLocations,
        Fingerprints PartialFingerprints,
        IEnumerable<Fix>? Fixes);

    /// <summary>The hashes that identify a result across runs. GitHub uses only the first.</summary>
    internal sealed record Fingerprints(string PrimaryLocationLineHash, [property: JsonPropertyName("briefing/v1")] string Own);

    internal sealed record Location(int? Id, PhysicalLocation PhysicalLocation, Message? Message);

    internal sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region Region);

    internal sealed record ArtifactLocation(string Uri, string UriBaseId);

    internal sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn);

    internal sealed record Fix(Message Description, IEnumerable<ArtifactChange> ArtifactChanges);

    internal sealed record ArtifactChange(ArtifactLocation ArtifactLocation, IEnumerable<Replacement> Replacements);

    internal sealed record Replacement(Region DeletedRegion, Message InsertedContent);

    internal sealed record Message(string Text, string? Markdown);
}
