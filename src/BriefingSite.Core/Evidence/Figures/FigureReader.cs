using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Reads the figures of a text: numbers, percentages, amounts, quantities, dates, ordinals, fractions and multiples.
/// <see cref="FigureForms"/> lists the forms. Names such as S-400 or Article 5 are none.</summary>
public sealed partial class FigureReader
{
    private const int Million = 1_000_000, SmallNumber = 3, MaxCounter = 2, ManySources = 12, Dozen = 12, Precision = 9, MaxPairGap = 16, MaxUnitGap = 40, Thousand = 1000, Hundred = 100;

    /// <summary>The unit of what is written with a colon: 14:30, 3:1.</summary>
    internal const string TimeUnit = ":";

    private const string ReferenceUnit = "[]";

    private readonly FigureWords _words;
    private readonly List<Token> _tokens;
    private readonly PhraseReader _phrases;
    private readonly NumberReader _numbers;
    private readonly DateReader _dates;
    private readonly List<WrittenFigure> _figures = [];

    private FigureReader(string text, FigureWords words)
    {
        (_words, _tokens) = (words, FigureTokens.Split(text, words));
        _phrases = new(_tokens, words);
        (_numbers, _dates) = (new(_tokens, words, _phrases), new(_tokens, words, _phrases));
    }

    /// <summary>Whether a text may have figures, which is quickly told.</summary>
    public static bool MayOccurIn(string text, string? language) => FigureWords.Of(language).MayOccurIn(text);

    /// <summary>The figures of a text, in order.</summary>
    /// <param name="folded">The text, folded.</param>
    /// <param name="language">Its language; <c>null</c> where it is not known.</param>
    public static IReadOnlyList<WrittenFigure> Read(string folded, string? language)
    {
        var words = FigureWords.Of(language);
        return words.MayOccurIn(folded) ? new FigureReader(folded, words).Read() : [];
    }

    private List<WrittenFigure> Read()
    {
        for (var i = 0; i < _tokens.Count;)
        {
            if (_dates.Read(i) is { } date) i = AddDate(date.Value, i, date.Next);
            else if (_tokens[i].Kind != TokenKind.Sign && ReadAt(i) is { } next) i = next;
            else i++;
        }
        ShareUnits();
        MarkFrom();
        MarkUnread();
        return _figures;
    }

    // "17.5 million tonnes instead of 12", "from €45 to €72 a month": a unit or rate that is written with one of two figures.
    private void ShareUnits()
    {
        for (var i = 0; i < _figures.Count; i++)
            if (_figures[i] is { Other: null, Value: { Kind: FigureKind.Number, Possible: [{ IsSingle: true } range, ..] } value } figure)
                for (var beside = i - 1; beside <= i + 1; beside += 2)
                    if (beside >= 0 && beside < _figures.Count && _figures[beside].Value is { Kind: FigureKind.Number, Unit: { Length: > 0 } unit and not (TimeUnit or ReferenceUnit) } other && AreBeside(_figures[Math.Min(i, beside)], _figures[Math.Max(i, beside)]))
                    {
                        if (value.Unit.Length == 0 && CountsNothing(figure)) _figures[i] = figure with { Other = value with { Unit = unit, Possible = Scaled(range.From, other.Possible[0].From, unit) } };
                        else if (unit.StartsWith(value.Unit, StringComparison.Ordinal) && FigureUnits.RateOf(value.Unit).Length == 0 && unit.Length > value.Unit.Length && unit[value.Unit.Length] == '/') _figures[i] = figure with { Other = value with { Unit = unit } };
                    }
    }

    // "80 metres long, with 24 cabins": these are no metres.
    private bool CountsNothing(WrittenFigure figure) => figure.Things.Count == 0 || FigureUnits.IsOfTime(figure.Things[0])
        || (_tokens.Find(token => token.Start >= figure.End) is { Text: { } behind } && _words.Has("relative-years", behind));

    private bool AreBeside(WrittenFigure one, WrittenFigure other) =>
        other.Start - one.End is >= 0 and <= MaxUnitGap && !_tokens.Exists(token => token.Start >= one.End && token.End <= other.Start && token.Kind == TokenKind.Sign && token.Text[0] is '.' or ';' or '!' or '?' or '(');

    // "从780人变为1020人": what is counted stands between the number and the word for "to".
    private void MarkFrom()
    {
        for (var i = 0; _words.Language == FigureData.Other && i + 1 < _figures.Count; i++)
        {
            var (one, other) = (_figures[i], _figures[i + 1]);
            if (one.IsFrom || one.Value.Kind != FigureKind.Number || other.Value.Kind != FigureKind.Number || one.Value.Unit != other.Value.Unit || other.Start - one.End is < 0 or > MaxPairGap) continue;
            var (first, next) = (_tokens.FindIndex(token => token.Start >= one.Start), _tokens.FindIndex(token => token.Start >= one.End));
            if (!_words.Has("between", Text(first - 1))) continue;
            while (next < _tokens.Count && _tokens[next].Start < other.Start && _tokens[next].Kind == TokenKind.Word && _phrases.EndOf("range", next) is null) next++;
            if (_phrases.EndOf("range", next) is { } end && _tokens[end].Start == other.Start) _figures[i] = one with { IsFrom = true };
        }
    }

    private int AddDate(FigureValue date, int first, int next)
    {
        // "2031 people" may count them.
        var things = next == first + 1 && _dates.YearAt(first) is not null ? Things(next) : [];
        Add(date with { Bound = _phrases.BoundOfDate(first, next) }, first, next, things);
        var mayCount = things.Count > 0 && MayCount(first);
        Complete(figure => figure with { MayCount = mayCount, IsDateLimit = _phrases.EndsWith("date-limit", first) });
        return next;
    }

    // "Carried 2031 people", but not "in 2031 people", "summer 2031", "Expo 2031".
    private bool MayCount(int year) => _phrases.BeginsSentence(year) || _words.Has("before-count", Text(year - 1))
        || (_tokens[year - 1] is { Kind: TokenKind.Word, IsCapital: false, Text: var before } && !_words.Has("stops", before) && !_words.Has("months", before) && _phrases.UnitAfter(year - 1) is null);

    // The token after a figure that begins here; null for none.
    private int? ReadAt(int first) => HalfOfMonth(first) ?? ReadHalfHour(first) ?? ReadHalf(first) ?? ReadFraction(first) ?? ReadMultiple(first) ?? ReadOrdinal(first) ?? ReadNumber(first) ?? ReadVague(first);

    private int? ReadNumber(int first)
    {
        // "零下" begins with a zero.
        if (_words.Language == FigureData.Other && _phrases.EndOf("minus", first) is { } sign) return sign;
        if (IsParticle(first) || _numbers.Read(first) is not { } number) return null;
        if (_phrases.IsLabelled(first)) return PastLabelled(number.Next);
        if (!number.IsWord && _phrases.IsCode(first)) return number.Next;
        if (YearInWords(number, first) is { } year) return year;
        if (_phrases.IsSeveral(first) && number.IsWord && number.IsScaledBy(Dozen)) return AddVague(number.Values[0], first, number.Next);
        if (number.IsWord && number.Values[0] <= ManySources && _phrases.CountsSources(number.Next)) return number.Next;
        if (ReadTime(number, first) is { } time) return time;
        if (CenturyInDigits(number, first) is { } century) return century;
        if (IsListNumber(first, number)) return number.Next;
        if (IsReference(first, number)) return Add(new(FigureKind.Number, [new(number.Values[0], number.Values[0])], ReferenceUnit), first, number.Next, []);
        if (ReadShare(number, first) is { } parts) return parts;
        var count = _figures.Count;
        var next = ReadCounted(number, first);
        // "From 18 to 16": two figures, of which the first may have no unit.
        if (_figures.Count == count + 1 && Text(next) is "'" && _words.Has("from-after", Text(next + 1))) Complete(figure => figure with { IsFrom = true });
        if (_figures.Count == count + 1 && _words.Has("between", Text(first - 1)) && !_words.Has("and", Text(next)) && _phrases.RangeLink(first, next) is { IsApart: true }) Complete(figure => figure with { IsFrom = true });
        return next;
    }

    private int ReadCounted(FoundNumber number, int first)
    {
        var (ranges, next, isApart) = (number.Values.Select(value => new FigureRange(value, value)).ToList(), number.Next, false);
        var currency = _phrases.CurrencyBefore(first);
        var start = currency?.First ?? first;
        if (_phrases.RangeLink(start, next) is { } link && _phrases.PastCurrency(link.Next) is var second && !_phrases.IsName(second) && _numbers.Read(second, currency is not null) is { } to && NumberReader.Range(number, to) is { Count: > 0 } range)
            (ranges, next, isApart, number) = (range, to.Next, link.IsApart, to);
        if (_phrases.OrdinalEnd(first, next) is { } ordinal && ranges[0].IsSingle) return AddOrdinal(ranges[0].From, first, ordinal, Things(ordinal));
        if (_phrases.TimesEnd(next) is { } times) return Add(new(FigureKind.Multiple, ranges.ToValueList(), "", Bound(first, times).Bound, IsWeak: number.IsWord), first, times, []);
        if (_phrases.IsNegative(start) || _phrases.IsNegative(first)) ranges = ranges.ConvertAll(range => new FigureRange(-range.To, -range.From));
        if ((_phrases.UnitAfter(next) ?? ((number.IsScaled || _words.Has("round", Text(next - 1))) && _phrases.IsLink(next) ? _phrases.UnitAfter(next + 1) : null)) is { } unit)
        {
            next = unit.Next;
            if (unit.Unit.IsTemperature && _phrases.EndOf("minus-after", next) is { } belowZero) (ranges, next) = (ranges.ConvertAll(range => new FigureRange(-range.To, -range.From)), belowZero);
            else if (!isApart && ranges is [{ IsSingle: true }] && Rest(unit.Unit, number, next) is { } rest) (ranges, next) = ([new(ranges[0].From + rest.Value, ranges[0].From + rest.Value)], rest.Next);
            next = AddQuantity(unit.Unit, start, next, ranges, isApart, isWeak: number.IsWord && number.Values[0] <= 1);
            var (stem, hasOtherRate) = (Stems.Of(Text(number.Next)), _phrases.HasOtherRate(next));
            var clock = _figures.Count == 0 ? null : ClockOf(Text(number.Next - 1), _figures[^1].Value);
            Complete(figure => figure with { UnitStem = stem, HasOtherRate = hasOtherRate, Other = clock });
            if (_phrases.MayBeMillions(number.Next) && Things(next) is var things)
                Complete(figure => figure with { Things = things, Other = figure.Value with { Unit = "", Possible = ranges.Select(range => new FigureRange(range.From * Million, range.To * Million)).ToValueList() } });
            return next;
        }
        if (currency is { } before)
        {
            next = AddQuantity(before.Unit, start, next, ranges, isApart);
            var hasOtherRate = _phrases.HasOtherRate(next);
            Complete(figure => figure with { HasOtherRate = hasOtherRate });
            return next;
        }
        // 5G, 4x4, 737s: a name.
        if (!number.IsWord && next < _tokens.Count && _tokens[next] is { Kind: TokenKind.Word, IsAttached: true } behind && behind.Text[0] < '\u0600') return next + 1;
        return AddCount(number, first, next, ranges, isApart);
    }

    // "2 years and 3 months", "5 hours 30 minutes", "1 m 85 cm": one figure. The rest is less than one of the unit, and is given in it.
    private (decimal Value, int Next)? Remainder(Unit unit, int next)
    {
        if (_words.Has("and", Text(next))) next++;
        if (_numbers.Read(next) is not { Values: [var value] } number || _phrases.UnitAfter(number.Next) is not { } smaller || FigureUnits.Factor(smaller.Unit, unit) is not { } factor) return null;
        return factor < 1 && value * factor < 1 ? (Math.Round(value * factor, Precision), smaller.Next) : null;
    }

    private int AddQuantity(Unit unit, int start, int next, List<FigureRange> ranges, bool isApart, bool isWeak = false)
    {
        var name = unit.Name;
        if ((_phrases.RateAt(next) ?? _phrases.RateOfMeasure(next, unit.IsCurrency)) is { } rate) (name, next) = (name + rate.Name, rate.Next);
        var (bound, end) = Bound(start, next);
        return AddRanges(new(FigureKind.Number, ranges.Select(range => new FigureRange(range.From * unit.Factor, range.To * unit.Factor)).ToValueList(), name, bound, isWeak), start, end, [], isApart);
    }

    private int AddCount(FoundNumber number, int first, int next, List<FigureRange> ranges, bool isApart)
    {
        var (bound, end) = Bound(first, next);
        var things = Things(end, number.IsScaled);
        if (things.Count == 0 && (end >= _tokens.Count || _tokens[end].Kind != TokenKind.Word)) things = _phrases.ThingBefore(first);
        var isAmong = bound == FigureBound.Less && _phrases.IsAmong(first);
        var last = AddRanges(new(FigureKind.Number, ranges.ToValueList(), "", isAmong ? FigureBound.None : bound, IsWeak(first, number, things)), first, end, things, isApart);
        if (ShareOfOne(number, first) is { } share) Complete(figure => figure with { Other = share });
        if ((things.Count == 0 ? DayAndMonth(first, next) : InWon(next)) is { } also) Complete(figure => figure with { Other = also });
        if (UnitOfCompound(next) is { } unit) Complete(figure => figure with { Other = figure.Value with { Unit = unit.Name, Possible = ranges.Select(range => new FigureRange(range.From * unit.Factor, range.To * unit.Factor)).ToValueList() } });
        if (isAmong) Complete(figure => figure with { Other = figure.Value with { Bound = FigureBound.Less } });
        return last;
    }

    // "From 16 to 18" are two figures, or a range.
    private int AddRanges(FigureValue value, int first, int next, ValueList<string> things, bool isApart)
    {
        if (!isApart) return Add(value, first, next, things);
        Add(value with { Possible = value.Possible.SelectMany(range => new[] { new FigureRange(range.From, range.From), range }).ToValueList() }, first, next, things);
        Complete(figure => figure with { IsFrom = true });
        return Add(value with { Possible = value.Possible.SelectMany(range => new[] { new FigureRange(range.To, range.To), range }).ToValueList() }, first, next, things);
    }

    // Whether a small number in words may point to things already named, or count persons; or a number may belong to a name.
    private bool IsWeak(int first, FoundNumber number, ValueList<string> things)
    {
        if (!number.IsWord) return _phrases.FollowsName(first, things.Count == 0) && !number.IsScaled;
        var value = number.Values[0];
        if (value > 1 && IsSecondOfPair(first)) return false;
        // "A two-front war"
        return value <= 1 || (value <= SmallNumber && (_phrases.IsDefinite(first) || things.Count == 0 || _phrases.CountsPersons(number.Next) || Text(number.Next) is "-"));
    }

    // "Seven votes to three"
    private bool IsSecondOfPair(int first) => _figures.Count > 0 && _words.Has("versus", Text(first - 1)) && _figures[^1] is { Value: { Kind: FigureKind.Number, Unit.Length: 0 }, End: var end } && first > 1 && _tokens[first - 1].Start - end <= MaxPairGap;

    private (FigureBound Bound, int Next) Bound(int first, int next)
    {
        // "Below −10"
        var before = _phrases.BoundBefore(_phrases.IsNegative(first) ? first - 1 : first);
        if (before != FigureBound.None) return (before, next);
        if (_phrases.BoundAfter(next) is { } after) return after;
        if (_words.Language != FigureData.Other) return (_phrases.BoundBehindThing(next) ?? before, next);
        // "30人以上", "3만 명이 넘는"
        for (var behind = next; behind < next + MaxCounter && behind < _tokens.Count && _tokens[behind].Kind == TokenKind.Word; behind++)
            if (_phrases.BoundAfter(behind + 1) is { } bound) return (bound.Bound, next);
        return (before, next);
    }

    private int? ReadVague(int first)
    {
        if (_tokens[first].Kind != TokenKind.Word) return null;
        if ((_words.Find("vague", Text(first)) ?? (_phrases.IsSeveral(first) ? _words.Find("scales", Text(first)) : null)) is not { } value) return null;
        var next = first + 1;
        // "Tens of thousands", "десятки тысяч"
        var scale = _phrases.IsLink(next) ? next + 1 : next;
        if (_words.Find("vague", Text(scale)) is { } more && more > value) (value, next) = (value * more, scale + 1);
        return AddVague(value, first, next);
    }

    private int AddVague(decimal value, int first, int next)
    {
        if (_phrases.IsLink(next) && _phrases.UnitAfter(next + 1) is { } unit) return Add(new(FigureKind.Number, [new(value * unit.Unit.Factor, (value * 100 - 1) * unit.Unit.Factor)], unit.Unit.Name, FigureBound.Vague), first, unit.Next, []);
        return Add(new(FigureKind.Number, [new(value, value * 100 - 1)], "", FigureBound.Vague), first, next, Things(next, true));
    }

    // "1. The first point", "2) The second".
    private bool IsListNumber(int first, FoundNumber number) =>
        first == 0 && !number.IsWord && number.Next + 1 < _tokens.Count && Text(number.Next) is "." or ")" && _tokens[number.Next].IsAttached && !_tokens[number.Next + 1].IsAttached;

    // "[4]": the number of a note, which counts nothing.
    private bool IsReference(int first, FoundNumber number) => !number.IsWord && Text(first - 1) is "[" && Text(number.Next) is "]";

    // "Nos 5 and 6", "pages 12-14".
    private int PastLabelled(int next)
    {
        while ((Text(next) is "-" or "," || _words.Has("and", Text(next))) && next + 1 < _tokens.Count && _tokens[next + 1].Kind == TokenKind.Number && _phrases.UnitAfter(next + 2) is null) next += 2;
        return next;
    }

    private int? ReadMultiple(int first)
    {
        if (_tokens[first].Text is "x" or "×" && first + 1 < _tokens.Count && _tokens[first + 1] is { Kind: TokenKind.Number, IsAttached: true } times && NumberText.Parse(times.Text, _words.Group) is { Count: > 0 } values)
            return Add(new(FigureKind.Multiple, values.Select(value => new FigureRange(value, value)).ToValueList()), first, first + 2, []);
        if (_tokens[first].Kind != TokenKind.Word) return null;
        // "Double agents" have not doubled.
        // "Half as many"
        if (_phrases.ValueAt("multiples", first) is { } phrase && phrase.Next > first + 1) return Add(new(FigureKind.Multiple, [new(phrase.Value, phrase.Value)], "", _phrases.BoundBefore(first), IsWeak: true), first, phrase.Next, []);
        var (verb, other) = (_words.Find("multiples", Text(first)), _words.Find("multiples", Text(first) + "?"));
        return (verb ?? other) is { } multiple ? Add(new(FigureKind.Multiple, [new(multiple, multiple)], "", _phrases.BoundBeforeArticle(first), IsWeak: verb is null), first, first + 1, []) : null;
    }

    private ValueList<string> Things(int next, bool mayLink = false) => _phrases.ThingsAfter(mayLink && _phrases.IsLink(next) ? next + 1 : next);

    private string Text(int i) => i >= 0 && i < _tokens.Count ? _tokens[i].Text : "";

    private int Add(FigureValue value, int first, int next, ValueList<string> things)
    {
        _figures.Add(new(value, _tokens[first].Start, _tokens[next - 1].End, things, value.Bound == FigureBound.None && _phrases.MayBeLimit(first)) { IsExact = _words.Has("exactly", Text(first - 1)), IsChange = _words.Has("by", Text(first - 1)) && !_words.Has("range", Text(first - 1)) && !_words.Has("range-to", Text(first - 1)), MayBound = value is { Bound: FigureBound.None, Possible.Count: 1 } ? MayBound(first) : FigureBound.None });
        return next;
    }

    // "Une cinquantaine", "una decina": as many, or about as many.
    private FigureBound MayBound(int first) => _words.Has("round", Text(first)) || (_words.Has("article", Text(first)) && _words.Has("round", Text(first + 1))) ? FigureBound.About : _phrases.MayBound(first);

    // What is known of the last figure besides. Not all that is read becomes a figure.
    private void Complete(Func<WrittenFigure, WrittenFigure> complete)
    {
        if (_figures.Count > 0) _figures[^1] = complete(_figures[^1]);
    }
}
