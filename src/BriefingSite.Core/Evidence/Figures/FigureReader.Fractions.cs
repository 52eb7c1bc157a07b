using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <content>Fractions: 1/3, two thirds, a third of, one in five, half the ships.</content>
public sealed partial class FigureReader
{
    private const int MaxDenominator = 100, Digits = 4;

    private int? ReadFraction(int first)
    {
        if (_tokens[first].Kind == TokenKind.Number) return ReadFractionInDigits(first) ?? ReadOneIn(first);
        if (_words.Find("fractions", Text(first)) is { } alone) return IsHalfOfScale(first) ? null : AddFraction(1, alone, first, first + 1);
        if (_words.Find("fractions", Text(first) + "?") is 2 && (IsPartOf(first + 1, 2) || IsBoundedHalf(first))) return AddFraction(1, 2, first, first + 1);
        if (!_words.Has("article", Text(first)) && _numbers.Read(first) is null) return null;
        var (count, next) = _numbers.Read(first) is { } counted ? (counted.Values[0], counted.Next) : (1, first + 1);
        if (Text(next) is "-" && _tokens[next].IsAttached) next++;
        if (_words.Find("fractions", Text(next)) is { } parts && count < parts && !IsHalfOfScale(next)) return AddFraction(count, parts, first, next + 1);
        if (_words.Find("fractions", Text(next) + "?") is { } named && count < named && (count > 1 || _tokens[next - 1].IsSign('-') || IsPartOf(next + 1, named))) return AddFraction(count, named, first, next + 1);
        return ReadOneIn(first);
    }

    private int? ReadFractionInDigits(int first)
    {
        if (Text(first + 1) is not "/" || !_tokens[first + 1].IsAttached || Small(first) is not { } over || Small(first + 2) is not { } under || Text(first + 3) is "/") return null;
        // 24/7 and 9/11 are names.
        return over < under && under is <= 10 or 12 or 16 or 20 or 100 ? AddFraction(over, under, first, first + 3) : first + 3;
    }

    private int? ReadOneIn(int first)
    {
        // "One in" is a pronoun for the reader of numbers.
        var number = _numbers.Read(first) ?? (_words.Find("cardinals", Text(first)) is 1 ? new([1], first + 1, IsWord: true, 1) : null);
        if (number is not { IsScaled: false, Values.Count: 1 } || _phrases.EndOf("in", number.Next) is not { } link || link >= _tokens.Count) return null;
        if (_numbers.Read(link) is not { IsScaled: false } whole || whole.Values.Count > 1 || whole.Values[0] > MaxDenominator || number.Values[0] >= whole.Values[0] || number.Values[0] < 1) return null;
        // "One in five ships", but not "two in 14 days".
        return number.IsWord == whole.IsWord && _phrases.UnitAfter(whole.Next) is null ? AddFraction(number.Values[0], whole.Values[0], first, whole.Next) : null;
    }

    // "A third of the ships", "half the ships": without such a word a third is a place in an order.
    private bool IsPartOf(int next, decimal part) =>
        _words.Has("fraction-of", Text(next)) || (part == 2 && _words.Has("definite", Text(next)) && !_words.Has("scales", Text(next + 1)));

    // "More than half agreed", but not "more than half an hour".
    private bool IsBoundedHalf(int i) => _phrases.BoundBefore(i) != FigureBound.None && !IsHalfOfScale(i) && !_words.Has("article", Text(i + 1)) && Text(i + 1) is not "-";

    // "Half a million" is a number.
    private bool IsHalfOfScale(int i) => _words.Has("scales", Text(i + 1)) || (_words.Has("article", Text(i + 1)) && _words.Has("scales", Text(i + 2)));

    private decimal? Small(int i) =>
        i < _tokens.Count && _tokens[i] is { Kind: TokenKind.Number } token && decimal.TryParse(token.Text, System.Globalization.NumberStyles.None, null, out var value) && value is > 0 and <= MaxDenominator ? value : null;

    private int AddFraction(decimal over, decimal under, int first, int next)
    {
        var percent = Math.Round(over * 100 / under, Digits);
        return Add(new(FigureKind.Fraction, [new(percent, percent)], "%", _phrases.BoundBefore(first)), first, next, []);
    }
}
