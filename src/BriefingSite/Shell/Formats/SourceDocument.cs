using System.ComponentModel;
using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell.Formats;

/// <summary>What <c>show --format json</c> prints. The descriptions go into its published schema.</summary>
[PublishedSchema("show.schema.json", "What briefing show --format json prints")]
internal sealed record SourceDocument(
    [Description("The version of this format."), SchemaRule(Numbers = [SourceDocument.CurrentVersion])] int Version,
    [Description("The id of the source.")] string Source,
    [Description("Its title.")] string Title,
    [Description("How many passages it has."), SchemaRule(Minimum = 0)] int Count,
    [Description("Whether the text of the original is here.")] bool HasOriginal,
    [Description("What names the source as a whole.")] IEnumerable<UseEntry> UsedBy,
    [Description("The passages that were asked for, in order.")] IEnumerable<PassageEntry> Passages)
{
    private const int CurrentVersion = 1;

    public static SourceDocument Create(ShownSource shown) => new(
        CurrentVersion, shown.Source.Id, shown.Source.Header.Title, shown.Count, shown.IsOriginal, shown.Uses.Select(UseEntry.Create), shown.Passages.Select(PassageEntry.Create));
}

/// <summary>A passage.</summary>
internal sealed record PassageEntry(
    [Description("Its number."), SchemaRule(Minimum = 1)] int Number,
    [Description("The level of a heading; 0 for text."), SchemaRule(Minimum = 0)] int Level,
    [Description("Whether it is no part of the argument.")] bool Aside,
    [Description("Its page; null where that is not known.")] string? Page,
    [Description("The time at which it is said; null where the original has no times.")] string? Time,
    [Description("How many words it has; null where that is not known.")] int? Words,
    [Description("Its text; null where the original is not here.")] string? Text,
    [Description("What the record says that it says; null where it leaves that out.")] string? Summary,
    [Description("Why its text is doubtful; null where it is not.")] string? Doubt,
    [Description("What rests on it.")] IEnumerable<UseEntry> UsedBy)
{
    public static PassageEntry Create(ShownPassage passage) => new(
        passage.Number, passage.Level, passage.IsAside, passage.Page, passage.Time, passage.Words, passage.Text, passage.Summary, passage.Doubt, passage.Uses.Select(UseEntry.Create));
}

/// <summary>What uses a passage or a source.</summary>
[SchemaDefinition("use")]
internal sealed record UseEntry(
    [Description("What it is: claim, question, topic and so on.")] string Kind,
    [Description("Its title.")] string Title,
    [Description("Its path on the site.")] string Url)
{
    public static UseEntry Create(Target target) => new(EntityKind.Find(target.Kind)?.Word ?? "page", target.Title, target.Url);
}
