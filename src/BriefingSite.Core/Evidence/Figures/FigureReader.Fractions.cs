using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <content>Fractions: 1/3, two thirds, a third of, one in five, half the ships.</content>
public sealed partial class FigureReader
{
    private const int MaxDenominator = 100, Digits = 4;

    private int? ReadFraction(int first)
    {
        if (_tokens[first].Kind == TokenKind.Number) return ReadFractionInDigits(first) ?? ReadPartsOf(first) ?? ReadOneIn(first);
        if (ReadPartsOf(first) is { } part) return part;
        if (_phrases.ValueAt("fractions", first) is { } alone) return IsHalfOfScale(first) ? null : AddFraction(1, alone.Value, first, alone.Next);
        if (_words.Find("fractions", Text(first) + "?") is 2 && (IsPartOf(first + 1, 2) || IsBoundedHalf(first) || IsChangeBy(first, first + 1) || UnitOfPart(first + 1) is not null)) return AddFraction(1, 2, first, first + 1);
        if (_words.Has("every", Text(first))) return ReadEvery(first);
        if (_words.IsCompound && Compound(Text(first)) is { } parts) return AddFraction(parts.Count, parts.Of, first, first + 1);
        if (_numbers.Read(first) is { } counted) return ReadParts(counted.Values[0], first, counted.Next);
        return _words.Has("article", Text(first)) || IsOne(first) || _words.Has("one-part", Text(first)) ? ReadParts(1, first, first + 1) : null;
    }

    // "Two thirds", "a third of", "by a third", "jedna trzecia".
    private int? ReadParts(decimal count, int first, int next)
    {
        if (Text(next) is "-" && _tokens[next].IsAttached) next++;
        if (_words.Find("fractions", Text(next)) is { } parts && count < parts && !IsHalfOfScale(next)) return AddFraction(count, parts, first, next + 1);
        if (_words.Find("fractions", Text(next) + "?") is not { } named || count >= named) return ReadOneIn(first);
        if (count > 1 || _tokens[next - 1].IsSign('-') || IsPartOf(next + 1, named) || UnitOfPart(next + 1) is not null || IsChangeBy(first, next + 1) || _words.Has("one-part", Text(first))) return AddFraction(count, named, first, next + 1);
        // "A third was lost", "one quarter came": it may be the third of something.
        if ((Things(next + 1).Count > 0 && !IsOne(first)) || _words.Has("and", Text(first - 1))) return null;
        AddFraction(count, named, first, next + 1);
        MakeWeak();
        return next + 1;
    }

    // "Dreiviertel", "driekwart"
    private (decimal Count, decimal Of)? Compound(string word)
    {
        // "Achttiende" is no eight tenths.
        for (var length = 2; length <= word.Length - 2; length++)
            if (_words.Find("cardinals", word[..length]) is > 1 and var count && (_words.Find("fractions", word[length..]) ?? _words.Find("fractions", word[length..] + "?")) is { } parts and < 10 && count < parts) return (count, parts);
        return null;
    }

    // "Every third ship", but not "every third day".
    private int? ReadEvery(int first)
    {
        if (_words.Find("ordinals", Text(first + 1)) is not (> 1 and var part) || _phrases.UnitAfter(first + 2) is not null) return null;
        AddFraction(1, part, first, first + 2);
        // "Every second counts."
        if (part == 2 && _words.Language == "en") MakeWeak();
        return first + 2;
    }

    private void MakeWeak() => Complete(figure => figure with { Value = figure.Value with { IsWeak = true } });

    // "14 of 20 bridges": two numbers, which may say a share.
    private int? ReadShare(FoundNumber number, int first)
    {
        if (number is { IsScaled: true } or { Values.Count: > 1 } || !_words.Has("part-of", Text(number.Next)) || _phrases.UnitAfter(number.Next) is not null) return null;
        var second = _words.Has("definite", Text(number.Next + 1)) ? number.Next + 2 : number.Next + 1;
        if (_numbers.Read(second) is not { IsScaled: false, Values: [var whole] } all || number.Values[0] >= whole || _phrases.UnitAfter(all.Next) is not null || _dates.YearAt(second) is not null) return null;
        return ReadShareOf(number, first, all, second);
    }

    // Two numbers, each of which may say the share.
    private int ReadShareOf(FoundNumber part, int first, FoundNumber whole, int second)
    {
        var percent = Math.Round(part.Values[0] * 100 / whole.Values[0], Digits);
        var share = new FigureValue(FigureKind.Fraction, [new(percent, percent)], "%", _phrases.BoundBefore(first));
        var count = _figures.Count;
        ReadCounted(part, first);
        var things = Things(whole.Next);
        if (_figures.Count > count) Complete(figure => figure with { Other = share, Things = things.Count > 0 ? things : figure.Things, Value = figure.Value with { IsWeak = false } });
        count = _figures.Count;
        var next = ReadCounted(whole, second);
        if (_figures.Count > count) Complete(figure => figure with { Other = share });
        return next;
    }

    private bool IsOne(int i) => _words.Find("cardinals", Text(i)) is 1;

    // "Fell by a third", "rose to half"; but "by a third party" names one.
    private bool IsChangeBy(int first, int next) => _words.Has("by", Text(first - 1)) && Things(next).Count == 0;

    private int? ReadFractionInDigits(int first)
    {
        if (Text(first + 1) is not ("/" or "\u2044" or "\u2215") || !_tokens[first + 1].IsAttached || Small(first) is not { } over || Small(first + 2) is not { } under || Text(first + 3) is "/") return null;
        // 24/7 and 9/11 are names.
        return over < under && under is <= 10 or 12 or 16 or 20 or 100 ? AddFraction(over, under, first, first + 3) : first + 3;
    }

    // "One in five ships", "un électeur sur cinq"; but not "two in 14 days".
    private int? ReadOneIn(int first)
    {
        // "One in" is a pronoun for the reader of numbers.
        var number = _numbers.Read(first) ?? (IsOne(first) || _words.Has("article", Text(first)) ? new([1], first + 1, IsWord: true, 1) : null);
        if (number is not { IsScaled: false, Values: [>= 1 and var count] }) return null;
        // "Une école rurale sur quatre"
        var thing = number.Next;
        while (number.IsWord && thing - number.Next < SmallNumber && _phrases.EndOf("in", thing) is null && thing < _tokens.Count && _tokens[thing].Kind == TokenKind.Word && !_words.Has("stops", Text(thing))) thing++;
        var isApart = thing > number.Next;
        if (_phrases.EndOf("in", thing) is not { } link || _numbers.Read(link) is not { IsScaled: false, Values: [<= MaxDenominator and var parts] } whole) return null;
        if (count >= parts || number.IsWord != whole.IsWord || _phrases.UnitAfter(whole.Next) is { Unit: { IsTime: true } or { Name: "%" } or { IsCurrency: true } }) return null;
        // "26 von 83 Gemeinden"
        if (!number.IsWord && count > 1 && !isApart && _words.Has("part-of", Text(link - 1)) && Things(whole.Next).Count > 0) return ReadShareOf(number, first, whole, link);
        if (isApart && count > 1) return ReadShareOf(number, first, whole, link);
        var next = AddFraction(count, parts, first, whole.Next);
        if (!isApart || Things(whole.Next).Count == 0) return next;
        // "Un accord sur trois points"
        MakeWeak();
        var share = _figures[^1].Value;
        next = ReadCounted(whole, link);
        Complete(figure => figure with { Other = share });
        return next;
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

    // "Half an hour", "a quarter of a mile"
    private (Unit Unit, int Next)? UnitOfPart(int next)
    {
        var isLinked = _phrases.IsLink(next);
        if (isLinked) next++;
        // "Trois quarts d'heure", "три четверти часа"
        if ((isLinked || _words.Language is "ru" or "uk" or "pl") && _phrases.UnitAfter(next) is { Unit: { Name: "hour", Factor: 1 } } hour) return hour;
        return _words.Has("article", Text(next)) && _phrases.UnitAfter(next + 1) is { Unit.Name: not "%" } unit ? unit : null;
    }

    private int AddFraction(decimal over, decimal under, int first, int next)
    {
        if (UnitOfPart(next) is { } unit) return AddQuantity(unit.Unit, first, unit.Next, [new(over / under, over / under)], isApart: false);
        var percent = Math.Round(over * 100 / under, Digits);
        return Add(new(FigureKind.Fraction, [new(percent, percent)], "%", _phrases.BoundBeforeArticle(first)), first, next, []);
    }
}
