using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Writes <c>sources.json</c>: the sources as CSL-JSON, which Zotero, pandoc and others read.</summary>
public sealed class WriteSources : IModule<Pair<Briefing, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        var entries = briefing.Sources.Select(source => CslEntry.Create(source.Header, frame));
        yield return new(ExportPaths.Sources[1..], JsonFormat.Write(entries, ExportsJson.Default.IEnumerableCslEntry), "the sources as data");
    }
}
