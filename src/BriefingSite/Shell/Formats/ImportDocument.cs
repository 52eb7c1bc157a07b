using System.ComponentModel;
using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell.Formats;

/// <summary>What <c>import --format json</c> prints. The descriptions go into its published schema.</summary>
[PublishedSchema("import.schema.json", "What briefing import --format json prints")]
internal sealed record ImportDocument(
    [Description("The version of this format."), SchemaRule(Numbers = [ImportDocument.CurrentVersion])] int Version,
    [Description("The id of the source; null for a library.")] string? Source,
    [Description("Whether it only says what would change: nothing was written.")] bool IsPreview,
    [Description("The files that were written, from the folder of the site, the record first; copies of originals are not among them.")] IEnumerable<string> Written,
    [Description("What was found in the text; null for a library.")] FoundText? Text,
    [Description("The passages that are not what they were, in the order of the text; empty for a new record.")] IEnumerable<PassageChangeEntry> Changes,
    [Description("The citations and links whose passages were rewritten.")] IEnumerable<RewrittenEntry> Rewritten,
    [Description("What was said to the person who imports it, a sentence each.")] IEnumerable<string> Remarks)
{
    private const int CurrentVersion = 1;

    public static ImportDocument Create(Imported imported, IEnumerable<string> remarks) => new(
        CurrentVersion,
        imported.Id.Length > 0 ? imported.Id : null,
        imported.IsPreview,
        imported.Written.Select(file => file.Path),
        imported.Report is { } report ? new(report.Passages, report.Headings, report.Asides, report.Doubts) : null,
        (imported.Report?.Changes ?? []).Select(change => new PassageChangeEntry(change.Status, change.Before, change.After)),
        (imported.Report?.Rewritten ?? []).Select(change => new RewrittenEntry(change.At.File, change.At.Line, change.At.Column, change.Before, change.After)),
        remarks);
}

/// <summary>What a text is made of.</summary>
internal sealed record FoundText(
    [Description("How many passages it has."), SchemaRule(Minimum = 0)] int Passages,
    [Description("How many of them are headings."), SchemaRule(Minimum = 0)] int Headings,
    [Description("How many seem to be asides."), SchemaRule(Minimum = 0)] int Asides,
    [Description("Of how many it is doubtful that the words stand in this order."), SchemaRule(Minimum = 0)] int Doubts);

/// <summary>A passage that is not what it was.</summary>
internal sealed record PassageChangeEntry(
    [Description("What happened to it."), SchemaRule(Words = ["moved", "changed", "added", "removed"])] string Status,
    [Description("Its number before; null for one that was added.")] int? Before,
    [Description("Its numbers now: one, or the paragraphs that a line has become; none where it is gone.")] IEnumerable<int> After);

/// <summary>A citation or link that was rewritten.</summary>
internal sealed record RewrittenEntry([Path] string File, [Position] int Line, [Position] int Column, string Before, string After);
