using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <content>Halves of units, cents behind an amount, and fractions of Chinese, Japanese and Korean: half a year, a year and a half, dix euros cinquante, 四分之一.</content>
public sealed partial class FigureReader
{
    private const int HalfYear = 6, FewestCents = 10, MaxPartOfCompound = 4, MaxWordsOfShare = 12;

    private const decimal Half = 0.5m;

    // "Half a year", "ein halbes Jahr", "полгода", "半年"; "a year and a half", where the one is an article.
    private int? ReadHalf(int first)
    {
        if (_tokens[first].Kind != TokenKind.Word) return null;
        if (_words.Find("half-year", Text(first)) is HalfYear && PhraseReader.UnitNamed("month") is { } months) return AddQuantity(months, first, first + 1, [new(HalfYear, HalfYear)], isApart: false);
        var isOne = _words.Has("article", Text(first)) || IsOne(first);
        var half = isOne ? first + 1 : first;
        if (_words.Has("half-of", Text(half)) && !_words.Has("article", Text(half + 1)) && !_words.Has("and", Text(first - 1)) && _phrases.UnitAfter(half + 1) is { Unit.IsTime: true } part)
            return AddQuantity(part.Unit, first, part.Next, [new(Half, Half)], isApart: false);
        // "Bir buçuk saat"
        if (isOne && _phrases.EndOf("half", first + 1) is { } behind && _phrases.UnitAfter(behind) is { Unit.IsTime: true } span) return AddQuantity(span.Unit, first, span.Next, [new(1 + Half, 1 + Half)], isApart: false);
        return isOne && _phrases.UnitAfter(first + 1) is { Unit.IsTime: true } whole && _phrases.EndOf("half", whole.Next) is { } end
            ? AddQuantity(whole.Unit, first, end, [new(1 + Half, 1 + Half)], isApart: false) : null;
    }

    // "Half maart", "a metà marzo", "w połowie marca": the middle of the month.
    private int? HalfOfMonth(int first)
    {
        if (!_words.Has("half-of", Text(first)) && (_words.Find("fractions", Text(first)) ?? _words.Find("fractions", Text(first) + "?")) is not 2) return null;
        var month = _phrases.IsLink(first + 1) ? first + 2 : first + 1;
        return _words.Has("months", Text(month)) && (!_words.HasCapitalMonths || _tokens[month].IsCapital) ? first + 1 : null;
    }

    // "5명만": only five persons, and no ten thousand.
    private bool IsParticle(int i) => _words.Tag == "ko" && i > 1 && _tokens[i] is { Kind: TokenKind.Word, IsAttached: true } && Text(i)[0] == '만' && _tokens[i - 1] is { Kind: TokenKind.Word, IsAttached: true } && !_phrases.IsScale(i - 1);

    // What is left behind a unit, in that unit: "2 years and 3 months", "deux ans et demi", "dix euros cinquante".
    private (decimal Value, int Next)? Rest(Unit unit, FoundNumber number, int next) =>
        Remainder(unit, next) ?? MinutesBehind(unit, next) ?? (_phrases.EndOf("half", next) is { } half ? (Half, half) : ((decimal, int)?)null) ?? (unit.IsCurrency ? Cents(number, next) : unit.IsTime ? PartBehind(next) : null);

    // "Dos horas y cuarto", "due ore e un quarto"
    private (decimal Value, int Next)? PartBehind(int next)
    {
        if (!_words.Has("and", Text(next))) return null;
        var part = _words.Has("article", Text(next + 1)) ? next + 2 : next + 1;
        return (_words.Find("fractions", Text(part)) ?? _words.Find("fractions", Text(part) + "?")) is { } parts && Things(part + 1).Count == 0 ? (Math.Round(1 / parts, Precision), part + 1) : null;
    }

    private (decimal Value, int Next)? Cents(FoundNumber number, int next)
    {
        if (number.IsScaled || number.Values is not [var whole] || whole % 1 != 0) return null;
        if (_words.Has("and", Text(next))) next++;
        if (_numbers.Read(next) is not { IsScaled: false, Values: [>= FewestCents and < Hundred and var cents] } rest || rest.IsWord != number.IsWord || cents % 1 != 0) return null;
        return _phrases.UnitAfter(rest.Next) is null && Things(rest.Next).Count == 0 && !_words.Has("and", Text(rest.Next)) && _phrases.RangeLink(next, rest.Next) is null ? (cents / Hundred, rest.Next) : null;
    }

    // "四分之一", "4分の1", "4분의 1": the whole stands before the part.
    private int? ReadPartsOf(int first) =>
        _words.Language == FigureData.Other && _numbers.ReadBare(first) is { Values: [> 1 and <= MaxDenominator and var whole] } all && _phrases.EndOf("parts-of", all.Next) is { } link
        && _numbers.ReadBare(link) is { Values: [var part] } parts && part < whole ? AddFraction(part, whole, first, parts.Next) : null;

    // "At most a ton and a half, 150,000": the second says the first again, with its limit.
    private void ShareLimits()
    {
        for (var i = 1; i < _figures.Count; i++)
            if (_figures[i] is { MayBound: FigureBound.None, Value: { Kind: FigureKind.Number, Bound: FigureBound.None, Possible.Count: 1 } } figure && _figures[i - 1] is { Value: { Bound: not (FigureBound.None or FigureBound.Vague) and var bound }, End: var end }
                && _tokens.FindAll(token => token.Start >= end && token.End <= figure.Start) is [{ Kind: TokenKind.Sign, Text: "," or "(" }]) _figures[i] = figure with { MayBound = bound };
    }

    // Digits that belong to no figure and no name, and "45 Std." where that is no unit that is known.
    private void MarkUnread()
    {
        ShareLimits();
        var (isUnread, at) = (false, 0);
        for (var i = 0; i < _tokens.Count && !isUnread; i++)
        {
            while (at < _figures.Count && _figures[at].End <= _tokens[i].Start) at++;
            isUnread = _tokens[i] is { Kind: TokenKind.Number, IsAttached: false } && (at == _figures.Count || _figures[at].Start > _tokens[i].Start) && !_phrases.IsName(i) && !_phrases.IsLabelled(i);
        }
        var next = 0;
        for (var i = 0; i < _figures.Count; i++)
        {
            while (next < _tokens.Count && _tokens[next].Start < _figures[i].End) next++;
            if (isUnread || IsBeforeAbbreviation(_figures[i], next)) _figures[i] = _figures[i] with { IsUnread = true };
        }
    }

    private bool IsBeforeAbbreviation(WrittenFigure figure, int next) =>
        figure.Value is { Kind: FigureKind.Number, Unit.Length: 0 } && next + 2 < _tokens.Count && _tokens[next] is { Kind: TokenKind.Word, Text.Length: <= MaxPartOfCompound } && _tokens[next + 1].IsSign('.') && _tokens[next + 1].IsAttached;

    // As it is, and with the scale that makes it like the other one; "from 310 to 224 hectares", which are square metres.
    private static ValueList<FigureRange> Scaled(decimal value, decimal other, string unit)
    {
        var values = new List<FigureRange> { new(value, value) };
        for (var scaled = value * Thousand; value > 0 && scaled < other * Hundred; scaled *= Thousand)
            if (scaled * Hundred > other) values.Add(new(scaled, scaled));
        foreach (var factor in FigureUnits.FactorsOf(unit).Where(factor => factor > 1))
            if (value * factor is var whole && whole < other * Hundred && whole * Hundred > other && !values.Contains(new(whole, whole))) values.Add(new(whole, whole));
        return values.ToValueList();
    }

    // "5,000 won": a currency, or a verb.
    private FigureValue? InWon(int next) => _words.Language == "en" && Text(next) is "won" && PhraseReader.UnitNamed("korean won") is { } won && _figures.Count > 0 ? _figures[^1].Value with { Unit = won.Name } : null;

    // "Wintertage", "zomermaanden": the last part of a word names the unit.
    private Unit? UnitOfCompound(int next)
    {
        if (!_words.IsCompound || next >= _tokens.Count || _tokens[next].Kind != TokenKind.Word) return null;
        var word = _tokens[next].Text;
        for (var start = MaxPartOfCompound; start <= word.Length - MaxPartOfCompound; start++)
            if (FigureUnits.Find(word[start..]) is { IsTime: true } unit) return unit;
        return null;
    }

    // "Von sieben Schulen schloss eine", "of every five bridges, one": the share that the number may say.
    private FigureValue? ShareOfOne(FoundNumber number, int first)
    {
        var before = _words.Has("every", Text(first - 1)) || _words.Has("definite", Text(first - 1)) ? first - 2 : first - 1;
        if (number is not { IsScaled: false, Values: [> 1 and <= MaxDenominator and var whole] } || !_words.Has("part-of", Text(before))) return null;
        for (var i = number.Next; i < _tokens.Count && i < number.Next + MaxWordsOfShare; i++)
            if (IsOne(i) || (_words.Has("article", Text(i)) && i > number.Next)) return new(FigureKind.Fraction, [new(Math.Round(Hundred / whole, Digits), Math.Round(Hundred / whole, Digits))], "%");
        return null;
    }
}
