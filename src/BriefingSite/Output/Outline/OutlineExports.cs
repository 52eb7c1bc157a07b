using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;
using BriefingSite.Output.Hosting;

namespace BriefingSite.Output.Outline;

/// <summary>The files that are made from the whole briefing, empty: only their paths are known. Data for scripts has names that nobody can foresee, and
/// is left out.</summary>
public sealed class OutlineExports : IModule<Pair<Briefing, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        var pages = new[] { SearchPage.Address, PrintPaths.Page }.Select(RenderPage.FilePath);
        var exports = new[] { ExportPaths.Claims, ExportPaths.Sources, ExportPaths.Bibliography, ChangePaths.Atom, ChangePaths.Json }
            .Concat(briefing.Sources.Select(source => ExportPaths.Annotations(source.Id))).Select(path => path[1..])
            .Concat(ComparisonSize.HasFurtherPairs(briefing.Sources.Count) ? briefing.Sources.Select(source => WriteAnswers.PathOf(source.Id, frame)) : []);
        string[] hosted = frame.IsRelative ? [] : [WriteSitemap.Path, WriteRobots.Path, WriteHeaders.Path, WriteRedirects.Path, PreviewFiles.Path[1..], .. briefing.Site.Security is null ? Array.Empty<string>() : [WriteSecurity.Path]];
        return pages.Concat(exports).Concat(hosted).Select(path => new OutputFile(path, new([]), "the site itself"));
    }
}
