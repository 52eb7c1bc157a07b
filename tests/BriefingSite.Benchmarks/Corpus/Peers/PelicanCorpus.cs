namespace BriefingSite.Benchmarks.Corpus.Peers;

/// <summary>The same words for Pelican: claims as paragraphs with an id, citations as links, contents by Python-Markdown, ten related
/// pages, lists, sitemap and feed.</summary>
/// <remarks>Pages by author, tag and period are off; it leaves out what <see cref="HugoCorpus"/> leaves out.</remarks>
internal sealed class PelicanCorpus(Manuscript prose)
{
    /// <summary>Every file: path and text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("pelicanconf.py", """
            SITENAME = "The Coast Desk"
            SITEURL = "https://coast.example"
            PATH = "content"
            THEME = "theme"
            THEME_STATIC_DIR = ""
            TIMEZONE = "UTC"
            DEFAULT_LANG = "en"
            DEFAULT_PAGINATION = False
            ARTICLE_ORDER_BY = "slug"
            ARTICLE_URL = "{category}/{slug}/"
            ARTICLE_SAVE_AS = "{category}/{slug}/index.html"
            CATEGORY_URL = "{slug}/"
            CATEGORY_SAVE_AS = "{slug}/index.html"
            TAG_SAVE_AS = AUTHOR_SAVE_AS = ""
            DIRECT_TEMPLATES = ["index", "sitemap"]
            SITEMAP_SAVE_AS = "sitemap.xml"
            FEED_ALL_ATOM = "feed.xml"
            CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
            FEED_MAX_ITEMS = 20
            RSS_FEED_SUMMARY_ONLY = True
            PLUGINS = []
            MARKDOWN = {"output_format": "html5", "extensions": ["meta", "tables", "footnotes", "attr_list", "toc"]}

            """);
        var item = Layout.Item("/{{ each.url }}", "{{ each.title }}");
        yield return ("theme/templates/base.html", Layout.Page(
            "{{ article.title if article else category or SITENAME }}", "/{{ article.url if article else category.url if category }}",
            Section("'topics'", "", item), "{% block main %}{% endblock %}"));
        yield return ("theme/templates/article.html", Extend(Layout.Text(
            "{{ article.title }}", "", "{{ article.content }}", Section("article.category", "[:10]", item))));
        yield return ("theme/templates/category.html", Extend(Layout.List(
            "{{ category }}", $"{{% for each in articles %}}{item}{{% endfor %}}")));
        yield return ("theme/templates/index.html", Extend(Layout.List("{{ SITENAME }}", Section("'topics'", "", item))));
        yield return ("theme/templates/sitemap.html", Layout.Sitemap("{% for each in articles %}<url><loc>{{ SITEURL }}/{{ each.url }}</loc></url>{% endfor %}"));
        foreach (var unused in (string[])["page", "tag", "author", "archives", "period_archives"]) yield return ($"theme/templates/{unused}.html", "");
        yield return ("theme/static/site.css", Layout.Style);
        foreach (var page in PeerPage.List(prose, new PlainNotation()))
            yield return ($"content/{page.Section}/{page.Id}.md", $"Title: {page.Title}\nSlug: {page.Id}\nDate: 2031-01-01\n\n[TOC]\n\n{page.Body}");

        static string Section(string category, string part, string item) =>
            $"{{% for category, list in categories if category == {category} %}}{{% for each in list{part} %}}{item}{{% endfor %}}{{% endfor %}}";
        static string Extend(string main) => $"{{% extends \"base.html\" %}}{{% block main %}}{main}{{% endblock %}}\n";
    }
}
