namespace BriefingSite.Benchmarks.Corpus.Peers;

/// <summary>The same words for MkDocs: claims as paragraphs with an id, citations as links, contents, ten related pages, lists and the
/// sitemap that it writes by itself.</summary>
/// <remarks>It has no feed, and its search is off; it leaves out what <see cref="HugoCorpus"/> leaves out. The theme is a bare one: that of
/// the house draws the names of all pages into each page.</remarks>
internal sealed class MkDocsCorpus(Manuscript prose)
{
    /// <summary>Every file: path and text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("mkdocs.yml", """
            site_name: The Coast Desk
            site_url: https://coast.example/
            docs_dir: docs
            plugins: []
            theme: { name: null, custom_dir: theme }
            markdown_extensions: [tables, footnotes, attr_list, toc]

            """);
        var item = Layout.Item("/{{ each.url }}", "{{ each.title }}");
        var contents = Layout.Item("{{ each.url }}", "{{ each.title }}");
        yield return ("theme/base.html", Layout.Page(
            "{{ page.title }}", "/{{ page.url }}",
            $"{{% for section in nav if section.title == 'Topics' %}}{{% for each in section.children[1:] %}}{item}{{% endfor %}}{{% endfor %}}", "{% block main %}{% endblock %}"));
        yield return ("theme/main.html", Extend(Layout.Text(
            "{{ page.title }}", $"<ul>{{% for each in page.toc %}}{contents}{{% endfor %}}</ul>", "{{ page.content }}",
            $"{{% for each in page.parent.children[1:11] %}}{item}{{% endfor %}}")));
        yield return ("theme/list.html", Extend(Layout.List("{{ page.title }}", $"{{% for each in page.parent.children[1:] %}}{item}{{% endfor %}}")));
        yield return ("theme/home.html", Extend(Layout.List("{{ page.title }}", $"{{% for section in nav if section.is_section %}}{Layout.Item("/{{ section.children[0].url }}", "{{ section.title }}")}{{% endfor %}}")));
        yield return ("docs/index.md", "---\ntitle: The Coast Desk\ntemplate: home.html\n---\n");
        yield return ("docs/site.css", Layout.Style);
        foreach (var (id, title) in PeerPage.Sections) yield return ($"docs/{id}/index.md", $"---\ntitle: {title}\ntemplate: list.html\n---\n");
        foreach (var page in PeerPage.List(prose, new PlainNotation()))
            yield return ($"docs/{page.Section}/{page.Id}.md", $"---\ntitle: {page.Title}\n---\n{page.Body}");

        static string Extend(string main) => $"{{% extends \"base.html\" %}}{{% block main %}}{main}{{% endblock %}}\n";
    }
}
