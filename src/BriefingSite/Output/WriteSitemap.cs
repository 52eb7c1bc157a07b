using System.Text;
using System.Xml;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output;

/// <summary>Lists the pages for search engines, with the day of the newest change where a change note gives one. More pages than the protocol allows in a list come in
/// several, and the file at the usual address lists these.</summary>
public sealed class WriteSitemap : IModule<Pair<ValueList<Page>, Frame>, OutputFile>
{
    /// <summary>How many pages a list may have (sitemaps.org).</summary>
    public const int MaxPages = 50_000;

    internal const string Path = "sitemap.xml";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<ValueList<Page>, Frame> document, Action<Diagnostic> report)
    {
        var (pages, frame) = document;
        var lists = pages.Where(page => page.IsListed).Select(page => (frame.BaseUrl + page.Path[1..], frame.ModifiedOn(page.Path)?.Written)).Chunk(MaxPages).ToList();
        if (lists.Count <= 1) return [List(Path, "url", lists.FirstOrDefault([]))];
        var parts = lists.Select((list, i) => List($"sitemap-{i + 1}.xml", "url", list)).ToList();
        return [List(Path, "sitemap", parts.Select(part => (frame.BaseUrl + part.Path, (string?)null))), .. parts];
    }

    private static OutputFile List(string path, string item, IEnumerable<(string Address, string? Modified)> items)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(item == "url" ? "urlset" : "sitemapindex", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var (address, modified) in items)
            {
                xml.WriteStartElement(item);
                xml.WriteElementString("loc", address);
                if (modified is not null) xml.WriteElementString("lastmod", modified);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return new(path, new(bytes.ToArray()), "the list of pages");
    }
}

/// <summary>Writes <c>robots.txt</c>, which tells search engines what they may index.</summary>
public sealed class WriteRobots : IModule<Frame, OutputFile>
{
    internal const string Path = "robots.txt";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Frame document, Action<Diagnostic> report)
    {
        var rule = document.IsIndexed ? $"Allow: /\n\nSitemap: {document.BaseUrl}sitemap.xml" : "Disallow: /";
        yield return new(Path, Blob.Create($"User-agent: *\n{rule}\n"), "the settings");
    }
}
