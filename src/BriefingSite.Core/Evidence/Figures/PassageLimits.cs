using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>What the words around a figure of a passage say of it, by their hashes: a limit that may be none, a unit that is said once, the end of a year.</summary>
internal static class PassageLimits
{
    private const int UnitWords = 8, EndWords = 3, NegationWords = 7, Thousand = 1000, LastMonth = 12;

    /// <summary>How a figure with a limit agrees with one whose words may limit it or not: до 40, unter 40 Personen.</summary>
    public static FigureFit Fit(FigureValue said, Figure given, PassageFingerprint passage, FigureFit fit)
    {
        // "None of more than 40 metres"
        if (given.Value.Bound == FigureBound.More && said.Bound == FigureBound.Most && passage.Has(CueKind.Negation, new WordRange(Math.Max(0, given.Words.First - NegationWords), Math.Min(NegationWords, given.Words.First))))
            return FigureComparison.Fit(said, given.Value with { Bound = FigureBound.Most }) is var negated && negated > fit ? negated : fit;
        if (given.Value is not { Kind: FigureKind.Number, Bound: FigureBound.None, Possible: [{ IsSingle: true }] } || Before(given, passage) is not { } limit) return fit;
        if (said.Bound is FigureBound.Least or FigureBound.More && limit != FigureBound.More) return fit == FigureFit.Full && limit == FigureBound.Most ? FigureFit.Unbounded : fit;
        return said.Bound != FigureBound.About && FigureComparison.Fit(said, given.Value with { Bound = limit }) is var limited && limited > fit ? limited : fit;
    }

    /// <summary>Whether a passage has a value without its unit, after another one with it: "54 per cent in favour, 31 against".</summary>
    public static bool HasWithUnitOf(FigureValue said, PassageFingerprint passage)
    {
        if (said is not { Kind: FigureKind.Number, Unit.Length: > 0, Bound: FigureBound.None or FigureBound.About, Possible: [{ IsSingle: true, From: > 0 and var value }] }) return false;
        for (var i = 1; i < passage.Figures!.Count; i++)
        {
            var (unit, bare) = (passage.Figures[i - 1], passage.Figures[i]);
            if (bare.Value is { Kind: FigureKind.Number, Unit.Length: 0, Bound: FigureBound.None, Possible: [{ IsSingle: true, From: > 0 and var given }] } && IsScaled(value, given)
                && unit.Value.Unit == said.Unit && IsListed(unit.Words.End, bare.Words, passage)) return true;
        }
        return false;
    }

    /// <summary>Whether a date begins with the end of a year in the passage, or is its last months: from 2034 of "by the end of 2033".</summary>
    public static bool IsAfterEnd(FigureValue said, PassageFingerprint passage)
    {
        if (said is not { Kind: FigureKind.Date, Possible: [var range] }) return false;
        var (from, to) = (FigureDate.Parts(range.From), FigureDate.Parts(range.To));
        var year = range.IsSingle && said.Bound is FigureBound.Least or FigureBound.Less or FigureBound.Most && from.Month == 0 ? from.Year - 1 : !range.IsSingle && to is { Month: LastMonth, Day: 0 } && from.Year == to.Year ? to.Year : 0;
        if (year == 0) return false;
        foreach (var given in passage.Figures!)
            if (given.Value is { Kind: FigureKind.Date, Possible: [{ IsSingle: true, From: var date }] } && date == FigureDate.Create(year))
                for (var word = given.Words.First - 1; word >= given.Words.First - EndWords; word--)
                    if (Is(passage, word, "end")) return true;
        return false;
    }

    private static FigureBound? Before(Figure given, PassageFingerprint passage)
    {
        var word = given.Words.First - 1;
        if (Is(passage, word, "definite")) word--;
        if (Is(passage, word, "or-limit") || FigureWords.Of(passage.Language).In("or-limit").Any(phrase => phrase.Split(' ') is [var first, var second] && PassageSearch.IsOneOf(passage, word, [second]) && PassageSearch.IsOneOf(passage, word - 1, [first]))) return FigureBound.Most;
        return Is(passage, word, "among") ? FigureBound.Less : Is(passage, word, "exceed") ? FigureBound.More : null;
    }

    // "Of 31 ships" and "31 of them" are no share.
    private static bool IsListed(int end, WordRange bare, PassageFingerprint passage)
    {
        if (bare.First - end is < 0 or > UnitWords || Is(passage, bare.End, "part-of")) return false;
        var (isListed, isPart) = (false, Is(passage, bare.First - 1, "part-of"));
        for (var word = end; word <= bare.First; word++)
        {
            if (passage.BeginsSentence(word)) return false;
            if (Is(passage, word, "instead")) return true;
            isListed |= PassageSearch.GapBefore(passage, word).Contains(',', StringComparison.Ordinal) || (word < bare.First && Is(passage, word, "and"));
        }
        return isListed && !isPart;
    }

    private static bool IsScaled(decimal said, decimal given)
    {
        while (given < said) given *= Thousand;
        return given == said;
    }

    private static bool Is(PassageFingerprint passage, int word, string section) => PassageSearch.IsOneOf(passage, word, FigureWords.Of(passage.Language).In(section));
}
