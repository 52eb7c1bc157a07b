namespace BriefingSite.Core.Model;

/// <summary>What became of a piece of a page between two versions.</summary>
public enum RedlineStatus
{
    /// <summary>It says the same.</summary>
    Same,

    /// <summary>Something in it is another.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,
}

/// <summary>What became of a piece, and where it stood among its neighbours.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="NumberBefore">Which one it was in the earlier version, from 1; <c>null</c> where it was not.</param>
/// <param name="Now">Which one it is in the later version, from 1; <c>null</c> where it is not.</param>
/// <param name="IsMoved">Whether it has moved past others.</param>
public sealed record ChangeStatus(RedlineStatus Fate, int? NumberBefore = null, int? Now = null, bool IsMoved = false)
{
    /// <summary>Whether there is nothing to tell of it.</summary>
    public bool IsSame => Fate == RedlineStatus.Same && !IsMoved;
}

/// <summary>Words in a row with the same status and the same formatting.</summary>
/// <param name="Status">What became of them; never <see cref="RedlineStatus.Changed"/>.</param>
/// <param name="Words">The words.</param>
/// <param name="IsSpaced">Whether a space follows.</param>
public sealed record RedlineRun(RedlineStatus Status, string Words, bool IsSpaced)
{
    /// <summary>How they are formatted, the outermost style first.</summary>
    public ValueList<TextStyle> Styles { get; init; } = [];

    /// <summary>Where they lead, if they are a link.</summary>
    public Target? Link { get; init; }

    /// <summary>The citation that stands here in place of words.</summary>
    public Citation? Cited { get; init; }
}

/// <summary>A piece of a redline.</summary>
/// <param name="ChangeStatus">What became of it.</param>
public abstract record RedlineBlock(ChangeStatus ChangeStatus)
{
    /// <summary>What changed about it besides its words, such as <c>was a heading of level 3</c>.</summary>
    public string? Note { get; init; }

    /// <summary>Where it begins in the earlier version, if it was there.</summary>
    public UncomparedLocation WasAt { get; init; }

    /// <summary>Where it begins in the later version, if it is there.</summary>
    public UncomparedLocation IsAt { get; init; }
}

/// <summary>What a text is.</summary>
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
/// <param name="Trace">What became of it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Runs">Its words, what was removed before what took its place.</param>
public sealed record RedlineText(ChangeStatus Trace, RedlineTextKind Kind, ValueList<RedlineRun> Runs) : RedlineBlock(Trace);

/// <summary>What holds other blocks.</summary>
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
/// <param name="Trace">What became of it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Blocks">What it holds, in the order of the later version, what is gone where it stood.</param>
public sealed record RedlineGroup(ChangeStatus Trace, RedlineGroupKind Kind, ValueList<RedlineBlock> Blocks) : RedlineBlock(Trace);

/// <summary>A table, compared cell by cell.</summary>
/// <param name="Trace">What became of it.</param>
/// <param name="Columns">Its columns, those that are gone among them.</param>
/// <param name="Rows">Its rows, those that are gone where they stood; each has a cell for every column.</param>
public sealed record RedlineTable(ChangeStatus Trace, ValueList<RedlineColumn> Columns, ValueList<RedlineRow> Rows) : RedlineBlock(Trace)
{
    /// <summary>Which table of its page it is, from 1: regions of one page have names of their own.</summary>
    public int Number { get; init; } = 1;
}

/// <summary>A column of a table.</summary>
public sealed record RedlineColumn(ChangeStatus ChangeStatus, ValueList<RedlineRun> Head);

/// <summary>A row of a table.</summary>
public sealed record RedlineRow(ChangeStatus ChangeStatus, ValueList<RedlineCell> Cells);

/// <summary>A cell of a table.</summary>
public sealed record RedlineCell(RedlineStatus Status, ValueList<RedlineRun> Runs);

/// <summary>Something with an id and named parts: a claim, a question, a term, the head of a page.</summary>
/// <param name="Trace">What became of it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is, in a word: <c>claim</c>, <c>judgement</c>, <c>term</c>, …</param>
/// <param name="Title">What it is called; <c>null</c> where its parts say.</param>
/// <param name="Fields">Its parts.</param>
public sealed record RedlineEntry(ChangeStatus Trace, string Id, string Kind, string? Title, ValueList<RedlineField> Fields) : RedlineBlock(Trace);

/// <summary>A named part of an entry.</summary>
/// <param name="Label">Its name; <c>null</c> for what the entry says.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Blocks">What it says.</param>
public sealed record RedlineField(string? Label, RedlineStatus Status, ValueList<RedlineBlock> Blocks);
