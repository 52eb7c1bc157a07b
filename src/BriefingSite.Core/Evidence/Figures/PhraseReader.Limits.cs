using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <content>Limits of numbers: up to 40, 40 or more, not above 40.</content>
internal sealed partial class PhraseReader
{
    // A negation governs a limit behind it within so many words of one clause.
    private const int ClauseWords = 9, MaxCounted = 2;

    /// <summary>The bound that the words before a number set.</summary>
    public FigureBound BoundBefore(int i)
    {
        if (i > 0 && tokens[i - 1].Kind == TokenKind.Sign && SignBound(tokens[i - 1].Text[0]) is { } sign) return sign;
        var end = i;
        if (end > 1 && tokens[end - 1].IsSign('.') && tokens[end - 1].IsAttached) end--;
        return PhraseBefore(end) ?? (end > 1 && words.Has("article", tokens[end - 1].Text) ? PhraseBefore(end - 1) : null) ?? AboutBefore(end) ?? FigureBound.None;
    }

    /// <summary>The bound that the words before a fraction with an article set: mehr als die Hälfte.</summary>
    public FigureBound BoundBeforeArticle(int i) =>
        BoundBefore(i) is not FigureBound.None and var bound ? bound : i > 1 && words.Has("the", tokens[i - 1].Text) ? BoundBefore(i - 1) : FigureBound.None;

    /// <summary>Whether the word before a number may only mean "among": onder 864 inwoners.</summary>
    public bool IsAmong(int i) => i > 0 && words.Has("among", tokens[i - 1].Text);

    // "Примерно в 1,8 млрд", "etwa auf 40", "не менее чем в 64".
    private FigureBound? AboutBefore(int end) =>
        end > 1 && words.Has("at", tokens[end - 1].Text) && PhraseBefore(end - 1) is { } bound && (bound is FigureBound.About or FigureBound.Nearly or FigureBound.Least or FigureBound.Most || words.Has("than", tokens[end - 2].Text)) ? bound : null;

    // "£38 more than three years before": what is compared is the amount.
    private bool IsComparison(int limit) => limit > 0
        && (tokens[limit - 1].Kind == TokenKind.Number ? CurrencyBefore(limit - 1) is not null : limit > 1 && tokens[limit - 2].Kind == TokenKind.Number && UnitAfter(limit - 1) is { } unit && unit.Next == limit);

    /// <summary>The bound that the words after a number set: or more, or so.</summary>
    public (FigureBound Bound, int Next)? BoundAfter(int i)
    {
        if (i < tokens.Count && tokens[i].IsSign('+')) return (FigureBound.Least, i + 1);
        // In Japanese each sign is a word: を超えない.
        for (var length = words.Language == FigureData.Other ? MaxSigns : MaxPhrase; length > 0; length--)
            if (PhraseAt(i, length) is { } phrase && words.BoundAfter(phrase) is { } bound) return (bound, i + length);
        return null;
    }

    /// <summary>The bound behind what is counted, where it is an alternative of two words: 80 pieces or more.</summary>
    public FigureBound? BoundBehindThing(int i)
    {
        for (var behind = i + 1; behind <= i + MaxCounted && behind < tokens.Count && tokens[behind - 1].Kind == TokenKind.Word && !words.Has("stops", tokens[behind - 1].Text); behind++)
            if (BoundAfter(behind) is { } bound && bound.Next > behind + 1 && words.Has("stops", tokens[behind].Text)) return bound.Bound;
        return null;
    }

    private FigureBound? PhraseBefore(int end)
    {
        for (var length = MaxPhrase; length > 0; length--)
            if (end >= length && PhraseAt(end - length, length) is { } phrase && words.BoundBefore(phrase) is { } bound)
                return bound is FigureBound.More or FigureBound.Less && length > 1 && IsComparison(end - length) ? null
                    : bound is FigureBound.More or FigureBound.Less && IsNegated(end - length) ? bound == FigureBound.More ? FigureBound.Most : FigureBound.Least : bound;
        return IsExceeded(end) && IsNegatedExcess(end) ? FigureBound.Most : null;
    }

    /// <summary>What the words before a number may mean as well: "exceeded 40" more than that, "from £140" at least.</summary>
    public FigureBound MayBound(int i) => IsExceeded(i) && !IsNegatedExcess(i) ? FigureBound.More : EndsWith("or-least", i) ? FigureBound.Least : FigureBound.None;

    private bool IsExceeded(int end) => words.Has("exceed", tokens[Math.Max(0, Exceeding(end))].Text);

    // "Must not exceed 40", "ne dépasse pas 40", "no supera los 40".
    private bool IsNegatedExcess(int end) => Exceeding(end) > 0 && IsNegated(Exceeding(end));

    private int Exceeding(int end) => end > 1 && (words.Has("negation", tokens[end - 1].Text) || words.Has("definite", tokens[end - 1].Text)) ? end - 2 : end - 1;

    // "Do not raise the level above 40", but not "it has not worked for more than 40 days", "nobody saw the more than 40 ships".
    private bool IsNegated(int limit)
    {
        if (limit == 0 || words.Has("definite", tokens[limit - 1].Text)) return false;
        if (words.Has("negation", tokens[limit - 1].Text) || words.Has("negation-before", tokens[limit - 1].Text)) return true;
        if (words.Has("aside", tokens[limit - 1].Text)) return false;
        for (var i = limit - 1; i >= 0 && i >= limit - ClauseWords; i--)
        {
            if (tokens[i].Kind == TokenKind.Sign && (!tokens[i].IsAttached || tokens[i].Text is "," or ";" or ":" or "." or "(" or ")" or "!" or "?")) return false;
            if (words.Has("clause", tokens[i].Text)) return false;
            if (words.Has("negation", tokens[i].Text) || tokens[i].Text.EndsWith("n't", StringComparison.Ordinal)) return !words.Has("only", tokens[i + 1].Text);
        }
        return false;
    }

    private static FigureBound? SignBound(char sign) => sign switch
    {
        '~' or '≈' or '±' => FigureBound.About,
        '>' => FigureBound.More,
        '<' => FigureBound.Less,
        '≥' => FigureBound.Least,
        '≤' => FigureBound.Most,
        _ => null,
    };
}
