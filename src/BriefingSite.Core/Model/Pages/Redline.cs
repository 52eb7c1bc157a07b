namespace BriefingSite.Core.Model;

/// <summary>The status of a part of a page between two versions.</summary>
public enum RedlineStatus
{
    /// <summary>It is unchanged.</summary>
    Same,

    /// <summary>It has changed.</summary>
    Changed,

    /// <summary>It was added.</summary>
    Added,

    /// <summary>It was removed.</summary>
    Removed,
}

/// <summary>The status of a part, and its position among its siblings.</summary>
/// <param name="Status">Its status.</param>
/// <param name="NumberBefore">Its number in the earlier version, from 1; <c>null</c> where it was absent.</param>
/// <param name="NumberAfter">Its number in the later version, from 1; <c>null</c> where it is absent.</param>
/// <param name="IsMoved">Whether it has moved past its siblings.</param>
public sealed record ChangeStatus(RedlineStatus Status, int? NumberBefore = null, int? NumberAfter = null, bool IsMoved = false)
{
    /// <summary>Whether nothing about it has changed.</summary>
    public bool IsSame => Status == RedlineStatus.Same && !IsMoved;
}

/// <summary>Words in a row with the same status and the same formatting.</summary>
/// <param name="Status">Their status; never <see cref="RedlineStatus.Changed"/>.</param>
/// <param name="Words">The words.</param>
/// <param name="IsSpaced">Whether a space follows.</param>
public sealed record RedlineRun(RedlineStatus Status, string Words, bool IsSpaced)
{
    /// <summary>How they are formatted, the outermost style first.</summary>
    public ValueList<TextStyle> Styles { get; init; } = [];

    /// <summary>Where they lead, if they are a link.</summary>
    public Target? Link { get; init; }

    /// <summary>The citation here, instead of words.</summary>
    public Citation? Cited { get; init; }
}

/// <summary>A block of a redline.</summary>
/// <param name="ChangeStatus">Its status.</param>
public abstract record RedlineBlock(ChangeStatus ChangeStatus)
{
    /// <summary>What changed about it besides its words, such as <c>was a heading of level 3</c>.</summary>
    public string? Note { get; init; }

    /// <summary>The place in another redline where it is now, or was.</summary>
    public Target? Elsewhere { get; init; }

    /// <summary>Where it begins in the earlier version, if it was there.</summary>
    public UncomparedLocation LocationBefore { get; init; }

    /// <summary>Where it begins in the later version, if it is there.</summary>
    public UncomparedLocation LocationAfter { get; init; }
}

/// <summary>The kind of a text.</summary>
public enum RedlineTextKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Code; its words have their line ends.</summary>
    Code,

    /// <summary>A thematic break, without words.</summary>
    Break,
}

/// <summary>A paragraph, a heading or code.</summary>
/// <param name="ChangeStatus">Its status.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Runs">Its words; removed ones come before those that replace them.</param>
public sealed record RedlineText(ChangeStatus ChangeStatus, RedlineTextKind Kind, ValueList<RedlineRun> Runs) : RedlineBlock(ChangeStatus);

/// <summary>The kinds of blocks that contain others.</summary>
public enum RedlineGroupKind
{
    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>A list with bullets; its blocks are items.</summary>
    Bullets,

    /// <summary>A numbered list; its blocks are items.</summary>
    Numbers,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>The footnotes; its blocks are items.</summary>
    Notes,

    /// <summary>A box that writers set off.</summary>
    Box,
}

/// <summary>A block that holds others.</summary>
/// <param name="ChangeStatus">Its status.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Blocks">Its content in the order of the later version; removed blocks are at their former place.</param>
public sealed record RedlineGroup(ChangeStatus ChangeStatus, RedlineGroupKind Kind, ValueList<RedlineBlock> Blocks) : RedlineBlock(ChangeStatus);

/// <summary>A table, compared cell by cell.</summary>
/// <param name="ChangeStatus">Its status.</param>
/// <param name="Columns">Its columns, including removed ones.</param>
/// <param name="Rows">Its rows; removed ones are at their former place. Each has a cell for every column.</param>
public sealed record RedlineTable(ChangeStatus ChangeStatus, ValueList<RedlineColumn> Columns, ValueList<RedlineRow> Rows) : RedlineBlock(ChangeStatus)
{
    /// <summary>The number of the table on its page, from 1: labels of regions are unique on a page.</summary>
    public int Number { get; init; } = 1;
}

/// <summary>A column of a table.</summary>
public sealed record RedlineColumn(ChangeStatus ChangeStatus, ValueList<RedlineRun> Head);

/// <summary>A row of a table.</summary>
public sealed record RedlineRow(ChangeStatus ChangeStatus, ValueList<RedlineCell> Cells);

/// <summary>A cell of a table.</summary>
public sealed record RedlineCell(RedlineStatus Status, ValueList<RedlineRun> Runs);

/// <summary>Something with an id and named parts: a claim, a question, a term, the head of a page.</summary>
/// <param name="ChangeStatus">Its status.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is, in a word: <c>claim</c>, <c>judgement</c>, <c>term</c>, …</param>
/// <param name="Title">Its title; <c>null</c> where its parts have it.</param>
/// <param name="Fields">Its parts.</param>
public sealed record RedlineEntry(ChangeStatus ChangeStatus, string Id, string Kind, string? Title, ValueList<RedlineField> Fields) : RedlineBlock(ChangeStatus);

/// <summary>A named part of an entry.</summary>
/// <param name="Label">Its name; <c>null</c> for the text of the entry.</param>
/// <param name="Status">Its status.</param>
/// <param name="Blocks">What it says.</param>
public sealed record RedlineField(string? Label, RedlineStatus Status, ValueList<RedlineBlock> Blocks);
