using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Reads dates: days, months, years, decades, in words or digits.</summary>
internal sealed partial class DateReader(List<Token> tokens, FigureWords words, PhraseReader phrases)
{
    private const int FirstYear = 1500, LastYear = 2199, FirstFullYear = 1000;

    /// <summary>The date that begins with a token.</summary>
    public (FigureValue Value, int Next)? Read(int first) => tokens[first].Kind switch
    {
        TokenKind.Number when !phrases.IsName(first) && !phrases.IsNegative(first) => Numeric(first) ?? MonthInDigits(first) ?? DayFirst(first) ?? Decade(first) ?? Year(first) ?? ShortYear(first),
        TokenKind.Word => MonthFirst(first) ?? DayInWords(first) ?? DecadeInWords(first),
        _ => null,
    };

    // 2025-01-17, 17.01.2025, 17/01/2025, 2025年1月17日.
    private (FigureValue Value, int Next)? Numeric(int first)
    {
        if (tokens[first].Text.Split('.') is { Length: 3 } parts && parts.All(part => part.All(char.IsAsciiDigit))) return Numeric(parts, first + 1, isDayFirst: true);
        if (first + 4 < tokens.Count && (tokens[first + 1].IsSign('-') || tokens[first + 1].IsSign('/')) && tokens[first + 3].Text == tokens[first + 1].Text
            && Enumerable.Range(1, 4).All(i => tokens[first + i].IsAttached) && tokens[first + 2].Kind == TokenKind.Number && tokens[first + 4].Kind == TokenKind.Number)
            return Numeric([tokens[first].Text, tokens[first + 2].Text, tokens[first + 4].Text], first + 5, isDayFirst: false);
        if (Text(first + 1) is not ("年" or "년") || Whole(first) is not { } year || year is < FirstFullYear or > LastYear) return null;
        return MonthInDigits(first + 2) is { } month ? (In(month.Value, year), month.Next) : (Date([FigureDate.Create(year)]), first + 2);
    }

    private static (FigureValue Value, int Next)? Numeric(string[] parts, int next, bool isDayFirst)
    {
        if (parts.Any(part => part.Length is 0 or > 4) || parts.Any(part => !part.All(char.IsAsciiDigit))) return null;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        if (parts[0].Length == 4) return IsDay(numbers[1], numbers[2]) ? (Date([FigureDate.Create(numbers[0], numbers[1], numbers[2])]), next) : null;
        if (parts[2].Length != 4) return null;
        // 3/4/2025 is a day in March in one country and in April in another; with dots the day is first.
        (int, int)[] orders = isDayFirst ? [(numbers[0], numbers[1])] : [(numbers[0], numbers[1]), (numbers[1], numbers[0])];
        decimal[] possible = [.. orders.Where(date => IsDay(date.Item2, date.Item1)).Select(date => FigureDate.Create(numbers[2], date.Item2, date.Item1)).Distinct()];
        return possible.Length == 0 ? null : (Date(possible), next);
    }

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    // 17 January 2025, 17. Januar, 1er janvier, 17 de enero de 2025; 5–7 July 2030; each day of "3 and 4 May".
    private (FigureValue Value, int Next)? DayFirst(int first)
    {
        if (DayAt(first) is not { } found) return null;
        var next = found.Next;
        while (words.Has("day", Text(next))) next++;
        if (MonthAt(next) is { } month)
        {
            var (year, after) = YearBehind(month.Next);
            return (Date([FigureDate.Create(year, month.Month, found.Day)]), after);
        }
        if (LinkToDay(first, found.Next) is not { } link || DayAt(link.Next) is not { } other || other.Day <= found.Day || DayFirst(link.Next) is not { } last) return null;
        var date = last.Value.Possible[0];
        var its = date.From - FigureDate.Parts(date.From).Day + found.Day;
        return link.IsRange && date.IsSingle ? (new(FigureKind.Date, [new(its, date.To)]), last.Next) : (Date([its]), link.Next);
    }

    private (int Day, int Next)? DayAt(int first)
    {
        if (Whole(first) is not { } day || day is < 1 or > 31) return null;
        var next = first + 1;
        if (next < tokens.Count && tokens[next].IsAttached && (words.Has("ordinal-endings", Text(next)) || tokens[next].IsSign('.'))) next++;
        return (day, next);
    }

    // From a day to another one of the same month: "3 and 4", "3, 4 and 5", "5–7", "from 5 to 7".
    private (int Next, bool IsRange)? LinkToDay(int first, int next)
    {
        if (phrases.RangeLink(first, next) is { } range) return (range.Next, true);
        var isListed = words.Has("and", Text(next)) || words.Has("range", Text(next)) || Text(next) is "/" || (Text(next) is "," && DayAt(next + 1) is { } day && MonthAt(day.Next) is null);
        return isListed ? (next + 1, false) : null;
    }

    // January 17, 2025; January 2025; January.
    private (FigureValue Value, int Next)? MonthFirst(int first)
    {
        if (MonthAt(first) is not (var month, var next)) return null;
        // "Jan. 17"
        if (tokens[first].Text.Length <= 4 && words.Language == "en" && next + 1 < tokens.Count && tokens[next].IsSign('.') && tokens[next].IsAttached && tokens[next + 1].Kind == TokenKind.Number) next++;
        if (Whole(next) is { } day and >= 1 and <= 31 && words.Language == "en" && phrases.UnitAfter(next + 1) is null && !phrases.IsScale(next + 1))
        {
            next++;
            if (next < tokens.Count && tokens[next].IsAttached && words.Has("ordinal-endings", Text(next))) next++;
            var last = day;
            if (phrases.RangeLink(first, next) is { } link && DayAt(link.Next) is { } end && end.Day > day && MonthAt(end.Next) is null) (last, next) = end;
            var (its, behind) = YearBehind(next);
            return (new(FigureKind.Date, [new(FigureDate.Create(its, month, day), FigureDate.Create(its, month, last))]), behind);
        }
        var (year, after) = YearBehind(next);
        return (Date([FigureDate.Create(year, month)]) with { IsWeak = year == 0 && !words.Has("stops", Text(first - 1)) }, after);
    }

    private (int Year, int Next) YearBehind(int next)
    {
        var at = next;
        if (at < tokens.Count && (tokens[at].IsSign(',') || tokens[at].IsSign('.'))) at++;
        while (words.Has("day", Text(at))) at++;
        return YearAt(at) is { } year ? (year, PastYearWord(at + 1)) : (0, next);
    }

    private (FigureValue Value, int Next)? Year(int first)
    {
        if (YearAt(first) is not { } year || phrases.IsScale(first + 1) || phrases.CurrencyBefore(first) is not null) return null;
        if (EndingAt(first + 1) is { } ended) return (Date([FigureDate.Create(year)]), PastYearWord(ended));
        if (phrases.UnitAfter(first + 1) is { } unit && unit.Unit.Name is not ("year" or "point")) return null;
        // "Between 1,800 and 2,500 dollars" without separators.
        if (phrases.RangeLink(first, first + 1) is { } link && phrases.UnitAfter(link.Next + 1) is { Unit.Name: not "year" }) return null;
        var next = first + 1;
        if (next + 1 < tokens.Count && (tokens[next].IsSign('-') || tokens[next].IsSign('/')) && Whole(next + 1) is { } other && tokens[next + 1].Text.Length is 2 or 4)
        {
            var end = tokens[next + 1].Text.Length == 2 ? year / 100 * 100 + other : other;
            if (end > year && end <= LastYear) return (new(FigureKind.Date, [new(FigureDate.Create(year), FigureDate.Create(end))]), PastYearWord(next + 2));
        }
        return (Date([FigureDate.Create(year)]), PastYearWord(next));
    }

    // '79
    private (FigureValue Value, int Next)? ShortYear(int first) =>
        first > 0 && tokens[first - 1] is { Kind: TokenKind.Sign, IsAttached: false, Text: "'" } && tokens[first].IsAttached && tokens[first].Text.Length == 2 && Whole(first) is { } year
            ? (Date([FigureDate.Create(1900 + year), FigureDate.Create(2000 + year)]), first + 1) : null;

    // "2025 году", "2025年": the word for a year belongs to it.
    private int PastYearWord(int next) => phrases.UnitAfter(next) is { Unit.Name: "year" } found && words.Language is "ru" or "uk" or "pl" or "other" ? found.Next : next;

    // 1990s, the '90s, 1990er, 1990-х, années 1990.
    private (FigureValue Value, int Next)? Decade(int first)
    {
        if (Whole(first) is not { } value || value % 10 != 0 || tokens[first].Text.Length is not (2 or 4)) return null;
        var next = first + 1;
        if (next < tokens.Count && tokens[next].IsAttached && tokens[next].IsSign('\'') && Text(next + 1) == "s") next++;
        if (next < tokens.Count && tokens[next].IsAttached && tokens[next].IsSign('-') && (Text(next + 1) is "х" or "ті" or "их" || (Text(next + 1) is "е" && Text(next + 2).StartsWith("год", StringComparison.Ordinal)))) next++;
        var isEnded = next < tokens.Count && tokens[next].IsAttached && Text(next) is "s" or "er" or "х" or "ті" or "их" or "е" && !words.Has("ordinal-endings", Text(first + 1));
        var isNamed = Text(first - 1) is "années" or "años" or "anni" or "anos" or "lata" or "latach" or "jaren" || (tokens[first].IsAttached && Text(first - 1) == "'" && Text(first - 2) is "anni");
        return isEnded || isNamed ? (DecadeOf(value), isEnded ? next + 1 : first + 1) : null;
    }

    private (FigureValue Value, int Next)? DecadeInWords(int first) =>
        words.Find("decades", Text(first)) is { } value && (words.Language != "en" || words.Has("definite", Text(first - 1)) || Text(first - 1) is "early" or "late" or "mid") ? (DecadeOf((int)value), first + 1) : null;

    private static FigureValue DecadeOf(int value)
    {
        int[] starts = value >= 1000 ? [value] : [1900 + value, 2000 + value];
        return new(FigureKind.Date, starts.Select(start => new FigureRange(FigureDate.Create(start), FigureDate.Create(start + 9))).ToValueList());
    }

    private (int Month, int Next)? MonthAt(int i)
    {
        if (i >= tokens.Count || tokens[i].Kind != TokenKind.Word || (words.HasCapitalMonths && !tokens[i].IsCapital)) return null;
        // "Mart'taki"
        var name = words.Tag == "tr" && tokens[i].Text.IndexOf('\'') is > 0 and var end ? tokens[i].Text[..end] : tokens[i].Text;
        return words.Find("months", name) is { } month ? ((int)month, i + 1) : phrases.ValueAt("months", i) is { } named ? ((int)named.Value, named.Next) : null;
    }

    /// <summary>The year at a token; <c>null</c> for none.</summary>
    public int? YearAt(int i) => Whole(i) is { } year and >= FirstYear and <= LastYear && tokens[i].Text.Length == 4 ? year : null;

    private int? Whole(int i) => i < tokens.Count && tokens[i].Kind == TokenKind.Number && tokens[i].Text.Length <= 4 && tokens[i].Text.All(char.IsAsciiDigit) ? int.Parse(tokens[i].Text, CultureInfo.InvariantCulture) : null;

    private string Text(int i) => i >= 0 && i < tokens.Count ? tokens[i].Text : "";

    private static FigureValue Date(IEnumerable<decimal> possible) => new(FigureKind.Date, possible.Select(date => new FigureRange(date, date)).ToValueList());
}
