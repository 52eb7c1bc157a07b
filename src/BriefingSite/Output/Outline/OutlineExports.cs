using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Output.Hosting;
using BriefingSite.Output.Portable;

namespace BriefingSite.Output.Outline;

/// <summary>The files that are made from the whole briefing, empty: only their paths are known. Data for scripts has names that nobody can foresee, and
/// is left out.</summary>
public sealed class OutlineExports : IModule<Pair<Pair<Briefing, Frame>, ValueList<string>>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Pair<Briefing, Frame>, ValueList<string>> document, Action<Diagnostic> report)
    {
        var ((briefing, frame), parts) = document;
        var pages = parts.Prepend(PrintPaths.Page).Prepend(WhatIfPage.Address).Prepend(SearchPage.Address).Select(RenderPage.FilePath);
        var exports = new[] { ExportPaths.Claims, ExportPaths.Sources, ExportPaths.Bibliography, ExportPaths.Argdown, ExportPaths.GraphMl, ExportPaths.Dot, ChangePaths.Atom, ChangePaths.Json }
            .Concat(briefing.Sources.Select(source => ExportPaths.Annotations(source.Id))).Select(path => path[1..])
            .Concat(ComparisonSize.HasFurtherPairs(briefing.Sources.Count) ? briefing.Sources.Select(source => WriteAnswers.PathOf(source.Id, frame)) : []);
        string[] hosted = frame.IsRelative ? [] : [WriteSitemap.Path, WriteRobots.Path, WriteHeaders.Path, WriteRedirects.Path, PreviewFiles.Path[1..], .. briefing.Site.Security is null ? Array.Empty<string>() : [WriteSecurity.Path]];
        return pages.Concat(exports).Concat(hosted).Select(path => new OutputFile(path, new([]), "the site itself"));
    }
}
