namespace BriefingSite.Core.Model;

/// <summary>A date of the Extended Date/Time Format (ISO 8601-2:2019), level 1, and the parts of a year of level 2: years, months, days, seasons, quarters,
/// thirds and halves of a year; <c>~</c> about, <c>?</c> uncertain, <c>%</c> both; unknown digits (<c>200X</c>, <c>2004-XX</c>); intervals (<c>2022/2023</c>), with an end that is open
/// (<c>2024/..</c>) or unknown (<c>2024/</c>); years before our era and of more than four digits.</summary>
/// <param name="Written">The date as written.</param>
/// <param name="Earliest">The first day it can mean, as <c>yyyymmdd</c>, for sorting; <see cref="NoBeginning"/> when that is open or unknown.</param>
/// <param name="Latest">The last day it can mean, as <c>yyyymmdd</c>; <see cref="NoEnd"/> when that is open or unknown.</param>
public sealed record Edtf(string Written, long Earliest, long Latest) : IComparable<Edtf>
{
    /// <summary>Sorts before every day.</summary>
    public const long NoBeginning = long.MinValue;

    /// <summary>Sorts after every day.</summary>
    public const long NoEnd = long.MaxValue;

    private const string Open = "..";

    /// <summary>Reads a date.</summary>
    /// <returns><c>null</c> when it is not a valid date; neither is an impossible day such as 2025-02-30.</returns>
    public static Edtf? Parse(string text)
    {
        var ends = text.Split('/');
        if (ends.Length == 1) return EdtfPart.Parse(text) is { } part ? new(text, part.Earliest, part.Latest) : null;
        if (ends.Length > 2 || (IsNoDate(ends[0]) && IsNoDate(ends[1]))) return null;
        long earliest = NoBeginning, latest = NoEnd;
        if (!IsNoDate(ends[0]))
        {
            if (EdtfPart.Parse(ends[0]) is not { } first) return null;
            earliest = first.Earliest;
        }
        if (!IsNoDate(ends[1]))
        {
            if (EdtfPart.Parse(ends[1]) is not { } last) return null;
            latest = last.Latest;
        }
        return earliest <= latest ? new(text, earliest, latest) : null;
    }

    /// <summary>Whether it is a year, a month or a day of our era and nothing else: a date in other formats too.</summary>
    public bool IsPlain => EdtfPart.Parse(Written) is { IsPlain: true };

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>The date, or the two ends of an interval; none when an end is open or unknown.</summary>
    public ValueList<EdtfPart> Parts
    {
        get
        {
            var ends = Written.Split('/');
            return ends.Any(IsNoDate) ? [] : ends.Select(EdtfPart.Parse).OfType<EdtfPart>().ToValueList();
        }
    }

    /// <summary>The date in words for readers: <c>17 January 2025</c>, <c>about 2026</c>, <c>2000s</c>, <c>2022 to 2023</c>.</summary>
    public string InWords()
    {
        var ends = Written.Split('/');
        if (ends.Length == 1) return Words(ends[0]);
        return (ends[0], ends[1]) switch
        {
            (Open, var last) => $"until {Words(last)}",
            ("", var last) => $"until {Words(last)} (beginning unknown)",
            (var first, Open) => $"since {Words(first)}",
            (var first, "") => $"from {Words(first)} (end unknown)",
            var (first, last) => $"{Words(first)} to {Words(last)}",
        };
    }

    /// <summary>The end of the date in words, as precise as a reader needs it who asks how new something is: <c>early 2026</c> for the first third of the year
    /// or a spring, <c>June 2026</c> for a month; <c>null</c> when the end is open or unknown.</summary>
    public string? EndInRoughWords() => Parts switch
    {
        [] => Written.Split('/') is [_, var end] && !IsNoDate(end) ? EdtfPart.Parse(end)!.InRoughWords() : null,
        [{ Month: { } first, Part: null, Day: null, Unknown: null, Qualifier: null } one, { Month: { } last, Part: null, Day: null, Unknown: null, Qualifier: null } other]
            when one.FirstYear == other.FirstYear && PartOfYear.ThirdOf(first, last) is { } third => PartOfYear.ThirdOf(third, YearInWords(one.FirstYear)),
        var parts => parts[^1].InRoughWords(),
    };

    /// <summary>A year in words for readers: <c>2025</c>, <c>AD 99</c>, <c>44 BC</c>. Before the year 1 comes the year 0, which is 1 BC.</summary>
    public static string YearInWords(long year) => year switch
    {
        <= 0 => $"{1 - year} BC",
        < 1000 => $"AD {year}",
        _ => $"{year}",
    };

    /// <summary>By the first day, then by the last.</summary>
    public int CompareTo(Edtf? other) =>
        other is null ? 1 : Earliest != other.Earliest ? Earliest.CompareTo(other.Earliest) : Latest.CompareTo(other.Latest);

    /// <summary>Earlier.</summary>
    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or alike.</summary>
    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    /// <summary>Later or alike.</summary>
    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;

    private static bool IsNoDate(string end) => end is Open or "";

    private static string Words(string part) => EdtfPart.Parse(part)!.InWords();

    /// <summary>The same day some months later, as <c>yyyymmdd</c>. Where that month is too short for it, the number is still between its days and the next
    /// month's.</summary>
    public static long Later(long day, int months)
    {
        const int inYear = 12;
        var month = day / 100 % 100 - 1 + months;
        return (day / 10000 + month / inYear) * 10000 + (month % inYear + 1) * 100 + day % 100;
    }
}
