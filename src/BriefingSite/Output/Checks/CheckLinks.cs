using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

/// <summary>Checks the links that lead to no page of the briefing against all files of the site, copied or generated.</summary>
public sealed class CheckLinks : IModule<Pair<Pair<ValueList<OutputFile>, Briefing>, Frame>, OutputFile>
{
    // Read by the host and never served.
    private static readonly string[] s_settings = ["_headers", "_redirects"];

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Pair<ValueList<OutputFile>, Briefing>, Frame> document, Action<Diagnostic> report)
    {
        var ((files, briefing), frame) = document;
        if (briefing.Open.Count == 0) return [];
        var published = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !s_settings.Contains(file.Path))) published.TryAdd(SitePath.FromFile(file.Path), file);
        var hints = new Lazy<LinkHints>(() => new(published, frame.BasePath));
        foreach (var links in briefing.Open.GroupBy(link => link.Path))
        {
            if (published.TryGetValue(links.Key, out var file)) CheckFragments(links, file, report);
            else foreach (var link in links) report(new(CommonRules.UnknownPage, link.At, $"The site has no '{link.Written}'.", hints.Value.For(link)));
        }
        return [];
    }

    // Only in HTML is a fragment an id; others, such as #page=3 of a PDF, can't be checked.
    private static void CheckFragments(IEnumerable<OpenLink> links, OutputFile file, Action<Diagnostic> report)
    {
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal)) return;
        string? text = null;
        foreach (var link in links.Where(link => link.Place is not null))
        {
            text ??= file.Content.Text();
            if (!text.Contains($" id=\"{link.Place}\"", StringComparison.Ordinal))
                report(new(CommonRules.UnknownFragment, link.At, $"'{link.Path}' has no place called '{link.Place}'.", "link to the page as a whole"));
        }
    }

    /// <summary>Suggests where a broken link was meant to lead.</summary>
    private sealed class LinkHints
    {
        private readonly Dictionary<string, OutputFile> _published;
        private readonly Dictionary<string, string> _ignoringCase = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<string> _addresses;
        private readonly NearestNames _nearest = new();
        private readonly string _basePath;

        public LinkHints(Dictionary<string, OutputFile> published, string basePath)
        {
            (_published, _basePath) = (published, basePath);
            foreach (var path in published.Keys) _ignoringCase.TryAdd(path, path);
            _addresses = [.. published.Keys.Where(path => path != "/").Select(SitePath.Encode)];
        }

        public string? For(OpenLink link)
        {
            if (link.Path == PrintPaths.Pdf) return "it is there only when the site is built with --pdf";
            string?[] candidates =
            [
                link.Path + "/",
                link.Path.TrimEnd('/'),
                link.Path.StartsWith(_basePath, StringComparison.Ordinal) ? link.Path[(_basePath.Length - 1)..] : null,
                link.Path.Replace('\\', '/'),
                link.Written,
                "/files" + link.Path,
                link.Path.StartsWith("/input/", StringComparison.Ordinal) ? link.Path["/input".Length..] : null,
            ];
            if (candidates.FirstOrDefault(path => path is not null && _published.ContainsKey(path)) is { } path) return $"write '{SitePath.Encode(path)}'";
            return _ignoringCase.TryGetValue(link.Path, out var alike)
                ? $"did you mean '{SitePath.Encode(alike)}'? Capital letters count in an address"
                : Nearest.Describe(link.Path, _nearest.To(link.Path, _addresses));
        }
    }
}
