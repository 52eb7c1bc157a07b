using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

/// <summary>Looks for what links lead to among all that is written: files, and whatever the site makes of itself.</summary>
public sealed class CheckLinks : IModule<Pair<Pair<ValueList<OutputFile>, Briefing>, Frame>, OutputFile>
{
    // Read by the host, and shown to nobody.
    private const string Headers = "_headers";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Pair<ValueList<OutputFile>, Briefing>, Frame> document, Action<Diagnostic> report)
    {
        var ((files, briefing), frame) = document;
        if (briefing.Open.Count == 0) return [];
        var published = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Path != Headers)) published.TryAdd(SitePath.Of(file.Path), file);
        foreach (var link in briefing.Open)
        {
            if (!published.TryGetValue(link.Path, out var file)) report(new(CommonRules.UnknownPage, link.At, $"The site has no '{link.Written}'.", Hint(link, published, frame)));
            else CheckPlace(link, file, report);
        }
        return [];
    }

    // What other files call a place, such as #page=3 of a PDF, only their readers know.
    private static void CheckPlace(OpenLink link, OutputFile file, Action<Diagnostic> report)
    {
        if (link.Place is not { } place || !file.Path.EndsWith(".html", StringComparison.Ordinal)) return;
        if (!file.Content.Text().Contains($" id=\"{place}\"", StringComparison.Ordinal))
            report(new(CommonRules.UnknownFragment, link.At, $"'{link.Path}' has no place called '{place}'.", "link to the page as a whole"));
    }

    private static string? Hint(OpenLink link, Dictionary<string, OutputFile> published, Frame frame)
    {
        if (link.Path == PrintPaths.Pdf) return "it is there only when the site is built with --pdf";
        string?[] meant =
        [
            link.Path + "/",
            link.Path.TrimEnd('/'),
            link.Path.StartsWith(frame.BasePath, StringComparison.Ordinal) ? link.Path[(frame.BasePath.Length - 1)..] : null,
            link.Path.Replace('\\', '/'),
            link.Written,
            "/files" + link.Path,
            link.Path.StartsWith("/input/", StringComparison.Ordinal) ? link.Path["/input".Length..] : null,
        ];
        if (meant.FirstOrDefault(path => path is not null && published.ContainsKey(path)) is { } path) return $"write '{SitePath.Encode(path)}'";
        var alike = published.Keys.FirstOrDefault(path => path.Equals(link.Path, StringComparison.OrdinalIgnoreCase));
        return alike is not null
            ? $"did you mean '{SitePath.Encode(alike)}'? Capital letters count in an address"
            : Nearest.Hint(link.Path, published.Keys.Where(path => path != "/").Select(SitePath.Encode));
    }
}
