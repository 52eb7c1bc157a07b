using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <content>Limits of dates: until May, not before autumn 2035, in 2036 at the latest.</content>
internal sealed partial class PhraseReader
{
    // Between a limit and its date so many words stand at most: not before [the end of] 2035.
    private const int MaxDateParts = 4;

    /// <summary>The bound that the words around a date set: until, not before, at the latest.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="next">The token behind it.</param>
    public FigureBound BoundOfDate(int first, int next)
    {
        for (var length = MaxPhrase; length > 0; length--)
            if (PhraseAt(next, length) is { } phrase && words.BoundAfterDate(phrase) is { } after) return after;
        for (var end = first; end > 0 && end >= first - MaxDateParts; end--)
        {
            // "Reports from late 2025" are not all since then.
            if (BoundOfDateBefore(end, isApart: end < first) is { } bound) return bound;
            if (!words.Has("date-parts", tokens[end - 1].Text.TrimEnd('\'')) && !words.Has("definite", tokens[end - 1].Text)) break;
        }
        return FigureBound.None;
    }

    private FigureBound? BoundOfDateBefore(int end, bool isApart)
    {
        for (var length = MaxPhrase; length > 0; length--)
        {
            if (end < length || PhraseAt(end - length, length) is not { } phrase || words.BoundOfDate(phrase) is not { } bound || (isApart && bound == FigureBound.Least && length == 1)) continue;
            // "At least until May", "jusqu'au 3 mai au plus tard"
            if (bound == FigureBound.Most && PhraseBefore(end - length) is FigureBound.Least or FigureBound.More) return FigureBound.Least;
            if (words.Has("negation", tokens[end - length].Text) || !IsNegated(end - length)) return bound;
            // "Not before May", "will not reopen until May"; but "has not been paid by May" says nothing of a limit.
            return bound switch
            {
                FigureBound.Less => FigureBound.Least,
                FigureBound.More => FigureBound.Most,
                FigureBound.Most when words.Has("not-until", phrase) => FigureBound.Least,
                _ => FigureBound.None,
            };
        }
        return null;
    }
}
