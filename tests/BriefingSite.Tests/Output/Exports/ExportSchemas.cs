using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Output.Exports;

/// <summary>The schemas that exports must hold: our own as the site ships it, and what the standards ask for, in words of ours.</summary>
internal static class ExportSchemas
{
    public static SchemaValidator Claims(TestSite site) => new(site.File("schemas/claims-2.schema.json"));

    public static SchemaValidator Csl { get; } = Read("csl.schema.json");

    public static SchemaValidator Annotations { get; } = Read("annotations.schema.json");

    private static SchemaValidator Read(string name) => new(File.ReadAllText(Path.Combine(Repository.Tests, "Output", "Exports", "Schemas", name)));
}
