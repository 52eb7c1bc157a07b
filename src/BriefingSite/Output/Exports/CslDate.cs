using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Dates as CSL-JSON has them: the parts of one day, month or year, or of the two ends of an interval; a year with its season.
/// What has no parts, such as <c>200X</c> or an open interval, stands in words; so do years that programs count in other ways, those before our era.</summary>
internal static class CslDate
{
    private static readonly char[] Qualifiers = ['~', '?', '%'];

    /// <summary>A property that is left out when the date is unknown.</summary>
    public static void Write(Utf8JsonWriter json, string name, Edtf? date)
    {
        if (date is null) return;
        json.WriteStartObject(name);
        var parts = date.Parts;
        if (parts.Count > 0 && parts.All(part => part.IsDated))
        {
            json.WriteNumbers("date-parts", parts.Select(part => new[] { (int)part.FirstYear, part.Month, part.Day }.OfType<int>()));
        }
        else if (parts is [{ Season: { } season, FirstYear: >= 1 } only])
        {
            json.WriteNumbers("date-parts", [[(int)only.FirstYear]]);
            json.WriteNumber("season", season);
        }
        else
        {
            json.WriteString("literal", date.InWords());
        }
        if (date.Written.AsSpan().IndexOfAny(Qualifiers) >= 0) json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }
}
