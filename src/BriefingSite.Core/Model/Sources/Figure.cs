namespace BriefingSite.Core.Model;

/// <summary>What kind of figure it is.</summary>
public enum FigureKind
{
    /// <summary>A number, with or without a unit.</summary>
    Number,

    /// <summary>A fraction in words or as one number over another, in per cent.</summary>
    Fraction,

    /// <summary>How many times: twice, threefold.</summary>
    Multiple,

    /// <summary>A place in an order: third, 3rd.</summary>
    Ordinal,

    /// <summary>A date, see <see cref="FigureDate"/>.</summary>
    Date,
}

/// <summary>How a figure limits a value.</summary>
public enum FigureBound
{
    /// <summary>Exactly so much.</summary>
    None,

    /// <summary>About so much.</summary>
    About,

    /// <summary>A little less.</summary>
    Nearly,

    /// <summary>Less than that.</summary>
    Less,

    /// <summary>At most so much.</summary>
    Most,

    /// <summary>More than that.</summary>
    More,

    /// <summary>At least so much.</summary>
    Least,

    /// <summary>Only an order of magnitude: thousands.</summary>
    Vague,
}

/// <summary>Values from one to another, both included; a single value is a range of one.</summary>
public readonly record struct FigureRange(decimal From, decimal To)
{
    /// <summary>Whether it is a single value.</summary>
    public bool IsSingle => From == To;
}

/// <summary>What a figure says.</summary>
/// <param name="Kind">What kind of figure it is.</param>
/// <param name="Possible">Its value; more than one where the spelling is ambiguous, such as 1.204 in a language that is not known.</param>
/// <param name="Unit">Its unit, such as <c>%</c>, <c>kg</c> or <c>euro</c>; empty for none.</param>
/// <param name="Bound">How it limits the value.</param>
/// <param name="IsWeak">Whether it may be no statement of quantity: "the two", "first". It is only compared with what contradicts it.</param>
public sealed record FigureValue(FigureKind Kind, ValueList<FigureRange> Possible, string Unit = "", FigureBound Bound = FigureBound.None, bool IsWeak = false);

/// <summary>A figure of a passage.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Words">Its words, by their numbers in the passage.</param>
/// <param name="Things">Hashes of the words for what is counted, the nearest first; none where it has a unit.</param>
public sealed record Figure(FigureValue Value, WordRange Words, ValueList<uint> Things);

/// <summary>Dates as numbers: <c>yyyymmdd</c>, with zeros for what is not given.</summary>
public static class FigureDate
{
    private const int YearFactor = 10_000, MonthFactor = 100;

    /// <summary>The number of a date; 0 for a part that is not given.</summary>
    public static decimal Create(int year, int month = 0, int day = 0) => year * YearFactor + month * MonthFactor + day;

    /// <summary>Year, month and day of such a number; 0 for a part that is not given.</summary>
    public static (int Year, int Month, int Day) Parts(decimal date) => ((int)date / YearFactor, (int)date / MonthFactor % MonthFactor, (int)date % MonthFactor);
}
