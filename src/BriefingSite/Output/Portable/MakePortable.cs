using System.Buffers;
using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Output.Portable;

/// <summary>Makes a file of the theme work from a folder: scripts and data become classic scripts (<see cref="PortableScript"/>), style sheets get
/// relative addresses; other files stay as they are.</summary>
/// <param name="isData">Whether JSON is data for scripts, not a file that is only copied.</param>
public sealed class MakePortable(bool isData = false) : IModule<Asset, Asset>
{
    private static readonly SearchValues<string> s_beginnings = SearchValues.Create(["url(", "@import"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> s_ends = SearchValues.Create("\"') ;\n");
    private static readonly char[] s_lastLetters = ['(', 't', 'T'];

    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(Asset document, Action<Diagnostic> report)
    {
        yield return Path.GetExtension(document.Name) switch
        {
            ".js" or ".mjs" => Named(document, document.Name, PortableScript.OfModule(document.Content.Text())),
            ".json" when isData => Named(document, document.Name + ".js", PortableScript.OfData(document.Content.Text())),
            ".css" => Named(document, document.Name, Blob.Create(Relative(document.Content.Text(), UrlResolver.RelativeTo(document.Path)))),
            _ => document,
        };
    }

    // Pages look for it by its original name.
    private static Asset Named(Asset asset, string name, Blob content) => HashAsset.Name(name, content) with { Name = asset.Name };

    /// <summary>Makes the addresses of a style sheet that begin with a slash, in <c>url()</c> and <c>@import</c>, relative.</summary>
    private static string Relative(string css, UrlResolver urls)
    {
        var output = new StringBuilder(css.Length);
        var copied = 0;
        for (int start = 0, next; (next = css.AsSpan(start).IndexOfAny(s_beginnings)) >= 0;)
        {
            start += next;
            start = css.IndexOfAny(s_lastLetters, start) + 1;
            while (start < css.Length && (css[start] is '"' or '\'' || char.IsWhiteSpace(css[start]))) start++;
            if (start + 1 >= css.Length || css[start] != '/' || css[start + 1] is '*' or '/') continue;
            var end = css.AsSpan(start).IndexOfAny(s_ends) is >= 0 and var length ? start + length : css.Length;
            output.Append(css, copied, start - copied).Append(urls.Resolve(css[start..end]));
            copied = start = end;
        }
        return output.Append(css, copied, css.Length - copied).ToString();
    }
}
