using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A source in <c>claims.json</c>.</summary>
internal static class SourceEntry
{
    public static void Write(Utf8JsonWriter json, Source source, Frame frame)
    {
        var (header, label) = (source.Header, source.Label);
        json.WriteString("id", source.Id);
        json.WriteString("url", Address.Resolve(frame, label.Url));
        json.WriteString("letter", label.Letter);
        json.WriteString("short", header.Short);
        json.WriteString("title", header.Title);
        json.WriteString("kind", ExportNames.Name(header.Kind));
        json.WriteString("author", header.Author);
        json.WriteString("publisher", header.Publisher);
        json.WriteString("published", header.Published?.Written);
        json.WriteString("address", header.Address);
        json.WriteString("retrieved", header.Retrieved?.Written);
        json.WriteString("origin", label.Origin);
        json.WriteString("reliability", $"{header.Reliability}");
        json.WriteNumber("credibility", header.Credibility);
        json.WriteString("descriptor", header.Descriptor);
        json.WriteString("rights", ExportNames.Name(header.Rights));
    }
}
