using System.Globalization;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Yaml;

/// <summary>Suggestions for text that is not a valid date. Every suggestion is valid.</summary>
internal static partial class DateHints
{
    private const string Usual = "write 2025, 2025-06, 2025-06-13, 2025-21 (spring), 2025-37 (early), 2026~ (about), 2026? (uncertain), 200X, 2004-XX or 2022/2023";

    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // Other ways to write dates; the first that gives a valid date is suggested. EDTF of level 2 becomes its counterpart of level 1.
    private static readonly (Regex Form, Func<Match, string> Write)[] s_ways =
    [
        (Day(), match => $"{match.Groups["y"]}-{Two(match, "m")}{(match.Groups["d"].Success ? $"-{Two(match, "d")}" : "")}{match.Groups["q"]}"),
        (Compact(), match => $"{match.Groups["y"]}-{match.Groups["m"]}-{match.Groups["d"]}"),
        (DayFirst(), match => $"{match.Groups["y"]}-{Two(match, "m")}-{Two(match, "d")}"),
        (MonthName(), match => $"{match.Groups["y"]}-{Month(match):00}{(match.Groups["d"].Success ? $"-{Two(match, "d")}" : "")}"),
        (SeasonName(), match => $"{match.Groups["y"]}-{Season(match)}"),
        (Third(), match => $"{match.Groups["y"]}-{(match.Groups["name"].Value[0] is 'e' or 'E' ? 37 : match.Groups["name"].Value[0] is 'm' or 'M' ? 38 : 39)}"),
        (Quarter(), match => $"{match.Groups["y"]}-{int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) + 32}"),
        (Decade(), match => $"{match.Groups["y"]}X"),
        (Before(), match => int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) is var year && year == 1 ? "0000" : $"-{year - 1:0000}"),
        (LongYear(), match => $"Y{match.Value}"),
        (Time(), match => match.Groups["day"].Value),
        (Scattered(), match => $"{match.Groups["y"]}"),
        (Power(), match => $"Y{match.Groups["n"].Value}{new string('0', int.Parse(match.Groups["e"].ValueSpan, CultureInfo.InvariantCulture))}"),
        (Set(), match => $"{match.Groups["first"]}/{match.Groups["last"]}"),
        (Backwards(), match => $"{match.Groups["last"]}/{match.Groups["first"]}"),
        (Span(), match => $"{match.Groups["first"]}/{match.Groups["last"]}"),
    ];

    /// <summary>The hint for a text.</summary>
    public static string For(string written) => For(written, static _ => true, Usual);

    /// <summary>The hint for a text where only a day will do.</summary>
    public static string ForDay(string written) => For(written, static date => date is { IsDay: true, IsPlain: true }, "write a day, such as 2026-11-20");

    private static string For(string written, Func<Edtf, bool> fits, string usual)
    {
        if (Impossible().Match(written) is { Success: true } match && match.Groups["m"].Value is var month && Edtf.Parse($"{match.Groups["y"]}-{month}") is { } whole && whole.Latest / 100 == whole.Earliest / 100)
            return $"{whole.InWords()} has {whole.Latest % 100} days";
        var plain = written.Trim();
        var text = plain.Replace('x', 'X').Replace('u', 'X');
        if (plain is "~" or "?" or "") return usual;
        string?[] tries = [plain, text, Qualified(plain), .. s_ways.Select(path => path.Form.Match(plain) is { Success: true } found ? path.Write(found) : null)];
        return tries.OfType<string>().FirstOrDefault(one => Edtf.Parse(one) is { } meant && fits(meant)) is { } date ? $"did you mean {date}?" : usual;
    }

    // An approximate or uncertain date, marked by a word, by a sign in front, or by two signs.
    private static string? Qualified(string text)
    {
        var match = InWords().Match(text);
        if (!match.Success) return null;
        var signs = match.Groups["before"].Value + match.Groups["behind"].Value;
        var rest = match.Groups["date"].Value;
        if (signs.Length == 0 || rest.Length == 0) return null;
        var isUnsure = signs.Contains('?') || signs.Contains('%');
        var isAbout = signs.Any(letter => letter is '~' or '%' || char.IsLetter(letter));
        return rest + (isUnsure && isAbout ? '%' : isUnsure ? '?' : '~');
    }

    private static string Two(Match match, string group) => match.Groups[group].Value.PadLeft(2, '0');

    private static int Month(Match match) => Array.IndexOf(s_months, match.Groups["name"].Value[..3].ToLowerInvariant()) + 1;

    private static int Season(Match match) => match.Groups["name"].Value.ToLowerInvariant() switch { "spring" => 21, "summer" => 22, "winter" => 24, _ => 23 };

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<m>0[1-9]|1[0-2])-(?<d>[0-9]{2})[~?%]?\z")]
    private static partial Regex Impossible();

    [GeneratedRegex(@"^(?<before>(?:c\.|ca\.?|circa|about|around|approx\.?|[~?%≈])*)\s*(?<date>[0-9X/.-]+?)(?<behind>[~?%]*)\z", RegexOptions.IgnoreCase)]
    private static partial Regex InWords();

    [GeneratedRegex(@"^(?<y>-?[0-9]{4})[-./ ](?<m>[0-9]{1,2})([-./ ](?<d>[0-9]{1,2}))?\.?(?<q>[~?%]?)\z")]
    private static partial Regex Day();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})\z")]
    private static partial Regex Compact();

    // In dates with full stops the day always comes first; with slashes it depends on the country.
    [GeneratedRegex(@"^(?<d>[0-9]{1,2})\. ?(?<m>[0-9]{1,2})\. ?(?<y>[0-9]{4})\z")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^((?<d>[0-9]{1,2})(st|nd|rd|th|\.)? )?(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?( (?<d>[0-9]{1,2})(st|nd|rd|th)?,)?,? (?<y>[0-9]{4})\z", RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"^(?<name>spring|summer|autumn|fall|winter)( of)? (?<y>[0-9]{4})\z", RegexOptions.IgnoreCase)]
    private static partial Regex SeasonName();

    [GeneratedRegex(@"^(?<name>early|mid|late)( in|-)? ?(?<y>[0-9]{4})\z", RegexOptions.IgnoreCase)]
    private static partial Regex Third();

    [GeneratedRegex(@"^(Q(?<n>[1-4])[ /-]?(?<y>[0-9]{4})|(?<y>[0-9]{4})[ /-]?Q(?<n>[1-4]))\z", RegexOptions.IgnoreCase)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(the )?(?<y>[0-9]{3})0['’]?s\z", RegexOptions.IgnoreCase)]
    private static partial Regex Decade();

    [GeneratedRegex(@"^(?<y>[1-9][0-9]{0,3}) ?(BCE?|B\.C\.)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^-?[0-9]{5,}\z")]
    private static partial Regex LongYear();

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{1,2}:[0-9]{2}", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    // Unknown digits followed by known ones.
    [GeneratedRegex(@"^(?<y>[0-9]{3}X|[0-9]{2}XX)-", RegexOptions.IgnoreCase)]
    private static partial Regex Scattered();

    [GeneratedRegex(@"^Y(?<n>-?[1-9][0-9]*)E(?<e>[0-9]{1,2})\z", RegexOptions.IgnoreCase)]
    private static partial Regex Power();

    [GeneratedRegex(@"^[\[{](?<first>[0-9-]+)(,.*?|\.\.)(?<last>[0-9-]+)[\]}]\z")]
    private static partial Regex Set();

    [GeneratedRegex("^(?<first>[^/]+)/(?<last>[^/]+)$")]
    private static partial Regex Backwards();

    [GeneratedRegex(@"^(?<first>[0-9]{4}(-[0-9]{2}){0,2}) ?(--|[-–—]| to | and | until ) ?(?<last>[0-9]{4}(-[0-9]{2}){0,2})\z")]
    private static partial Regex Span();
}
