using System.Text.RegularExpressions;

namespace BriefingSite.Core.Model;

/// <summary>A date of the Extended Date/Time Format (ISO 8601-2), level 1, as far as a briefing needs it: years, months and days,
/// <c>~</c> about, <c>?</c> uncertain, <c>%</c> both, unspecified digits (<c>200X</c>), intervals (<c>2022/2023</c>, <c>2024/..</c>).</summary>
/// <param name="Written">The date as written.</param>
/// <param name="Earliest">The first day it can mean, as <c>yyyymmdd</c>; for sorting. 0 when open.</param>
/// <param name="Latest">The last day it can mean, as <c>yyyymmdd</c>. 99991231 when open.</param>
public sealed partial record Edtf(string Written, int Earliest, int Latest) : IComparable<Edtf>
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Reads a date.</summary>
    /// <returns><c>null</c> when it is none, an impossible day such as 2025-02-30 included.</returns>
    public static Edtf? Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2 || (parts.Length == 2 && parts[0] is ".." or "" && parts[^1] is ".." or "")) return null;
        var first = Bounds(parts[0], parts.Length == 2);
        var last = Bounds(parts[^1], parts.Length == 2);
        if (first is null || last is null) return null;
        var earliest = parts[0] is ".." or "" ? 0 : first.Value.First;
        var latest = parts[^1] is ".." or "" ? 99991231 : last.Value.Last;
        return earliest <= latest ? new(text, earliest, latest) : null;
    }

    /// <summary>The date in words for readers: <c>17 January 2025</c>, <c>about 2026</c>, <c>2000s</c>, <c>2022 to 2023</c>.</summary>
    public string InWords()
    {
        var parts = Written.Split('/');
        if (parts.Length == 1) return Words(parts[0]);
        if (parts[0] is ".." or "") return $"until {Words(parts[1])}";
        return parts[1] is ".." or "" ? $"since {Words(parts[0])}" : $"{Words(parts[0])} to {Words(parts[1])}";
    }

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

    [GeneratedRegex(@"^(?<y>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-(?<m>[0-9]{2})(-(?<d>[0-9]{2}))?)?(?<q>[~?%])?\z")]
    private static partial Regex Form();

    private static (int First, int Last)? Bounds(string part, bool inInterval)
    {
        if (part is ".." or "") return inInterval ? (0, 99991231) : null;
        var match = Form().Match(part);
        if (!match.Success) return null;
        var written = match.Groups["y"].Value;
        var low = int.Parse(written.Replace('X', '0'));
        var high = int.Parse(written.Replace('X', '9'));
        if (!match.Groups["m"].Success) return (low * 10000 + 101, high * 10000 + 1231);
        var month = int.Parse(match.Groups["m"].Value);
        if (low != high || low == 0 || month is < 1 or > 12) return null;
        var days = DateTime.DaysInMonth(low, month);
        if (!match.Groups["d"].Success) return (low * 10000 + month * 100 + 1, low * 10000 + month * 100 + days);
        var day = int.Parse(match.Groups["d"].Value);
        if (day < 1 || day > days) return null;
        return (low * 10000 + month * 100 + day, low * 10000 + month * 100 + day);
    }

    private static string Words(string part)
    {
        var match = Form().Match(part);
        var year = match.Groups["y"].Value.Replace("XX", "00s", StringComparison.Ordinal).Replace("X", "0s", StringComparison.Ordinal);
        var words = match.Groups["m"].Success ? $"{Months[int.Parse(match.Groups["m"].Value) - 1]} {year}" : year;
        if (match.Groups["d"].Success) words = $"{int.Parse(match.Groups["d"].Value)} {words}";
        return match.Groups["q"].Value switch
        {
            "~" => $"about {words}",
            "?" => $"{words} (uncertain)",
            "%" => $"about {words} (uncertain)",
            _ => words,
        };
    }
}
