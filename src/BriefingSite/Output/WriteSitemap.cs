using System.Text;
using System.Xml;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output;

/// <summary>Lists the pages for search engines, with the day of the newest change where a change note gives one.</summary>
public sealed class WriteSitemap : IModule<Pair<ValueList<Page>, Frame>, OutputFile>
{
    internal const string Path = "sitemap.xml";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<ValueList<Page>, Frame> document, Action<Diagnostic> report)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in document.Item.Where(page => page.IsListed))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", document.Shared.BaseUrl + page.Path[1..]);
                if (document.Shared.ModifiedOn(page.Path) is { } modified) xml.WriteElementString("lastmod", modified.Written);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        yield return new(Path, new(bytes.ToArray()), "the list of pages");
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
