using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Output;

/// <summary>Draws a page with a theme.</summary>
public sealed class RenderPage(Theme theme) : IModule<Pair<Page, Frame>, OutputFile>
{
    // One reusable buffer for each thread.
    [ThreadStatic]
    private static BlobWriter? _bytes;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Page, Frame> document, Action<Diagnostic> report)
    {
        var (page, frame) = document;
        var bytes = _bytes ??= new();
        theme.Draw(page, frame).WriteTo(bytes, frame.IsRelative ? UrlResolver.RelativeTo(page.Path) : UrlResolver.Below(frame.BasePath));
        return [new(FilePath(page.Path), bytes.TakeBlob(), page.Origin)];
    }

    /// <summary>The file of a page, by its path on the site.</summary>
    internal static string FilePath(string path) => path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..];
}
