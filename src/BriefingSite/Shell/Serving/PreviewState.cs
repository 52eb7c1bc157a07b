using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>What the preview shows: the last site that could be built, and the current problems.</summary>
/// <param name="Good">The site; <c>null</c> before the first successful build.</param>
/// <param name="Inputs">The current files.</param>
/// <param name="Problems">The diagnostics of the last build, each with its line.</param>
/// <param name="Report">What the last build did.</param>
internal sealed record PreviewState(ServedSite? Good, ValueList<InputFile> Inputs, ValueList<PreviewProblem> Problems, BuildReport Report)
{
    /// <summary>Whether the site shown is older than the files, because of an error that cannot be marked on a page.</summary>
    public bool IsBroken => Problems.Any(problem => Hides(problem.Diagnostic));

    /// <summary>Whether nothing new is shown until this is fixed.</summary>
    public static bool Hides(Diagnostic diagnostic) => diagnostic.Rule is { Severity: Severity.Error, IsMarkedOnPages: false };

    /// <summary>The response for a path.</summary>
    public ServedFile Find(string path) => Good?.Find(path) ?? new(503, DiagnosticsPage.Render(Problems), null);
}

/// <summary>The response for a path.</summary>
/// <param name="Status">The status code.</param>
/// <param name="File">The file to send; <c>null</c> for a redirect.</param>
/// <param name="RedirectTo">The path of a redirect, from the root of the host.</param>
internal sealed record ServedFile(int Status, OutputFile? File, string? RedirectTo);

/// <summary>A diagnostic and the line that it is in.</summary>
internal sealed record PreviewProblem(Diagnostic Diagnostic, string? Line);

/// <summary>A built site, served as hosts do.</summary>
internal sealed class ServedSite
{
    private readonly Dictionary<string, OutputFile> _files;
    private readonly ValueList<OutputFile> _sheets;

    /// <summary>A site.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="headers">The headers that it asks its host to send.</param>
    /// <param name="basePath">The path below which it is served; begins and ends in a slash.</param>
    public ServedSite(IEnumerable<OutputFile> files, IReadOnlyList<HeaderRule> headers, string basePath)
    {
        (BasePath, Headers) = (basePath, headers);
        _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _sheets = SheetsAmong(_files.Values);
    }

    private ServedSite(ServedSite before, IReadOnlyList<OutputFile> files)
    {
        BasePath = before.BasePath;
        Headers = before.Headers;
        _files = new(before._files, StringComparer.Ordinal);
        foreach (var file in files) _files[file.Path] = file;
        _sheets = [.. SheetsAmong(files).Concat(before._sheets).DistinctBy(sheet => sheet.Path)];
    }

    /// <summary>The path of the site on its host.</summary>
    public string BasePath { get; }

    /// <summary>The headers that it asks its host to send.</summary>
    public IReadOnlyList<HeaderRule> Headers { get; }

    /// <summary>This site with some files replaced, and with the same headers.</summary>
    public ServedSite With(IReadOnlyList<OutputFile> files) => new(this, files);

    /// <summary>The response for a path.</summary>
    public ServedFile Find(string path)
    {
        if (!path.StartsWith(BasePath, StringComparison.Ordinal))
            return path == "/" || path + "/" == BasePath ? new(302, null, BasePath) : Missing();
        var name = path[BasePath.Length..];
        if (name.Length == 0 || name.EndsWith('/')) name += "index.html";
        // Hosts read these and do not serve them.
        if (name is "_headers" or "_redirects") return Missing();
        if (_files.TryGetValue(name, out var file)) return new(200, file, null);
        return _files.ContainsKey($"{name}/index.html") ? new(302, null, $"{path}/") : Missing();
    }

    /// <summary>The style sheets of a page, in its order, and a hash of the rest.</summary>
    public (string Hash, ValueList<string> Sheets) Facts(OutputFile page)
    {
        var text = page.Content.Text();
        var sheets = _sheets.Where(sheet => text.Contains(sheet.Path, StringComparison.Ordinal))
            .OrderBy(sheet => text.IndexOf(sheet.Path, StringComparison.Ordinal)).ToList();
        foreach (var sheet in sheets) text = text.Replace(sheet.Path, sheet.Origin, StringComparison.Ordinal);
        return (Blob.Create(text).Hash, sheets.Select(sheet => BasePath + sheet.Path).ToValueList());
    }

    private static ValueList<OutputFile> SheetsAmong(IEnumerable<OutputFile> files) =>
        files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).ToValueList();

    private ServedFile Missing() => new(404, _files["404.html"], null);
}
