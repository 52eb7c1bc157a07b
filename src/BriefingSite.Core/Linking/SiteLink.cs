using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>An address on the site, split into its parts.</summary>
/// <param name="Written">The path as written.</param>
/// <param name="Path">The path, decoded and composed (NFC), without a final <c>index.html</c>.</param>
/// <param name="Query">The query with its <c>?</c>; empty for none.</param>
/// <param name="Fragment">The fragment as written, without <c>#</c>; <c>null</c> for none.</param>
internal sealed record SiteLink(string Written, string Path, string Query, string? Fragment)
{
    private const string Index = "/index.html";
    private const string Directive = ":~:";

    /// <summary>Parses an address that begins with a slash.</summary>
    public static SiteLink Parse(string address)
    {
        var (rest, fragment) = Cut(address, '#');
        var (written, query) = Cut(rest, '?');
        var path = Composition.Compose(SitePath.Decode(written));
        if (path.EndsWith(Index, StringComparison.Ordinal)) path = path[..^(Index.Length - 1)];
        return new(written, path, query is null ? "" : "?" + query, fragment);
    }

    /// <summary>The anchor on the page; <c>null</c> when the link is to the page itself, or to words that the browser searches for.</summary>
    public string? Place
    {
        get
        {
            if (Fragment is null) return null;
            var end = Fragment.IndexOf(Directive, StringComparison.Ordinal);
            var place = Composition.Compose(SitePath.DecodePart(end < 0 ? Fragment : Fragment[..end]));
            return place.Length == 0 || place.Equals("top", StringComparison.OrdinalIgnoreCase) ? null : place;
        }
    }

    /// <summary>The address, each part encoded once.</summary>
    public string Url => SitePath.Encode(Path) + Query + (Fragment is null ? "" : "#" + Fragment);

    /// <summary>Converts an absolute address on this site to one that begins with a slash; <c>null</c> for another site.</summary>
    public static string? Inside(Uri address, string written, Uri site)
    {
        if (address.Scheme is not ("http" or "https") || site.Host != address.Host || !IsPortOf(address, site)) return null;
        if (!(address.AbsolutePath + "/").StartsWith(site.AbsolutePath, StringComparison.Ordinal)) return null;
        var start = written.IndexOf("//", StringComparison.Ordinal) + 2;
        var path = written.AsSpan(start).IndexOfAny("/?#") is >= 0 and var end ? written[(start + end)..] : "";
        return "/" + path[Math.Min(path.Length, path.StartsWith(site.AbsolutePath, StringComparison.Ordinal) ? site.AbsolutePath.Length : site.AbsolutePath.Length - 1)..];
    }

    /// <summary>Resolves a relative address against that of a page.</summary>
    public static string From(string page, string address)
    {
        var (path, rest) = address.AsSpan().IndexOfAny("?#") is >= 0 and var end ? (address[..end], address[end..]) : (address, "");
        var segments = new List<string>(path.StartsWith('/') ? [] : SitePath.WithoutFragment(page).Split('/')[1..^1]);
        var parts = path.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == "..")
            {
                if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            }
            else if (parts[i] is not ("." or ""))
            {
                segments.Add(parts[i]);
            }
        }
        var isFolder = parts[^1] is "" or "." or "..";
        return "/" + string.Join('/', segments) + (isFolder && segments.Count > 0 ? "/" : "") + rest;
    }

    private static bool IsPortOf(Uri address, Uri site) => address.Port == site.Port || (address.IsDefaultPort && site.IsDefaultPort);

    private static (string Before, string? After) Cut(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
}
