using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <content>Days in words, and months that are numbered: the third of May, двадцать третьего июня, quince de mayo, 4月9日, 3月至11月.</content>
internal sealed partial class DateReader
{
    private const int Ten = 10, Months = 12, LastDay = 31;

    // "Двадцятого серпня", "el quince de mayo"; in English, where "may" and "march" are other words too, only with "of".
    private (FigureValue Value, int Next)? DayInWords(int first)
    {
        if (DayWord(first) is not (var day, var next)) return null;
        var month = next;
        while (words.Has("day", Text(month))) month++;
        if (month == next && words.Language == "en") return null;
        if (MonthAt(month) is not { } found) return null;
        var (year, after) = YearBehind(found.Next);
        return (Date([FigureDate.Create(year, found.Month, day)]), after);
    }

    // An ordinal, or in the languages that count days a number.
    private (int Day, int Next)? DayWord(int first)
    {
        if (OrdinalAt(first) is { } day and <= LastDay) return (day, first + 1);
        if (words.Find("cardinals", Text(first)) is not { } number) return null;
        var next = first + 1;
        if (number is 2 * Ten or 3 * Ten)
        {
            var ones = words.Has("and", Text(next)) || Text(next) is "-" ? next + 1 : next;
            if (OrdinalAt(ones) is { } unit and < Ten && number + unit <= LastDay) return ((int)number + unit, ones + 1);
            if (CountsDays && words.Find("cardinals", Text(ones)) is > 0 and < Ten and var added && number + added <= LastDay) return ((int)(number + added), ones + 1);
        }
        return CountsDays && number is >= 1 and <= LastDay ? ((int)number, next) : null;
    }

    private int? OrdinalAt(int i) => words.Find("ordinals", Text(i)) is { } place and >= 1 ? (int)place : null;

    private bool CountsDays => words.Language is "fr" or "es" or "it" or "pt" or "nl";

    // "4月9日", "3月至11月", "4월 9일": without a year.
    private (FigureValue Value, int Next)? MonthInDigits(int first)
    {
        if (words.Language != FigureData.Other || MonthNumber(first) is not { } month) return null;
        var next = first + 2;
        if (Text(next + 1) is "日" or "일" or "号" && Whole(next) is { } day and >= 1 and <= LastDay) return (Date([FigureDate.Create(0, month, day)]), next + 2);
        if (EndOfLink(next) is { } other && MonthNumber(other) is { } last && last > month && Text(other + 3) is not ("日" or "일")) return (new(FigureKind.Date, [new(FigureDate.Create(0, month), FigureDate.Create(0, last))]), other + 2);
        return (Date([FigureDate.Create(0, month)]) with { IsWeak = true }, next);
    }

    // "2030-м", "1903-го": the token behind the ending of a year in digits.
    private int? EndingAt(int next) => next + 1 < tokens.Count && tokens[next].IsSign('-') && tokens[next].IsAttached && tokens[next + 1] is { Kind: TokenKind.Word, IsAttached: true } ending && words.Has("ordinal-endings", ending.Text) ? next + 2 : null;

    private int? MonthNumber(int i) => Text(i + 1) is "月" or "월" && Whole(i) is { } month and >= 1 and <= Months ? month : null;

    private int? EndOfLink(int i) => Text(i) is "-" or "~" or "～" ? i + 1 : phrases.EndOf("range", i);

    private static FigureValue In(FigureValue date, int year)
    {
        var range = date.Possible[0];
        return date with { IsWeak = false, Possible = [new(range.From + FigureDate.Create(year), range.To + FigureDate.Create(year))] };
    }
}
