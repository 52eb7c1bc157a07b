using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>What the words around a figure of a passage say of it, by their hashes: a limit that may be none, a unit that is said once, the end of a year.</summary>
internal static class PassageLimits
{
    private const int UnitWords = 8, EndWords = 3, NegationWords = 7, Thousand = 1000, Million = 1_000_000, LastMonth = 12;

    private const decimal Loosely = 0.02m;

    private static readonly string[] s_spans = ["hour", "day", "week", "month", "year"];

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
            // "22, compared with 19 per cent"
            if (unit.Value.Unit.Length == 0 && IsCompared(unit.Words, bare.Words.First, passage)) (unit, bare) = (bare, unit);
            if (bare.Value is { Kind: FigureKind.Number, Unit.Length: 0, Bound: FigureBound.None, Possible: [{ IsSingle: true, From: > 0 and var given }] } && IsScaled(value, given)
                && unit.Value.Unit == said.Unit && (unit.Words.First > bare.Words.First || IsListed(unit.Words.End, bare.Words, passage))) return true;
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

    /// <summary>Whether a span of time is one of a longer unit that the passage names with an article: seven days of "in a week".</summary>
    public static bool IsOneOfUnit(FigureValue said, PassageFingerprint passage)
    {
        if (said is not { Kind: FigureKind.Number, Possible: [{ IsSingle: true, From: > 1 and var value }] } || FigureUnits.Find(said.Unit) is not { IsTime: true }) return false;
        foreach (var unit in s_spans)
            if (unit != said.Unit && FigureUnits.Factor(unit, said.Unit) is { } factor && Math.Abs(factor - value) <= factor * Loosely
                && Enumerable.Range(1, Math.Max(0, passage.Words - 1)).Any(word => PassageSearch.IsOneOf(passage, word, FigureUnits.FormsOf(unit)) && Is(passage, word - 1, "article")
                    && !passage.Figures!.Any(figure => word >= figure.Words.First && word < figure.Words.End))) return true;
        return IsSpan(said.Unit, value, passage) || (said.Unit == "year" && IsAnniversary(value, passage));
    }

    // Ten years of "a decade", 15 minutes of "een kwartier"
    private static bool IsSpan(string unit, decimal value, PassageFingerprint passage)
    {
        var names = FigureUnits.Spans.Where(span => span.Unit.Name == unit && span.Unit.Factor == value).Select(span => span.Form).ToList();
        return names.Count > 0 && Enumerable.Range(0, passage.Words).Any(word => PassageSearch.IsOneOf(passage, word, names) && !passage.Figures!.Any(figure => word >= figure.Words.First && word < figure.Words.End));
    }

    // "Тридцятиріччя"
    private static bool IsAnniversary(decimal years, PassageFingerprint passage)
    {
        var words = FigureWords.Of(passage.Language);
        if (!words.In("anniversary").Any()) return false;
        var names = words.In("cardinals").Where(word => words.Find("cardinals", word) == years).SelectMany(word => words.In("anniversary").Select(ending => word + ending)).ToList();
        return Enumerable.Range(0, passage.Words).Any(word => PassageSearch.IsOneOf(passage, word, names));
    }

    private static bool IsCompared(WordRange first, int second, PassageFingerprint passage)
    {
        for (var word = first.First + 1; word < second; word++)
            if (passage.BeginsSentence(word)) return false;
            else if (Is(passage, word, "compared") || Is(passage, word, "instead")) return true;
        return false;
    }

    private static FigureBound? Before(Figure given, PassageFingerprint passage)
    {
        var word = given.Words.First - 1;
        if (Is(passage, word, "definite")) word--;
        if (Is(passage, word, "or-limit") || FigureWords.Of(passage.Language).In("or-limit").Any(phrase => phrase.Split(' ') is [var first, var second] && PassageSearch.IsOneOf(passage, word, [second]) && PassageSearch.IsOneOf(passage, word - 1, [first]))) return FigureBound.Most;
        if (Is(passage, word, "hardly")) return FigureBound.Most;
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
            if (Is(passage, word, "instead") || Is(passage, word, "compared")) return true;
            isListed |= PassageSearch.GapBefore(passage, word).Contains(',', StringComparison.Ordinal) || (word < bare.First && Is(passage, word, "and"));
        }
        return isListed && !isPart;
    }

    private static bool IsScaled(decimal said, decimal given)
    {
        // What has its scale is not scaled again: 7.1 million is not 7.1 billion.
        while (given < said && given < Million) given *= Thousand;
        return given == said;
    }

    private static bool Is(PassageFingerprint passage, int word, string section) => PassageSearch.IsOneOf(passage, word, FigureWords.Of(passage.Language).In(section));
}
