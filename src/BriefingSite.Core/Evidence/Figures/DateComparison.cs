using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Compares dates. A statement may give less of a date than its passage: 2025 for 17 January 2025.</summary>
internal static class DateComparison
{
    private const int Century = 100;

    /// <summary>How a date that is said agrees with one that is given.</summary>
    public static FigureFit Fit(FigureRange said, FigureRange given)
    {
        if (said.IsSingle && given.IsSingle) return Includes(said.From, given.From) ? FigureFit.Full : FigureFit.None;
        if (said == given || (IsInMonth(said) && IsInMonth(given) && Includes(said.From, given.From) && Includes(said.To, given.To))) return FigureFit.Full;
        // "In the 1990s" of 1994, but not the other way round; an end of a range of years stands there.
        if (IsPeriod(said)) return given.IsSingle && IsWithin(given.From, said) ? FigureFit.Full : FigureFit.None;
        if (given.IsSingle) return IsDecade(said) && FigureDate.Parts(given.From).Year is var year && year >= FigureDate.Parts(said.From).Year && year <= FigureDate.Parts(said.To).Year ? FigureFit.Full : FigureFit.None;
        if (!said.IsSingle || IsDecade(given)) return FigureFit.None;
        return Includes(said.From, given.From) || Includes(said.From, given.To) || IsDayWithin(said.From, given) ? FigureFit.Full : FigureFit.None;
    }

    /// <summary>Whether a date that is said is that of a record, or less of it.</summary>
    public static bool IsDateOf(FigureRange said, Edtf date)
    {
        if (date.IsPlain && date.Written.Replace("-", "", StringComparison.Ordinal) is { Length: 4 or 6 or 8 } digits && decimal.TryParse(digits.PadRight(8, '0'), out var given)) return said.IsSingle && Includes(said.From, given);
        return FigureDate.Parts(said.From) is ( > 0 and var year, 0, 0) && year >= date.Earliest / 10_000 && year <= date.Latest / 10_000;
    }

    /// <summary>Whether two dates of the same precision differ.</summary>
    public static bool Differ(FigureRange said, FigureRange given)
    {
        if (IsPeriod(said)) return given.IsSingle && IsOutside(given.From, said);
        if (!said.IsSingle && !given.IsSingle && Differ(new(said.To, said.To), new(given.To, given.To))) return true;
        var (one, other) = (FigureDate.Parts(said.From), FigureDate.Parts(given.From));
        if (one.Year > 0 && other.Year > 0 && one.Year != other.Year) return true;
        return one.Month > 0 && other.Month > 0 && (one.Month != other.Month || (one.Day > 0 && other.Day > 0 && one.Day != other.Day));
    }

    private static bool Includes(decimal said, decimal given)
    {
        var (one, other) = (FigureDate.Parts(said), FigureDate.Parts(given));
        return Is(one.Year, other.Year) && Is(one.Month, other.Month) && Is(one.Day, other.Day);

        static bool Is(int said, int given) => said == 0 || said == given;
    }

    // The 6th of "5–7 July".
    private static bool IsDayWithin(decimal said, FigureRange given)
    {
        var (day, first) = (FigureDate.Parts(said), FigureDate.Parts(given.From));
        return IsInMonth(given) && day.Day > first.Day && day.Day < FigureDate.Parts(given.To).Day && Includes(said - day.Day, given.From);
    }

    // Whether it is a range of days in one month.
    private static bool IsInMonth(FigureRange range) => !range.IsSingle && FigureDate.Parts(range.From) is { Day: > 0 };

    // Whether it is a range of months, or a century.
    private static bool IsPeriod(FigureRange range) => !range.IsSingle && FigureDate.Parts(range.From) is { Day: 0 } first && (first.Month > 0 || FigureDate.Parts(range.To).Year - first.Year >= Century);

    private static bool IsWithin(decimal given, FigureRange said)
    {
        var (its, from, to) = (FigureDate.Parts(given), FigureDate.Parts(said.From), FigureDate.Parts(said.To));
        return from.Month == 0 ? its.Year >= from.Year && its.Year <= to.Year : its.Month >= from.Month && its.Month <= to.Month && (from.Year == 0 || its.Year == from.Year);
    }

    private static bool IsOutside(decimal given, FigureRange said)
    {
        var (its, from, to) = (FigureDate.Parts(given), FigureDate.Parts(said.From), FigureDate.Parts(said.To));
        if (its.Year > 0 && from.Year > 0 && (its.Year < from.Year || its.Year > to.Year)) return true;
        return from.Month > 0 && its.Month > 0 && (its.Month < from.Month || its.Month > to.Month);
    }

    private static bool IsDecade(FigureRange range) => FigureDate.Parts(range.From) is (var year, 0, 0) && year % 10 == 0 && FigureDate.Parts(range.To).Year == year + 9;
}
