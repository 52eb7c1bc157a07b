using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Dates as CSL-JSON has them: the parts of one day, month or year, or of the two ends of an interval. What has no parts, such
/// as <c>200X</c> or an open interval, stands in words.</summary>
internal static class CslDate
{
    private static readonly char[] Qualifiers = ['~', '?', '%'];

    /// <summary>A property that is left out when the date is unknown.</summary>
    public static void Write(Utf8JsonWriter json, string name, Edtf? date)
    {
        if (date is null) return;
        json.WriteStartObject(name);
        var ends = date.Written.Split('/');
        if (ends.All(HasParts))
            json.WriteNumbers("date-parts", ends.Select(end => end.TrimEnd(Qualifiers).Split('-').Select(int.Parse)));
        else
            json.WriteString("literal", date.InWords());
        if (date.Written.AsSpan().IndexOfAny(Qualifiers) >= 0) json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }

    private static bool HasParts(string end) => end is not ("" or "..") && !end.Contains('X', StringComparison.Ordinal);
}
