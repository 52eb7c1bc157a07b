using BriefingSite.Reading.Originals.Archives;
using BriefingSite.Reading.Originals.Html;

namespace BriefingSite.Reading.Originals.Epub;

/// <summary>The list of the pages of the printed edition: in EPUB 3 in its navigation, in EPUB 2 in its table of contents (NCX).</summary>
internal static class PageLists
{
    /// <summary>The address and the label of each page in the navigation of EPUB 3.</summary>
    public static List<(string Address, string Label)> Of(string navigation)
    {
        var pages = new List<(string, string)>();
        var (page, _) = HtmlPage.Parse(XhtmlBody.AsHtml(navigation), isBook: true);
        if (page is null) return pages;
        using (page)
        {
            foreach (var list in page.GetElementsByTagName("nav"))
            {
                if (list.GetAttribute("epub:type") != "page-list" && list.GetAttribute("role") != "doc-pagelist") continue;
                foreach (var link in list.GetElementsByTagName("a"))
                    if (link.GetAttribute("href") is { } address) pages.Add((address, link.TextContent.Trim()));
            }
        }
        return pages;
    }

    /// <summary>The same in the table of contents of EPUB 2.</summary>
    public static List<(string Address, string Label)> Of(XmlWalk xml)
    {
        var pages = new List<(string, string)>();
        if (!xml.Begin()) return pages;
        xml.Each(() =>
        {
            if (xml.Name != "pageList") return;
            xml.Each(() =>
            {
                if (xml.Name == "pageTarget") AddTarget();
            });
        });
        return pages;

        void AddTarget()
        {
            var (address, label) = ("", "");
            xml.Each(() =>
            {
                if (xml.Name == "content") address = xml.Attribute("src") ?? "";
                else if (xml.Name == "navLabel") xml.Each(() => label = xml.Name == "text" ? xml.Text().Trim() : label);
            });
            if (address.Length > 0) pages.Add((address, label));
        }
    }
}
