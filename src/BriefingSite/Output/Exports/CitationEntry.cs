using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>What a citation says of its source, in <c>claims.json</c>: the passages, and the quotation with the place where it was found.</summary>
internal static class CitationEntry
{
    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteNumbers("passages", citation.Passages.Select(passage => passage.Number));
        json.WriteString("quotation", citation.Quotation?.Words);
        if (citation.Match is not { } match)
        {
            json.WriteNull("found");
            return;
        }
        json.WriteStartObject("found");
        json.WriteNumber("passage", match.Passage);
        json.WriteNumbers("words", match.Words.Select(range => new[] { range.First, range.Count }));
        json.WriteEndObject();
    }
}
