using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>What an import found in a text, for programs.</summary>
/// <param name="Passages">How many passages the text has.</param>
/// <param name="Headings">How many of them are headings.</param>
/// <param name="Asides">How many seem to be asides.</param>
/// <param name="Doubts">How many are doubtful.</param>
public sealed record ImportReport(int Passages, int Headings, int Asides, int Doubts)
{
    /// <summary>The passages that are not what they were, in the order of the new text.</summary>
    public ValueList<PassageChange> Changes { get; init; } = [];

    /// <summary>The citations and links that were rewritten.</summary>
    public ValueList<Repair> Rewritten { get; init; } = [];

    /// <summary>What a text is made of.</summary>
    public static ImportReport Of(OriginalOutline outline, OriginalText read) => new(
        outline.Passages.Count, outline.Passages.Count(passage => passage.Level > 0), outline.Passages.Count(passage => passage.Aside is not null), read.Passages.Count(passage => passage.Doubt is not null));

    /// <summary>How the passages of two versions of a text correspond.</summary>
    internal static ValueList<PassageChange> Compare(PassageAlignment alignment) => alignment.Passages
        .Where(passage => passage.Status != PassageStatus.Same || passage.Before != passage.After)
        .Select(passage => new PassageChange(passage.Status switch
        {
            PassageStatus.Same => "moved",
            PassageStatus.Changed => "changed",
            PassageStatus.Added => "added",
            PassageStatus.Removed => "removed",
        }, passage.Before, passage.After is { } after ? [after] : [])).ToValueList();

    /// <summary>Which paragraphs lines have become.</summary>
    internal static ValueList<PassageChange> Compare(IReadOnlyDictionary<int, IReadOnlyList<int>> moved) =>
        moved.OrderBy(pair => pair.Key).Select(pair => new PassageChange(pair.Value.Count == 0 ? "removed" : "moved", pair.Key, pair.Value.ToValueList())).ToValueList();
}

/// <summary>A passage that is not what it was.</summary>
/// <param name="Status"><c>moved</c>, <c>changed</c>, <c>added</c> or <c>removed</c>.</param>
/// <param name="Before">Its number; <c>null</c> for one that was added.</param>
/// <param name="After">Its new numbers; none for one that was removed.</param>
public sealed record PassageChange(string Status, int? Before, ValueList<int> After);
