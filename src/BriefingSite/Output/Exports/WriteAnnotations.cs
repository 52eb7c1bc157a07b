using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Writes a file of W3C Web Annotations for each source, with an annotation for each quotation found in it.</summary>
/// <remarks>The output must not depend on whether the original is on this machine, so the text around a quotation comes only from records whose text
/// may be published.</remarks>
public sealed class WriteAnnotations : IModule<Pair<Briefing, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        var uses = Uses.Quoting(briefing).ToLookup(use => use.Source);
        return briefing.Sources.Select(source => new OutputFile(
            ExportPaths.Annotations(source.Id)[1..], new([.. JsonFormat.WriteCompact(Collection(source, [.. uses[source.Id]], frame), ExportsJson.Default.AnnotationCollection), (byte)'\n']), $"seeds/{source.Id}.md"));
    }

    private static AnnotationCollection Collection(Source source, List<Use> uses, Frame frame)
    {
        var address = Address.Resolve(frame, ExportPaths.Annotations(source.Id));
        var items = Numbered(uses).Select(item => AnnotationEntry.Create($"{address}#{item.Id}", item.Use, source, frame));
        return new(
            "http://www.w3.org/ns/anno.jsonld",
            address,
            "AnnotationCollection",
            Label: $"Quotations from {source.Header.Title}",
            Total: uses.Count,
            First: uses.Count > 0 ? new($"{address}#page", "AnnotationPage", PartOf: address, StartIndex: 0, items) : null);
    }

    private static IEnumerable<(string Id, Use Use)> Numbered(List<Use> uses) =>
        uses.GroupBy(use => use.Id).SelectMany(group => group.Select((use, i) => ($"{use.Id}-{i + 1}", use)));
}
