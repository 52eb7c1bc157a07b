using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <content>Times, ordinals, and the spans of time that they number: 14:30, third, second quarter of 2025, XX century.</content>
public sealed partial class FigureReader
{
    private const int HalfDay = 12, Day = 24, MonthsOfQuarter = 3, MonthsOfHalf = 6, Months = 12, CenturyYears = 100, FirstOfYear = 15, LastOfYear = 20, FewestCenturies = 5, MinutesOfHour = 60, HoursOfDay = 24;

    private const decimal HalfPast = 0.30m;

    // 14:30, 3:1, 2:30 p.m., 6 pm, 9.15 Uhr: one figure.
    private int? ReadTime(FoundNumber number, int first)
    {
        var (value, next, isPair) = (number.Values[0], number.Next, false);
        if (Text(next) is ":" && next + 1 < _tokens.Count && _tokens[next].IsAttached && _tokens[next + 1] is { Kind: TokenKind.Number, IsAttached: true } && _numbers.Read(next + 1) is { } minutes)
            (value, next, isPair) = (value + minutes.Values[0] / 100, minutes.Next, true);
        // "3時間" is a span, and so is "5 часов 40 минут".
        if (value < Day && _phrases.ClockAt(next) is { } clock && !(_phrases.UnitAfter(next) is { } unit && (unit.Next > clock.Next || (unit.Unit.Name == "hour" && Remainder(unit.Unit, unit.Next) is not null))))
            (value, next, isPair) = (clock.Hours == Day ? value + (value <= HalfDay && _phrases.EndsWith("afternoon", first) && value < HalfDay ? HalfDay : 0) : (value >= HalfDay ? value - HalfDay : value) + clock.Hours, clock.Next, true);
        // "21点30分"
        if (isPair && _words.Language == FigureData.Other && value % 1 == 0 && _numbers.Read(next) is { IsScaled: false, Values: [>= 0 and < MinutesOfHour and var past] } part && past % 1 == 0 && _words.Has("minutes", Text(part.Next))) (value, next) = (value + past / 100, part.Next + 1);
        return isPair ? Add(new(FigureKind.Number, [new(value, value)], TimeUnit), first, next, []) : null;
    }

    // "Half zes", "halb sechs", "половина шестого", "wpół do szóstej": half an hour before it, in the morning or in the evening.
    private int? ReadHalfHour(int first)
    {
        if (_phrases.EndOf("half-hour", first) is not { } at) return null;
        var isCounted = _words.Language is "de" or "nl";
        if ((isCounted ? _words.Find("cardinals", Text(at)) : OrdinalAt(at)) is not (>= 1 and <= HalfDay and var hour) || hour % 1 != 0 || Things(at + 1).Count > 0 || _phrases.IsScale(at + 1) || _phrases.UnitAfter(at + 1) is not null) return null;
        var time = (hour == 1 ? HalfDay : hour - 1) + HalfPast;
        return Add(new(FigureKind.Number, [new(time, time), new((time + HalfDay) % HoursOfDay, (time + HalfDay) % HoursOfDay)], TimeUnit), first, at + 1, []);
    }

    private decimal? OrdinalAt(int i) => _words.Find("ordinals", Text(i));

    // "7 h 30", "6h30": what is left behind the hours.
    private (decimal Value, int Next)? MinutesBehind(Unit unit, int next) =>
        unit is { Name: "hour", Factor: 1 } && Text(next - 1) is "h" or "u" && next < _tokens.Count && _tokens[next] is { Kind: TokenKind.Number, Text: [>= '0' and <= '5', >= '0' and <= '9'] minutes } && _phrases.UnitAfter(next + 1) is null
            ? (Math.Round(int.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture) / (decimal)MinutesOfHour, Precision), next + 1) : null;

    // "6.30 horas": half past six, or a part of an hour.
    private static FigureValue? ClockOf(string number, FigureValue value) =>
        value is { Unit: "hour", Possible: [{ IsSingle: true }] } && number.Split('.', ',') is [{ Length: <= 2 } hours, [>= '0' and <= '5', >= '0' and <= '9'] minutes]
            ? value with { Unit = TimeUnit, Possible = [new(decimal.Parse($"{hours}.{minutes}", System.Globalization.CultureInfo.InvariantCulture), decimal.Parse($"{hours}.{minutes}", System.Globalization.CultureInfo.InvariantCulture))] } : null;

    // "24.6.", "15.05": a day and a month, or a number. In English and Chinese they are not written so.
    private FigureValue? DayAndMonth(int first, int next)
    {
        if (_words.Language is "en" or "es" || next != first + 1 || _tokens[first].Kind != TokenKind.Number || _tokens[first].Text.Split('.') is not [{ Length: <= 2 } day, { Length: <= 2 } month]) return null;
        if (!int.TryParse(day, out var its) || !int.TryParse(month, out var named) || its is < 1 or > 31 || named is < 1 or > Months) return null;
        return Dates(FigureDate.Create(0, named, its), FigureDate.Create(0, named, its));
    }

    // "Nineteen sixty-one"
    private int? YearInWords(FoundNumber number, int first)
    {
        if (!number.IsWord || _words.Language != "en" || number.Values[0] is < FirstOfYear or > LastOfYear || _numbers.Read(number.Next) is not { IsWord: true, Values: [>= 10 and < CenturyYears and var rest] } years) return null;
        if (_tokens[number.Next].IsAttached || Things(years.Next).Count > 0 || _phrases.UnitAfter(years.Next) is not null) return null;
        var year = FigureDate.Create((int)(number.Values[0] * CenturyYears + rest));
        return Add(new(FigureKind.Date, [new(year, year)]), first, years.Next, []);
    }

    private int? ReadOrdinal(int first)
    {
        if (_tokens[first].Kind != TokenKind.Word) return null;
        if ((ShortPeriod(first) ?? RomanOrdinal(first)) is { } numbered) return numbered;
        if (_phrases.IsTitle(first)) return null;
        var (value, next) = (_words.Find("ordinals", _tokens[first].Text), first + 1);
        if (value is null && _numbers.Read(first) is { IsWord: true } tens && Text(tens.Next) is "-" && _words.Find("ordinals", Text(tens.Next + 1)) is { } ones and < 10)
            (value, next) = (tens.Values[0] + ones, tens.Next + 2);
        if (value is not { } place) return null;
        var things = Things(next);
        return place <= 2 && things.Count == 0 ? null : AddOrdinal(place, first, next, things, isWeak: place <= SmallNumber);
    }

    private int AddOrdinal(decimal place, int first, int next, ValueList<string> things, bool isWeak = false)
    {
        var period = Period(place, next);
        Add(new(FigureKind.Ordinal, [new(place, place)], "", FigureBound.None, isWeak && period is null), first, next, things);
        Complete(figure => figure with { Other = period });
        // "The first half of 2025" is not half of something.
        return period is not null && _words.Find("periods", Text(next)) == MonthsOfHalf ? next + 1 : next;
    }

    // Q3 2025; H1 2025, T1 2025.
    private int? ShortPeriod(int first)
    {
        if (_tokens[first].Text is not [('q' or 'h' or 't') and var letter, >= '1' and <= '4' and var number] || (letter != 'q' && YearBehind(first + 1) is null)) return null;
        var (place, months) = (number - '0', letter == 'h' ? MonthsOfHalf : MonthsOfQuarter);
        Add(new(FigureKind.Ordinal, [new(place, place)]), first, first + 1, [Stems.Of(letter switch { 'q' => "quarter", 'h' => "half", _ => "trimestre" })]);
        var period = place * months > Months ? null : MonthsOf(place, months, YearBehind(first + 1) ?? 0);
        Complete(figure => figure with { Other = period });
        return first + 1;
    }

    // The XIX century, le XIXe siècle, siglo XIX, II квартал.
    private int? RomanOrdinal(int first)
    {
        var text = Text(first).TrimEnd('e');
        if (!_tokens[first].IsCapital || text.Length is 0 or > 5 || text.AsSpan().ContainsAnyExcept("ivx")) return null;
        var isBefore = _words.Has("centuries", Text(first - 1));
        var named = isBefore ? first - 1 : Text(first + 1) is "." ? first + 2 : first + 1;
        if (!_words.Has("centuries", Text(named)) && _words.Find("periods", Text(named)) != MonthsOfQuarter) return null;
        var value = 0;
        for (var i = 0; i < text.Length; i++) value += i + 1 < text.Length && Roman(text[i]) < Roman(text[i + 1]) ? -Roman(text[i]) : Roman(text[i]);
        Add(new(FigureKind.Ordinal, [new(value, value)]), first, first + 1, [Stems.Of(Text(named))]);
        var period = Period(value, named);
        Complete(figure => figure with { Other = period });
        return first + 1;

        static int Roman(char c) => c switch { 'x' => 10, 'v' => 5, _ => 1 };
    }

    // "12 століття", "siglo 19", but not "12 веков", which is a span.
    private int? CenturyInDigits(FoundNumber number, int first)
    {
        if (number.IsWord || number.Values is not [>= 1 and <= Day and var place] || place % 1 != 0) return null;
        var isBehind = number.Next < _tokens.Count && _words.Has("centuries", Text(number.Next)) && !_words.Has("century-counts", Text(number.Next)) && _words.Language is "ru" or "uk" or "pl";
        if (!isBehind && !(_words.Has("centuries", Text(first - 1)) && _words.Language is "es" or "pt" or "it")) return null;
        var named = isBehind ? number.Next : first - 1;
        // "3 века" may be three of them.
        if (isBehind && place < FewestCenturies && _words.Has("century-few", Text(named))) return null;
        Add(new(FigureKind.Ordinal, [new(place, place)]), first, isBehind ? named + 1 : number.Next, [Stems.Of(Text(named))]);
        var period = Period(place, named);
        Complete(figure => figure with { Other = period });
        return isBehind ? named + 1 : number.Next;
    }

    // The months of a quarter or half of a year, or the years of a century.
    private FigureValue? Period(decimal place, int named)
    {
        if (_words.Has("centuries", Text(named))) return place > Day ? null : Dates(FigureDate.Create((int)(place - 1) * CenturyYears), FigureDate.Create((int)place * CenturyYears));
        if (_words.Find("periods", Text(named)) is not { } months || place * months > Months) return null;
        // Without a year it may be a half or quarter of anything.
        return YearBehind(named + 1) is { } year ? MonthsOf((int)place, (int)months, year) : months == MonthsOfQuarter && !_phrases.IsLink(named + 1) ? MonthsOf((int)place, MonthsOfQuarter, 0) : null;
    }

    private static FigureValue MonthsOf(int place, int months, int year) => Dates(FigureDate.Create(year, (place - 1) * months + 1), FigureDate.Create(year, place * months));

    private static FigureValue Dates(decimal from, decimal to) => new(FigureKind.Date, [new(from, to)]);

    // "Of 2025", "des Jahres 2025".
    private int? YearBehind(int i)
    {
        for (var end = i + SmallNumber; i <= end && i < _tokens.Count; i++)
        {
            if (_dates.YearAt(i) is { } year) return year;
            if (_tokens[i].Kind != TokenKind.Word || !(_words.Has("stops", Text(i)) || _phrases.IsLink(i) || _phrases.UnitAfter(i) is { Unit.Name: "year" })) return null;
        }
        return null;
    }
}
