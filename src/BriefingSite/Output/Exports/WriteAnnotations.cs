using System.Text.Json;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Writes a file of W3C Web Annotations for each source: one for each quotation that was found in it, from what quotes to
/// the words quoted.</summary>
/// <remarks>What is written must not depend on whether the original is on this machine, so text round a quotation comes only from
/// records whose text may be published.</remarks>
public sealed class WriteAnnotations : IModule<Pair<Briefing, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        var uses = Uses.Quoting(briefing).Where(use => use.Citation.Match is not null).ToLookup(use => use.Citation.Source.Id);
        return briefing.Sources.Select(source => new OutputFile(
            ExportPaths.Annotations(source.Id)[1..], JsonText.Write(json => Write(json, source, [.. uses[source.Id]], frame)), $"seeds/{source.Id}.md"));
    }

    private static void Write(Utf8JsonWriter json, Source source, List<Use> uses, Frame frame)
    {
        var address = Address.Resolve(frame, ExportPaths.Annotations(source.Id));
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", address);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", $"Quotations from {source.Header.Title}");
        json.WriteNumber("total", uses.Count);
        if (uses.Count > 0)
        {
            json.WriteStartObject("first");
            json.WriteString("id", $"{address}#page");
            json.WriteString("type", "AnnotationPage");
            json.WriteString("partOf", address);
            json.WriteNumber("startIndex", 0);
            json.WriteObjects("items", Numbered(uses), item => AnnotationEntry.Write(json, $"{address}#{item.Id}", item.Use, source, frame));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static IEnumerable<(string Id, Use Use)> Numbered(List<Use> uses) =>
        uses.GroupBy(use => use.Id).SelectMany(group => group.Select((use, i) => ($"{use.Id}-{i + 1}", use)));
}
