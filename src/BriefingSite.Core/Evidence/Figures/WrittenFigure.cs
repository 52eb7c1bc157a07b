using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A figure as it is written in a text.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Things">Stems of the words for what is counted, the nearest first, and the rate behind them; none where it has a unit.</param>
/// <param name="MayBeLimit">Whether a word before it may mean "up to", or only "to": до 40.</param>
public sealed record WrittenFigure(FigureValue Value, int Start, int End, ValueList<string> Things, bool MayBeLimit = false)
{
    /// <summary>What it may say as well: the months of "second quarter of 2025", the millions of "1.5m", the share of "3 of 5"; <c>null</c> for nothing else.</summary>
    /// <remarks>Only statements are read so: in a passage it is known by <see cref="Value"/> alone.</remarks>
    public FigureValue? Other { get; init; }

    /// <summary>How the word before it may limit it as well: "exceeded 40" may be more than 40, "from £140" at least that.</summary>
    public FigureBound MayBound { get; init; }

    /// <summary>Whether a word before it allows no other value: exactly 40.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether it is a year that may count what follows: "carried 2031 people".</summary>
    public bool MayCount { get; init; }

    /// <summary>Whether it is the first of two figures, from which something went to the other: from 16 to 18.</summary>
    public bool IsFrom { get; init; }

    /// <summary>Whether it is wholly in quotation marks, so that only a limit can be missing, which stands before the quotation in the passage.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it says by how much something changed: fell by 0.3.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether a rate follows that is no unit: per farm.</summary>
    public bool HasOtherRate { get; init; }

    /// <summary>The stem of the word for its unit, by which it is known in a lock that was written before the unit had a name; <c>null</c> for none.</summary>
    public string? UnitStem { get; init; }

    /// <summary>Whether something of a number beside it was not read: digits, or a shortened unit.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Whether it is a date that only limits another one: before 1970.</summary>
    public bool IsDateLimit { get; init; }
}
