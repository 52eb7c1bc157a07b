using AngleSharp.Html.Dom;

namespace BriefingSite.Reading.Originals.Metadata;

/// <summary>Reads what the <c>meta</c> elements of a page say: Highwire's <c>citation_*</c>, Dublin Core, Open Graph, and names of HTML.</summary>
internal static class MetaTags
{
    private const int MaxTags = 2000;

    /// <summary>What they say, by their kind.</summary>
    public static (Statements Highwire, Statements DublinCore, Statements OpenGraph, Statements Html) Read(IHtmlDocument page)
    {
        var (highwire, dublin, graph, html) = (new Statements("citation_*"), new Statements("Dublin Core"), new Statements("Open Graph"), new Statements("HTML"));
        foreach (var tag in page.QuerySelectorAll("meta[content]").Take(MaxTags))
        {
            var value = Statements.OneLine(tag.GetAttribute("content"));
            if (value is null) continue;
            var name = (tag.GetAttribute("name") ?? tag.GetAttribute("property") ?? tag.GetAttribute("itemprop") ?? tag.GetAttribute("http-equiv") ?? "").Trim().ToLowerInvariant();
            if (name.StartsWith("citation_", StringComparison.Ordinal)) AddHighwire(highwire, name["citation_".Length..], value);
            else if (name.StartsWith("dc.", StringComparison.Ordinal) || name.StartsWith("dcterms.", StringComparison.Ordinal)) AddDublinCore(dublin, name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..], value);
            else if (name.StartsWith("og:", StringComparison.Ordinal) || name.StartsWith("article:", StringComparison.Ordinal)) AddOpenGraph(graph, name, value);
            else AddHtml(html, name, value);
        }
        return (highwire, dublin, graph, html);
    }

    private static void AddHighwire(Statements known, string name, string value)
    {
        switch (name)
        {
            case "title": known.Title ??= value; break;
            case "author": known.AddAuthor(value); break;
            case "authors": foreach (var author in value.Split(';')) known.AddAuthor(author); break;
            case "author_institution" or "author_email" or "author_orcid": break;
            case "publication_date" or "date": known.Published = WrittenDate.Read(value) ?? known.Published; break;
            case "online_date" or "cover_date" or "year": known.Published ??= WrittenDate.Read(value); break;
            case "journal_title" or "conference_title" or "inbook_title" or "book_title": known.Container ??= value; break;
            case "publisher" or "technical_report_institution" or "dissertation_institution": known.Publisher ??= value; break;
            case "doi": known.Doi ??= value; break;
            case "firstpage": known.FirstPage ??= value; break;
            case "lastpage": known.LastPage ??= value; break;
            case "language": known.Language ??= value; break;
            case "abstract_html_url" or "fulltext_html_url" or "public_url": known.Address ??= value; break;
        }
    }

    private static void AddDublinCore(Statements known, string name, string value)
    {
        switch (name)
        {
            case "title": known.Title ??= value; break;
            case "creator" or "creator.personalname": known.AddAuthor(value); break;
            case "date" or "date.issued" or "issued" or "date.created" or "created" or "available": known.Published ??= WrittenDate.Read(value); break;
            case "publisher": known.Publisher ??= value; break;
            case "language": known.Language ??= value; break;
            case "ispartof" or "relation.ispartof": known.Container ??= value; break;
            case "identifier" or "identifier.doi" or "identifier.uri":
                if (value.Contains("10.", StringComparison.Ordinal) && value.Contains("doi", StringComparison.OrdinalIgnoreCase)) known.Doi ??= value;
                else if (value.StartsWith("http", StringComparison.OrdinalIgnoreCase)) known.Address ??= value;
                break;
        }
    }

    private static void AddOpenGraph(Statements known, string name, string value)
    {
        switch (name)
        {
            case "og:title": known.Title ??= value; break;
            case "og:site_name": known.Publisher ??= value; break;
            case "og:url": known.Address ??= value; break;
            case "og:locale": known.Language ??= value.Replace('_', '-'); break;
            case "article:author" or "og:article:author": known.AddAuthor(value); break;
            case "article:published_time" or "article:published" or "og:published_time": known.Published ??= WrittenDate.Read(value); break;
        }
    }

    private static void AddHtml(Statements known, string name, string value)
    {
        switch (name)
        {
            case "author" or "parsely-author" or "sailthru.author" or "byl": foreach (var author in value.Split(';')) known.AddAuthor(author); break;
            case "date" or "pubdate" or "publishdate" or "publish-date" or "parsely-pub-date" or "sailthru.date" or "datepublished": known.Published ??= WrittenDate.Read(value); break;
            case "publisher" or "application-name": known.Publisher ??= value; break;
            case "language" or "content-language": known.Language ??= value; break;
        }
    }

    /// <summary>What the elements of HTML that are for this say: <c>title</c>, <c>html lang</c>, <c>link rel=canonical</c>.</summary>
    public static void AddElements(IHtmlDocument page, Statements known)
    {
        known.Title = Title(page);
        known.Language = Statements.OneLine(page.DocumentElement.GetAttribute("lang")) ?? known.Language;
        known.Address = page.QuerySelector("link[rel~=canonical][href]")?.GetAttribute("href") is { } canonical && canonical.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? canonical : null;
    }

    // "Ships of 2031 – The Port": where the page has a heading "Ships of 2031", that is the title.
    private static string? Title(IHtmlDocument page)
    {
        if (Statements.OneLine(page.Title) is not { } title) return null;
        var headings = page.QuerySelectorAll("h1").Take(20).Select(heading => Statements.OneLine(heading.TextContent)).OfType<string>().Where(heading => title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) || title.EndsWith(heading, StringComparison.OrdinalIgnoreCase));
        return headings.MaxBy(heading => heading.Length) ?? title;
    }
}
