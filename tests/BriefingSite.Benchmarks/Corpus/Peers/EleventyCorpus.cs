namespace BriefingSite.Benchmarks.Corpus.Peers;

/// <summary>The same words for Eleventy: claims and citations as shortcodes, ten related pages, lists, sitemap and feed.</summary>
/// <remarks>It has no contents and no ids of headings, which are plug-ins that read the HTML again; what it leaves out counts for Eleventy, as
/// does all that <see cref="HugoCorpus"/> leaves out. Collections are sorted once each. Footnotes need markdown-it-footnote, which
/// <c>NODE_PATH</c> leads to.</remarks>
internal sealed class EleventyCorpus(Manuscript prose) : INotation
{
    /// <summary>Every file: path and text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("eleventy.config.cjs", """
            const footnote = require("markdown-it-footnote");
            module.exports = function (config) {
              config.addPassthroughCopy({ static: "/" });
              config.amendLibrary("md", (markdown) => markdown.use(footnote));
              config.addPairedShortcode("claim", (text, id) => `<span class="claim" id="${id}">${text}</span>`);
              config.addShortcode("cite", (source, passage) => `<a href="/sources/${source}/">${source}, ${passage}</a>`);
              config.addFilter("first", (list, count) => list.slice(0, count));
              for (const section of ["topics", "notes", "sources", "terms"])
                config.addCollection(section, (all) => all.getAll().filter((page) => page.data.section === section).sort((a, b) => a.data.order - b.data.order));
              return { dir: { input: "content", includes: "../_includes" }, markdownTemplateEngine: "njk", htmlTemplateEngine: "njk" };
            };

            """);
        var item = Layout.Item("{{ each.url }}", "{{ each.data.title }}");
        yield return ("_includes/base.njk", Layout.Page(
            "{{ title }}", "{{ page.url }}", $"{{% for each in collections.topics %}}{item}{{% endfor %}}", "{{ content | safe }}"));
        yield return ("_includes/text.njk", "---\nlayout: base.njk\n---\n" + Layout.Text(
            "{{ title }}", "", "{{ content | safe }}", $"{{% for each in collections[section] | first(10) %}}{item}{{% endfor %}}"));
        yield return ("content/index.njk", List("The Coast Desk", "/", "collections.topics", item));
        yield return ("content/sitemap.njk", File("/sitemap.xml", Layout.Sitemap(
            "{% for each in collections.all %}<url><loc>https://coast.example{{ each.url }}</loc></url>{% endfor %}")));
        yield return ("content/feed.njk", File("/feed.xml", Layout.Feed(
            $"{{% for each in collections.notes | first(20) %}}{Layout.Entry("{{ each.url }}", "{{ each.data.title }}")}{{% endfor %}}")));
        yield return ("static/site.css", Layout.Style);
        foreach (var (id, title) in PeerPage.Sections)
        {
            yield return ($"content/{id}/{id}.json", $"{{ \"layout\": \"text.njk\", \"section\": \"{id}\" }}\n");
            yield return ($"content/{id}.njk", List(title, $"/{id}/", $"collections.{id}", item));
        }
        foreach (var page in PeerPage.List(prose, this))
            yield return ($"content/{page.Section}/{page.Id}.md", $"---\ntitle: {page.Title}\norder: {page.Order}\n---\n{page.Body}");

        static string List(string title, string address, string collection, string item) =>
            $"---\nlayout: base.njk\ntitle: {title}\npermalink: {address}\n---\n" + Layout.List("{{ title }}", $"{{% for each in {collection} %}}{item}{{% endfor %}}");
        static string File(string address, string text) => $"---\npermalink: {address}\neleventyExcludeFromCollections: true\n---\n{text}";
    }

    /// <inheritdoc/>
    public string Link(string id, string title) => $"[{title}](/{PeerPage.Address(id)})";

    /// <inheritdoc/>
    public string Claim(string id, string text, IReadOnlyList<(string Source, int Passage)> evidence) =>
        $"{{% claim \"{id}\" %}}{text}{{% endclaim %}} {string.Join(' ', evidence.Select(each => $"{{% cite \"{each.Source}\", {each.Passage} %}}"))}";
}
