using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>How a figure of a statement agrees with one of a passage.</summary>
public enum FigureFit
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It is the other one rounded, without a word that says so.</summary>
    Rounded,

    /// <summary>It is the same value without its bound, or one end of a range: 40 for "up to 40".</summary>
    Unbounded,

    /// <summary>It does.</summary>
    Full,
}

/// <summary>Compares figures.</summary>
public static class FigureComparison
{
    // How far off "about" may be: a seventh, and a twenty-fifth where it is no rounding; of a fraction in words, in percentage points; how loose "more than" may be; how wide a range.
    private const decimal AboutShare = 0.125m, LooselyAbout = 0.04m, FractionPoints = 1.5m, AboutPoints = 3m, LooseShare = 0.5m, NearlyShare = 0.9m, NearlyFraction = 0.85m, RangeWidth = 1.3m, Converted = 0.02m, NearlyConverted = 0.8m;
    private const int SafeDigits = 3, HoursOfClock = 12, MinutesOfHour = 60, Precision = 9;
    private const decimal SmallestTime = 0.001m;

    /// <summary>Whether two figures are of one unit, so that they can be compared.</summary>
    public static bool IsSameUnit(FigureValue one, FigureValue other) =>
        one.Unit == other.Unit || IsShort(one.Unit, other.Unit) || IsShort(other.Unit, one.Unit) || IsBare(one.Unit, other.Unit) || IsBare(other.Unit, one.Unit);

    /// <summary>Whether two figures are of units of one dimension, such as kilometres and miles.</summary>
    public static bool IsSameDimension(FigureValue one, FigureValue other) => IsSameUnit(one, other) || (one.Unit.Length > 0 && other.Unit.Length > 0 && FigureUnits.Factor(one.Unit, other.Unit) is not null);

    /// <summary>How what is said agrees with what is given.</summary>
    /// <param name="said">The figure of the statement.</param>
    /// <param name="given">That of the passage.</param>
    public static FigureFit Fit(FigureValue said, FigureValue given)
    {
        if (IsSameTime(said, given) || (IsClock(said, given) && said.Possible[0] == given.Possible[0])) return FigureFit.Full;
        if (!AreComparable(said, given)) return FigureFit.None;
        var factor = IsSameUnit(said, given) || said.Unit.Length == 0 || given.Unit.Length == 0 ? 1 : FigureUnits.Factor(given.Unit, said.Unit) ?? 1;
        var best = FigureFit.None;
        foreach (var one in said.Possible)
            foreach (var other in given.Possible)
            {
                var fit = (said.Kind, given.Kind) switch
                {
                    (FigureKind.Date, FigureKind.Date) => DateComparison.Fit(one, other) is FigureFit.Full && AreOpposed(said.Bound, given.Bound) ? FigureFit.Unbounded : DateComparison.Fit(one, other),
                    (FigureKind.Date, _) or (_, FigureKind.Date) => AsNumber(said, one) == AsNumber(given, other) ? FitBounds(said.Bound, given.Bound) : FigureFit.None,
                    (FigureKind.Multiple, FigureKind.Number or FigureKind.Fraction) => FitShare(one, other),
                    (FigureKind.Number or FigureKind.Fraction, FigureKind.Multiple) => FitShare(other, one),
                    // The ends of "from 16 to 18" are no values within another range.
                    _ when !one.IsSingle && other.IsSingle && (IsApart(said) || IsApart(given)) => FigureFit.None,
                    _ when factor != 1 => FitConverted(one, said, new(Math.Round(other.From * factor, Precision), Math.Round(other.To * factor, Precision)), given),
                    _ => Fit(one, said, other, given),
                };
                // Nothing else is a time such as 14:30, rounded.
                if (fit == FigureFit.Rounded && said.Unit != given.Unit && (said.Unit == FigureReader.TimeUnit || given.Unit == FigureReader.TimeUnit)) fit = FigureFit.None;
                // What is converted is rounded.
                if (fit == FigureFit.Rounded && factor != 1 && one.IsSingle) fit = FigureFit.Full;
                // "At six" of "6 p.m."
                if (said.Unit.Length == 0 && given.Unit == FigureReader.TimeUnit && one.IsSingle && one.From == other.From % HoursOfClock) fit = FigureFit.Full;
                if (fit > best) best = fit;
            }
        return best;
    }

    // Whether a figure is one end of a range, or the whole: see the reader.
    private static bool IsApart(FigureValue value) => value.Possible is [{ IsSingle: true }, { IsSingle: false }, ..];

    private static bool AreComparable(FigureValue said, FigureValue given) => (said.Kind, given.Kind) switch
    {
        (FigureKind.Number or FigureKind.Fraction, FigureKind.Number or FigureKind.Fraction) => IsSameDimension(said, given) || said.Unit.Length == 0 || given.Unit.Length == 0,
        (FigureKind.Multiple, FigureKind.Number or FigureKind.Fraction) => given.Unit == "%",
        (FigureKind.Number or FigureKind.Fraction, FigureKind.Multiple) => said.Unit == "%",
        // "2031 ships" and the year 2031 are written alike.
        (FigureKind.Date, FigureKind.Number) or (FigureKind.Number, FigureKind.Date) => said.Unit.Length == 0 && given.Unit.Length == 0,
        _ => said.Kind == given.Kind,
    };

    // What is converted is hardly ever exact: four months are 120 days, and nearly half an hour may be 25 minutes.
    private static FigureFit FitConverted(FigureRange said, FigureValue saying, FigureRange given, FigureValue giving)
    {
        if (said.IsSingle && given.IsSingle && Math.Abs(said.From - given.From) <= Math.Abs(said.From) * Converted) return FitBounds(saying.Bound, giving.Bound);
        return said.IsSingle && given.IsSingle && saying.Bound == FigureBound.Nearly ? FitLimit(said.From, saying.Bound, given.From, giving.Bound, NearlyConverted) : Fit(said, saying, given, giving);
    }

    /// <summary>Whether one is a time with a colon and the other is in hours: "21 h" of "21:00".</summary>
    public static bool IsClock(FigureValue one, FigureValue other) => one.Kind == FigureKind.Number && other.Kind == FigureKind.Number && (one.Unit, other.Unit) is ("hour", FigureReader.TimeUnit) or (FigureReader.TimeUnit, "hour");

    /// <summary>Whether one is a time with a colon and the other the same in hours: "5:40" of "5 hours 40 minutes".</summary>
    public static bool IsSameTime(FigureValue one, FigureValue other)
    {
        if (!IsClock(one, other)) return false;
        var (clock, hours) = one.Unit == FigureReader.TimeUnit ? (one.Possible[0].From, other.Possible[0].From) : (other.Possible[0].From, one.Possible[0].From);
        return Math.Abs(Math.Floor(clock) + clock % 1 * 100 / MinutesOfHour - hours) < SmallestTime;
    }

    private static FigureRange AsNumber(FigureValue value, FigureRange range) =>
        value.Kind == FigureKind.Date && range.IsSingle && FigureDate.Parts(range.From) is (var year, 0, 0) ? new(year, year) : range;

    // What doubled rose by 100 per cent, or to 200.
    private static FigureFit FitShare(FigureRange multiple, FigureRange share) =>
        multiple.IsSingle && share.IsSingle && (share.From == multiple.From * 100 || share.From == Math.Abs(multiple.From - 1) * 100) ? FigureFit.Full : FigureFit.None;

    private static FigureFit Fit(FigureRange said, FigureValue saying, FigureRange given, FigureValue giving)
    {
        if (saying.Bound == FigureBound.Vague || giving.Bound == FigureBound.Vague)
            return said == given || (saying.Bound == FigureBound.Vague && given.From >= said.From && given.To <= said.To) ? FigureFit.Full : FigureFit.None;
        if (saying.Kind == FigureKind.Fraction || giving.Kind == FigureKind.Fraction) return FitFraction(said, saying, given, giving);
        if (!said.IsSingle)
        {
            if (said == given) return FigureFit.Full;
            return given.IsSingle && given.From >= said.From && given.From <= said.To && said.To <= said.From * RangeWidth ? saying.Bound == FigureBound.About ? FigureFit.Full : FigureFit.Rounded : FigureFit.None;
        }
        if (!given.IsSingle) return FitRange(said.From, saying.Bound, given);
        return said.From == given.From ? FitBounds(saying.Bound, giving.Bound) : FitRounded(said.From, saying.Bound, given.From, giving.Bound);
    }

    private static FigureFit FitFraction(FigureRange said, FigureValue saying, FigureRange given, FigureValue giving)
    {
        if (!said.IsSingle || !given.IsSingle) return FigureFit.None;
        if (said.From == given.From || (saying.Kind != giving.Kind && saying.Bound == giving.Bound && Math.Abs(said.From - given.From) <= Math.Min(1, given.From * LooselyAbout))) return FitBounds(saying.Bound, giving.Bound);
        if (saying.Bound is not (FigureBound.None or FigureBound.About)) return FitLimit(said.From, saying.Bound, given.From, giving.Bound, NearlyFraction);
        if (saying.Kind == giving.Kind) return FigureFit.None;
        // Of a small share a few points are much.
        var (off, points, share) = (Math.Abs(said.From - given.From), FractionPoints, AboutShare);
        if (saying.Bound == FigureBound.About) (points, share) = (AboutPoints, AboutShare * 2);
        return off <= points && off <= given.From * share ? FigureFit.Full : FigureFit.None;
    }

    private static FigureFit FitRange(decimal said, FigureBound bound, FigureRange given)
    {
        if (bound == FigureBound.About && said >= given.From && said <= given.To) return FigureFit.Full;
        if (said == given.To && !IsLower(bound)) return bound is FigureBound.Most ? FigureFit.Full : FigureFit.Unbounded;
        if (said == given.From && !IsUpper(bound)) return bound is FigureBound.Least ? FigureFit.Full : FigureFit.Unbounded;
        return IsLower(bound) ? FitLimit(said, bound, given.From, FigureBound.None) : IsUpper(bound) ? FitLimit(said, bound, given.To, FigureBound.None) : FigureFit.None;
    }

    private static FigureFit FitBounds(FigureBound said, FigureBound given)
    {
        if (said == given) return FigureFit.Full;
        if (given == FigureBound.None) return said is FigureBound.More or FigureBound.Less or FigureBound.Nearly ? FigureFit.None : FigureFit.Full;
        if (IsLower(said) && IsUpper(given) || IsUpper(said) && IsLower(given)) return FigureFit.None;
        if (given == FigureBound.About) return said is FigureBound.None or FigureBound.Nearly ? FigureFit.Full : FigureFit.Unbounded;
        return IsLower(said) && IsLower(given) || IsUpper(said) && IsUpper(given) || said == FigureBound.About ? FigureFit.Full : FigureFit.Unbounded;
    }

    private static FigureFit FitRounded(decimal said, FigureBound bound, decimal given, FigureBound its)
    {
        if (Math.Sign(said) != Math.Sign(given) || said == 0) return FigureFit.None;
        var (off, step) = (Math.Abs(said - given), StepOf(said));
        switch (bound)
        {
            // "About 42" of 42.6 has been cut off, "about 3,500" of 3,400 is half of a thousand.
            case FigureBound.About:
                var isLoose = off <= Math.Abs(given) * LooselyAbout && ((Math.Abs(said) < Math.Abs(given) && off < step) || (Math.Abs(said) / step % 10 == 5 && off <= step * 5 / 2));
                return (isLoose || off <= step / 2) && off <= Math.Abs(given) * AboutShare ? FigureFit.Full : FigureFit.None;
            case FigureBound.None when its == FigureBound.About || off > step / 2 || off * 20 > Math.Abs(given): return FigureFit.None;
            case FigureBound.None: return Math.Abs(said) / step >= (decimal)Math.Pow(10, SafeDigits - 1) ? FigureFit.Full : FigureFit.Rounded;
            default: return FitLimit(said, bound, given, its);
        }
    }

    // A limit of another value: "more than 1,000" of 1,204. "Up to" and "at least" claim that somebody set this limit.
    private static FigureFit FitLimit(decimal said, FigureBound bound, decimal given, FigureBound its, decimal nearly = NearlyShare)
    {
        var fits = bound switch
        {
            FigureBound.More or FigureBound.Least => given > said && said >= given * LooseShare && !IsUpper(its),
            FigureBound.Less or FigureBound.Most => given < said && given >= said * LooseShare && !IsLower(its),
            FigureBound.Nearly => given < said && given >= said * nearly && !IsLower(its),
            _ => false,
        };
        if (!fits) return FigureFit.None;
        if (bound is not (FigureBound.Least or FigureBound.Most)) return FigureFit.Full;
        return its is FigureBound.Least or FigureBound.Most ? FigureFit.None : FigureFit.Unbounded;
    }

    private static bool AreOpposed(FigureBound said, FigureBound given) => (IsLower(said) && IsUpper(given)) || (IsUpper(said) && IsLower(given));

    private static bool IsLower(FigureBound bound) => bound is FigureBound.More or FigureBound.Least;

    private static bool IsUpper(FigureBound bound) => bound is FigureBound.Less or FigureBound.Most or FigureBound.Nearly;

    // What the last digit counts that is not zero: 100,000 for 16.8 million.
    private static decimal StepOf(decimal value)
    {
        var step = 1m;
        if (value % 1 != 0)
        {
            while (value * (1 / step) % 1 != 0) step /= 10;
            return step;
        }
        while (value % (step * 10) == 0) step *= 10;
        return step;
    }

    // What is meant by a dollar or franc without the name of a country, and by points.
    private static bool IsShort(string one, string other) => (one, other) is ("dollar", "dollar-us") or ("franc", "franc-ch") or ("point", "pp");

    // "$80" of "$80 a barrel"; but barrels are not barrels a day.
    private static bool IsBare(string one, string other) => one.Length > 0 && FigureUnits.RateOf(other) is { Length: > 0 } rate && other.Length == one.Length + rate.Length && other.StartsWith(one, StringComparison.Ordinal) && !FigureUnits.IsOfTime(rate);
}
