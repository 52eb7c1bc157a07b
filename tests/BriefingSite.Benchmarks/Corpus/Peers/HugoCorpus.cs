namespace BriefingSite.Benchmarks.Corpus.Peers;

/// <summary>The same words for Hugo: claims and citations as shortcodes, contents, ten related pages, lists, sitemap and feed.</summary>
/// <remarks>It checks no citation and no link, compares no sources, weighs nothing and has no search, timeline, exports or copy for paper:
/// what it leaves out counts for Hugo. Nothing here is worked out for all pages on each page: the menu has four items, and the pages of a
/// section are a list that Hugo keeps. Its clever quotation marks, its feeds of sections and of more than twenty entries are off.</remarks>
internal sealed class HugoCorpus(Manuscript prose) : INotation
{
    /// <summary>Every file: path and text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("hugo.toml", """
            baseURL = 'https://coast.example/'
            title = 'The Coast Desk'
            disableKinds = ['taxonomy', 'term']
            [outputs]
            home = ['html', 'rss']
            section = ['html']
            [services.rss]
            limit = 20
            [markup.goldmark.extensions]
            typographer = false

            """);
        yield return ("layouts/shortcodes/claim.html", "<span class=\"claim\" id=\"{{ .Get 0 }}\">{{ .Inner | markdownify }}</span>");
        yield return ("layouts/shortcodes/cite.html", "<a href=\"/sources/{{ .Get 0 }}/#passage-{{ .Get 1 }}\">{{ .Get 0 }}, {{ .Get 1 }}</a>");
        var item = Layout.Item("{{ .RelPermalink }}", "{{ .Title }}");
        yield return ("layouts/_default/baseof.html", Layout.Page(
            "{{ .Title }}", "{{ .RelPermalink }}", $"{{{{ range (site.GetPage \"/topics\").RegularPages }}}}{item}{{{{ end }}}}", "{{ block \"main\" . }}{{ end }}"));
        yield return ("layouts/_default/single.html", Main(Layout.Text(
            "{{ .Title }}", "{{ .TableOfContents }}", "{{ .Content }}", $"{{{{ range first 10 .CurrentSection.RegularPages }}}}{item}{{{{ end }}}}")));
        yield return ("layouts/_default/list.html", Main(Layout.List("{{ .Title }}", $"{{{{ range .RegularPages }}}}{item}{{{{ end }}}}")));
        yield return ("layouts/index.html", Main(Layout.List("{{ .Title }}", $"{{{{ range .Sections }}}}{item}{{{{ end }}}}")));
        yield return ("static/site.css", Layout.Style);
        foreach (var (id, title) in PeerPage.Sections) yield return ($"content/{id}/_index.md", $"---\ntitle: {title}\n---\n");
        foreach (var page in PeerPage.List(prose, this))
            yield return ($"content/{page.Section}/{page.Id}.md", $"---\ntitle: {page.Title}\nweight: {page.Order}\n---\n{page.Body}");

        static string Main(string main) => $"{{{{ define \"main\" }}}}{main}{{{{ end }}}}\n";
    }

    /// <inheritdoc/>
    public string Link(string id, string title) => $"[{title}](/{PeerPage.Address(id)})";

    /// <inheritdoc/>
    public string Claim(string id, string text, IReadOnlyList<(string Source, int Passage)> evidence) =>
        $"{{{{< claim \"{id}\" >}}}}{text}{{{{< /claim >}}}} {string.Join(' ', evidence.Select(each => $"{{{{< cite \"{each.Source}\" \"{each.Passage}\" >}}}}"))}";
}
