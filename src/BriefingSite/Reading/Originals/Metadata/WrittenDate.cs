using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals.Metadata;

/// <summary>Dates as pages and mails have them, in EDTF.</summary>
internal static class WrittenDate
{
    private static readonly string[] s_forms =
    [
        "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy", "dddd, d MMMM yyyy", "MMMM yyyy", "MMM yyyy", "ddd MMM d yyyy",
    ];

    /// <summary>The day, month or year that a date names; <c>null</c> where it can't be told. Of a time the day is taken as it is written there.</summary>
    public static string? Read(string? text)
    {
        if (Statements.OneLine(text) is not { Length: >= 4 and <= 60 } date) return null;
        if (char.IsAsciiDigit(date[3])) return FromNumbers(date);
        // "Mon, 02 Jun 2031 10:00:00 GMT" and "June 2, 2031 at 10:00": what stands before the time.
        var end = date.IndexOf(':', StringComparison.Ordinal);
        if (end > 0) end = date.LastIndexOf(' ', end);
        var day = (end > 0 ? date[..end] : date).TrimEnd(',', ' ');
        if (day.EndsWith(" at", StringComparison.Ordinal)) day = day[..^3];
        foreach (var form in s_forms)
            if (DateTime.TryParseExact(day, form, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var found))
                return found.ToString(form[0] == 'M' && !form.Contains('d', StringComparison.Ordinal) ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return null;
    }

    // "2031-06-02T10:00:00Z", "2031/6/2", "20310602", "2031".
    private static string? FromNumbers(string date)
    {
        if (date.Length >= 8 && date.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0) return Valid($"{date[..4]}-{date[4..6]}-{date[6..8]}");
        var parts = date.Split('-', '/', '.', 'T', ' ');
        var known = parts.TakeWhile((part, i) => i < 3 && part.Length > 0 && part.Length <= (i == 0 ? 4 : 2) && part.All(char.IsAsciiDigit)).Select(part => part.PadLeft(2, '0')).ToList();
        return known.Count == 0 || known[0].Length != 4 ? null : Valid(string.Join('-', known)) ?? Valid(known[0]);
    }

    private static string? Valid(string date) => Edtf.Parse(date) is null || date.StartsWith("0000", StringComparison.Ordinal) ? null : date;
}
