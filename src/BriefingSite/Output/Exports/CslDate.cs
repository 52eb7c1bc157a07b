using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A date in CSL-JSON: the parts of a day, month or year, or of both ends of an interval, or a year with a season. Dates without parts, such
/// as <c>200X</c> or an open interval, are in words; so are years before the common era, which programs count in different ways.</summary>
internal sealed record CslDate([property: JsonPropertyName("date-parts")] NumberTable? DateParts, int? Season, string? Literal, bool? Circa)
{
    private static readonly char[] s_qualifiers = ['~', '?', '%'];

    /// <summary>The date; <c>null</c> when it is unknown.</summary>
    public static CslDate? Create(Edtf? date)
    {
        if (date is null) return null;
        bool? circa = date.Written.AsSpan().IndexOfAny(s_qualifiers) >= 0 ? true : null;
        var parts = date.Parts;
        if (parts.Count > 0 && parts.All(part => part.IsDated))
            return new(new(parts.Select(part => new NumberRow(new[] { (int)part.FirstYear, part.Month, part.Day }.OfType<int>()))), null, null, circa);
        return parts is [{ Season: { } season, FirstYear: >= 1 } only]
            ? new(new([new([(int)only.FirstYear])]), season, null, circa)
            : new(null, null, date.InWords(), circa);
    }
}
