using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Hosting;

/// <summary>Writes <c>_redirects</c> for Netlify: a line for each page that leads on, so that the host does it before the page is sent, and one for each
/// page that answers in place of a file. Other hosts send the pages, which do the same.</summary>
public sealed class WriteRedirects : IModule<Pair<ValueList<Page>, Frame>, OutputFile>
{
    /// <summary>The path of the file, which hosts read but do not serve.</summary>
    public const string Path = "_redirects";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<ValueList<Page>, Frame> document, Action<Diagnostic> report)
    {
        var (pages, frame) = document;
        var text = new StringBuilder();
        foreach (var retired in pages.OfType<RetiredPage>().Select(page => page.Tombstone).OrderBy(retired => retired.Path, StringComparer.Ordinal))
        {
            var address = Address(retired.Path.TrimEnd('/'));
            if (retired.LeadsTo is { } target)
                text.Append(retired.IsFile || !retired.Path.EndsWith('/') ? address : address + "/").Append(' ').Append(Target(target.Url)).Append(" 301!\n");
            else if (retired.IsFile)
                text.Append(address).Append(' ').Append(address).Append("/index.html 200\n");
        }
        if (text.Length > 0) yield return new(Path, Blob.Create(text.ToString()), "the pages that lead on");

        string Target(string url) => url.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? Address(url[..end]) + url[end..] : Address(url);
        string Address(string path) => frame.BasePath + SitePath.Encode(path[1..]);
    }
}
