using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingSite.Core.Model;

/// <summary>A date of <see cref="Edtf"/> that is not an interval, or one end of an interval.</summary>
/// <param name="FirstYear">Its astronomical year: 0 is 1 BC. The first possible one, when digits are unknown.</param>
/// <param name="LastYear">The last possible year; the same, when no digit is unknown.</param>
/// <param name="Month">Its month, or the number of a part of a year (<see cref="PartOfYear"/>); <c>null</c> for none or an unknown one.</param>
/// <param name="Day">Its day; <c>null</c> for none or an unknown one.</param>
/// <param name="Unknown">What is unknown in it, in a word: <c>day</c>, <c>month</c>; <c>null</c> for nothing but digits of the year.</param>
/// <param name="Qualifier"><c>~</c>, <c>?</c> or <c>%</c>; <c>null</c> for none.</param>
public sealed partial record EdtfPart(long FirstYear, long LastYear, int? Month, int? Day, string? Unknown, char? Qualifier)
{
    private const int LastMonth = 12;

    private static readonly string[] s_months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Reads a date; <c>null</c> when it is not valid.</summary>
    public static EdtfPart? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success || Years(match.Groups["y"].Value) is not var (first, last)) return null;
        var (month, day) = (match.Groups["m"].Value, match.Groups["d"].Value);
        char? qualifier = match.Groups["q"].Success ? match.Groups["q"].ValueSpan[0] : null;
        if (month.Length == 0) return new(first, last, null, null, null, qualifier);
        // A year with unknown digits, or with more than four, has no month, and an unknown month has no day.
        if (first != last || text[0] == 'Y' || (month == "XX" && day is not ("" or "XX"))) return null;
        if (month == "XX") return new(first, first, null, null, day.Length == 0 ? "month" : "day", qualifier);
        var number = int.Parse(month, CultureInfo.InvariantCulture);
        if (PartOfYear.Find(number) is not null) return day.Length == 0 ? new(first, first, number, null, null, qualifier) : null;
        if (number is < 1 or > LastMonth) return null;
        if (day.Length == 0 || day == "XX") return new(first, first, number, null, day.Length == 0 ? null : "day", qualifier);
        var counted = int.Parse(day, CultureInfo.InvariantCulture);
        return counted >= 1 && counted <= DaysIn(first, number) ? new(first, first, number, counted, null, qualifier) : null;
    }

    /// <summary>The first day it can mean, as <c>yyyymmdd</c>. Seasons are those of the northern hemisphere, unless it says otherwise.</summary>
    public long Earliest => (Month, Day) switch
    {
        (null, _) => Number(FirstYear, 1, 1),
        ({ } month, null) => Number(FirstYear, Part?.FirstMonth ?? month, 1),
        ({ } month, { } day) => Number(FirstYear, month, day),
    };

    /// <summary>The last day it can mean, as <c>yyyymmdd</c>.</summary>
    public long Latest => (Month, Day) switch
    {
        (null, _) => Number(LastYear, 12, 31),
        ({ } month, null) => EndOf(Part?.LastMonth ?? month),
        ({ } month, { } day) => Number(LastYear, month, day),
    };

    /// <summary>Whether it is a year, a month or a day from the year 1 to the year 9999, and certain.</summary>
    public bool IsPlain => IsDated && Qualifier is null;

    /// <summary>The same, certain or not.</summary>
    public bool IsDated => FirstYear == LastYear && FirstYear is >= 1 and <= 9999 && Unknown is null && Part is null;

    /// <summary>The part of a year that it is, if it is one.</summary>
    public PartOfYear? Part => Month > LastMonth ? PartOfYear.Find(Month.Value) : null;

    /// <summary>Its season from 1 (spring) to 4 (winter), if it has one and does not say of which hemisphere.</summary>
    public int? Season => Part?.Season;

    /// <summary>The date in words for readers.</summary>
    public string InWords() => Qualified(Part is { } part ? part.Of(YearInWords()) : Dated());

    /// <summary>As <see cref="InWords"/>, with a season said as <c>early</c>, <c>mid-</c> or <c>late</c> of its year.</summary>
    internal string InRoughWords() => Part is { Third: { } third } ? Qualified(PartOfYear.ThirdOf(third, YearInWords())) : InWords();

    private string Dated() => $"{(Day is { } day ? $"{day} " : "")}{(Month is { } month ? $"{s_months[month - 1]} " : "")}{YearInWords()}";

    private string Qualified(string words)
    {
        if (Qualifier is '~' or '%') words = $"about {words}";
        var notes = string.Join(", ", new[] { Unknown is null ? null : $"{Unknown} unknown", Qualifier is '?' or '%' ? "uncertain" : null }.OfType<string>());
        return notes.Length == 0 ? words : $"{words} ({notes})";
    }

    [GeneratedRegex(@"^(?<y>-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|Y-?[1-9][0-9]{4,11})(-(?<m>[0-9]{2}|XX)(-(?<d>[0-9]{2}|XX))?)?(?<q>[~?%])?\z")]
    private static partial Regex Form();

    private static (long First, long Last)? Years(string written)
    {
        if (written[0] == 'Y') return long.Parse(written.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is var year ? (year, year) : null;
        var isBefore = written[0] == '-';
        var digits = isBefore ? written[1..] : written;
        var (low, high) = (int.Parse(digits.Replace('X', '0'), CultureInfo.InvariantCulture), int.Parse(digits.Replace('X', '9'), CultureInfo.InvariantCulture));
        if (!isBefore) return (low, high);
        // There is a year 0, but it is not written -0000.
        return high == 0 ? null : (-high, -Math.Max(low, 1));
    }

    // A month beyond the twelfth is of the next year.
    private long EndOf(int month) => month > LastMonth
        ? Number(LastYear + 1, month - LastMonth, DaysIn(LastYear + 1, month - LastMonth))
        : Number(LastYear, month, DaysIn(LastYear, month));

    private static long Number(long year, int month, int day) => year * 10000 + month * 100 + day;

    // The proleptic Gregorian calendar, as the format requires.
    private static int DaysIn(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private string YearInWords() => (LastYear - FirstYear) switch
    {
        0 => Edtf.YearInWords(FirstYear),
        9 when FirstYear >= 1000 => $"{FirstYear}s",
        _ => $"between {Edtf.YearInWords(FirstYear)} and {Edtf.YearInWords(LastYear)}",
    };
}
