using System.ComponentModel;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Importing.Libraries;

namespace BriefingSite.Shell.Formats;

/// <summary>What <c>import --list --format json</c> prints. The descriptions go into its published schema.</summary>
[PublishedSchema("library.schema.json", "What briefing import --list --format json prints")]
internal sealed record LibraryDocument(
    [Description("The version of this format."), SchemaRule(Numbers = [LibraryDocument.CurrentVersion])] int Version,
    [Description("The items, in the order of the library.")] IEnumerable<LibraryEntry> Items)
{
    private const int CurrentVersion = 1;

    public static LibraryDocument Create(ValueList<ListedItem> items) => new(CurrentVersion, items.Select(LibraryEntry.Create));
}

/// <summary>An item of a library.</summary>
internal sealed record LibraryEntry(
    [Description("Its citation key.")] string Key,
    [Description("The id of its record, or that which a record would get.")] string Id,
    [Description("Its title; null where it has none.")] string? Title,
    [Description("The file of its record; null where it has none.")] string? Record,
    [Description("Where the two differ, in what the library says.")] IEnumerable<DifferenceEntry> Differences)
{
    public static LibraryEntry Create(ListedItem listed) => new(
        listed.Item.Key, listed.Record?.Header.Id ?? listed.Item.Id, listed.Item.Metadata.Title, listed.Record?.Written.Path, listed.Differences.Select(DifferenceEntry.Create));
}

/// <summary>A key in which a record and a library differ.</summary>
internal sealed record DifferenceEntry(
    [Description("The key of the record.")] string Key,
    [Description("What the record says; null for nothing.")] string? Record,
    [Description("What the library says.")] string Library)
{
    public static DifferenceEntry Create(MetadataDifference difference) => new(difference.Key, difference.Record, difference.Library);
}
