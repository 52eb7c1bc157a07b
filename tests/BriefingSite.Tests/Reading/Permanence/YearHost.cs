using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Reading.Permanence;

/// <summary>A host of files and a browser with script: what becomes of an address.</summary>
internal sealed class YearHost(Dictionary<string, OutputFile> files, string baseUrl)
{
    private readonly string _base = new Uri(baseUrl).AbsolutePath;

    /// <summary>How an address answers; <c>null</c> where it does not, or its place is missing.</summary>
    public string? Ask(string address)
    {
        var at = address.IndexOf('#', StringComparison.Ordinal);
        var (path, place) = at < 0 ? (address, null) : (address[..at], address[(at + 1)..]);
        var (kind, hops) = ("answered", 0);
        while (true)
        {
            if (Find(path) is not { } file) return null;
            if (!file.Path.EndsWith(".html", StringComparison.Ordinal)) return place is null ? kind : null;
            var page = new HtmlParser().ParseDocument(file.Content.Text());
            if (page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content") is not { } refresh)
            {
                if (place is not null && page.GetElementById(place) is null) return null;
                return kind == "answered" && page.QuerySelector(".kicker")?.TextContent is "Retired" or "Moved" ? "retired page" : kind;
            }
            // One step leads to a page that stays; no reader is sent in circles.
            if (++hops > 1) return null;
            kind = "led on";
            var target = refresh["0; url=".Length..];
            if (!target.StartsWith(_base, StringComparison.Ordinal)) return null;
            target = "/" + target[_base.Length..];
            if (target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark) (path, place) = (target[..mark], target[(mark + 1)..]);
            else path = target;
            if (page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") != baseUrl + target[1..] || page.QuerySelector($"main a[href=\"{_base}{target[1..]}\"]") is null) return null;
        }
    }

    private OutputFile? Find(string path)
    {
        var name = SitePath.Decode(path)[1..];
        if (name.Length == 0 || name.EndsWith('/')) name += "index.html";
        return files.GetValueOrDefault(name) ?? files.GetValueOrDefault(name + "/index.html");
    }
}
