namespace BriefingSite.Benchmarks.Corpus.Peers;

/// <summary>The same words for Jekyll: claims as paragraphs with an id, citations as links, contents by kramdown, ten related pages, lists,
/// sitemap and feed.</summary>
/// <remarks>Liquid does not run over the texts; it leaves out what <see cref="HugoCorpus"/> leaves out. Its cache on disk is off on the
/// command line, so that each build is cold.</remarks>
internal sealed class JekyllCorpus(Manuscript prose)
{
    /// <summary>Every file: path and text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("_config.yml", "title: The Coast Desk\nurl: https://coast.example\ncollections:\n"
            + string.Concat(PeerPage.Sections.Select(section => $"  {section.Id}: {{ output: true, permalink: '/{section.Id}/:name/' }}\n")) + "defaults:\n"
            + string.Concat(PeerPage.Sections.Select(section => $"  - {{ scope: {{ path: '', type: {section.Id} }}, values: {{ layout: text, render_with_liquid: false }} }}\n")));
        var item = Layout.Item("{{ each.url }}", "{{ each.title }}");
        yield return ("_layouts/base.html", Layout.Page(
            "{{ page.title }}", "{{ page.url }}", $"{{% for each in site.topics %}}{item}{{% endfor %}}", "{{ content }}"));
        yield return ("_layouts/text.html", "---\nlayout: base\n---\n" + Layout.Text(
            "{{ page.title }}", "", "{{ content }}", $"{{% for each in site[page.collection] limit: 10 %}}{item}{{% endfor %}}"));
        yield return ("index.html", List("The Coast Desk", "topics"));
        yield return ("sitemap.xml", "---\n---\n" + Layout.Sitemap(string.Concat(PeerPage.Sections.Select(section =>
            $"{{% for each in site.{section.Id} %}}<url><loc>https://coast.example{{{{ each.url }}}}</loc></url>{{% endfor %}}"))));
        yield return ("feed.xml", "---\n---\n" + Layout.Feed($"{{% for each in site.notes limit: 20 %}}{Layout.Entry("{{ each.url }}", "{{ each.title }}")}{{% endfor %}}"));
        yield return ("site.css", Layout.Style);
        foreach (var (id, title) in PeerPage.Sections) yield return ($"{id}/index.html", List(title, id));
        foreach (var page in PeerPage.List(prose, new PlainNotation()))
            yield return ($"_{page.Section}/{page.Id}.md", $"---\ntitle: {page.Title}\n---\n* contents\n{{:toc}}\n\n{page.Body}");

        string List(string title, string section) =>
            $"---\nlayout: base\ntitle: {title}\n---\n" + Layout.List(title, $"{{% for each in site.{section} %}}{item}{{% endfor %}}");
    }
}
