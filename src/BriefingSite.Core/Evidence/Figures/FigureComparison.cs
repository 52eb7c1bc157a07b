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
    // How far off "about" may be: a seventh; of a fraction in words, in percentage points; how loose "more than" may be; how wide a range.
    private const decimal AboutShare = 0.125m, FractionPoints = 1.5m, AboutPoints = 3m, LooseShare = 0.5m, NearlyShare = 0.85m, RangeWidth = 1.3m;
    private const int SafeDigits = 3;

    /// <summary>Whether two figures are of one unit, so that they can be compared.</summary>
    public static bool IsSameUnit(FigureValue one, FigureValue other) => one.Unit == other.Unit || IsDollar(one.Unit, other.Unit) || IsDollar(other.Unit, one.Unit);

    /// <summary>How what is said agrees with what is given.</summary>
    /// <param name="said">The figure of the statement.</param>
    /// <param name="given">That of the passage.</param>
    public static FigureFit Fit(FigureValue said, FigureValue given)
    {
        if (!AreComparable(said, given)) return FigureFit.None;
        var best = FigureFit.None;
        foreach (var one in said.Possible)
            foreach (var other in given.Possible)
            {
                var fit = said.Kind == FigureKind.Date && given.Kind == FigureKind.Date ? DateComparison.Fit(one, other) : Fit(AsNumber(said, one), said, AsNumber(given, other), given);
                if (fit > best) best = fit;
            }
        return best;
    }

    private static bool AreComparable(FigureValue said, FigureValue given) => (said.Kind, given.Kind) switch
    {
        (FigureKind.Number or FigureKind.Fraction, FigureKind.Number or FigureKind.Fraction) => IsSameUnit(said, given) || said.Unit.Length == 0 || given.Unit.Length == 0,
        // "2031 ships" and the year 2031 are written alike.
        (FigureKind.Date, FigureKind.Number) or (FigureKind.Number, FigureKind.Date) => said.Unit.Length == 0 && given.Unit.Length == 0,
        _ => said.Kind == given.Kind,
    };

    private static FigureRange AsNumber(FigureValue value, FigureRange range) =>
        value.Kind == FigureKind.Date && range.IsSingle && FigureDate.Parts(range.From) is (var year, 0, 0) ? new(year, year) : range;

    private static FigureFit Fit(FigureRange said, FigureValue saying, FigureRange given, FigureValue giving)
    {
        if (saying.Bound == FigureBound.Vague || giving.Bound == FigureBound.Vague)
            return said == given || (saying.Bound == FigureBound.Vague && given.From >= said.From && given.To <= said.To) ? FigureFit.Full : FigureFit.None;
        if (saying.Kind == FigureKind.Fraction || giving.Kind == FigureKind.Fraction) return FitFraction(said, saying, given, giving);
        if (!said.IsSingle) return said == given || (given.IsSingle && given.From >= said.From && given.From <= said.To && said.To <= said.From * RangeWidth) ? FigureFit.Full : FigureFit.None;
        if (!given.IsSingle) return FitRange(said.From, saying.Bound, given);
        return said.From == given.From ? FitBounds(saying.Bound, giving.Bound) : FitRounded(said.From, saying.Bound, given.From, giving.Bound);
    }

    private static FigureFit FitFraction(FigureRange said, FigureValue saying, FigureRange given, FigureValue giving)
    {
        if (!said.IsSingle || !given.IsSingle) return FigureFit.None;
        if (said.From == given.From) return FitBounds(saying.Bound, giving.Bound);
        var difference = Math.Abs(said.From - given.From);
        if (saying.Kind == giving.Kind) return FigureFit.None;
        return difference <= FractionPoints || (saying.Bound != FigureBound.None && difference <= AboutPoints && FitsDirection(said.From, saying.Bound, given.From)) ? FigureFit.Full : FigureFit.None;
    }

    private static FigureFit FitRange(decimal said, FigureBound bound, FigureRange given)
    {
        if (bound == FigureBound.About && said >= given.From && said <= given.To) return FigureFit.Full;
        if (said == given.To) return bound is FigureBound.Most ? FigureFit.Full : FigureFit.Unbounded;
        if (said == given.From) return bound is FigureBound.Least ? FigureFit.Full : FigureFit.Unbounded;
        return FigureFit.None;
    }

    private static FigureFit FitBounds(FigureBound said, FigureBound given)
    {
        if (said == given) return FigureFit.Full;
        if (given == FigureBound.None) return said is FigureBound.More or FigureBound.Less or FigureBound.Nearly ? FigureFit.None : FigureFit.Full;
        if (IsLower(said) && IsUpper(given) || IsUpper(said) && IsLower(given)) return FigureFit.None;
        if (IsLower(said) && IsLower(given) || IsUpper(said) && IsUpper(given) || given == FigureBound.About || said == FigureBound.About) return FigureFit.Full;
        return FigureFit.Unbounded;
    }

    private static FigureFit FitRounded(decimal said, FigureBound bound, decimal given, FigureBound its)
    {
        if (Math.Sign(said) != Math.Sign(given) || said == 0) return FigureFit.None;
        var (off, step) = (Math.Abs(said - given), StepOf(said));
        switch (bound)
        {
            case FigureBound.About: return off <= step / 2 && off <= Math.Abs(given) * AboutShare ? FigureFit.Full : FigureFit.None;
            case FigureBound.None when its == FigureBound.About || off > step / 2 || off * 20 > Math.Abs(given): return FigureFit.None;
            case FigureBound.None: return Math.Abs(said) / step >= (decimal)Math.Pow(10, SafeDigits - 1) ? FigureFit.Full : FigureFit.Rounded;
            default: return FitsDirection(said, bound, given) && (IsUpper(its) != IsLower(bound) || !IsUpper(its)) ? FigureFit.Full : FigureFit.None;
        }
    }

    private static bool FitsDirection(decimal said, FigureBound bound, decimal given) => bound switch
    {
        FigureBound.More or FigureBound.Least => given >= said && said >= given * LooseShare,
        FigureBound.Less or FigureBound.Most => given <= said && given >= said * LooseShare,
        FigureBound.Nearly => given <= said && given >= said * NearlyShare,
        _ => true,
    };

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

    private static bool IsDollar(string one, string other) => one == "dollar" && other.StartsWith("dollar", StringComparison.Ordinal);
}
