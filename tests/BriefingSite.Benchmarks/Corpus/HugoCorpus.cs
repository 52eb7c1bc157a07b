namespace BriefingSite.Benchmarks.Corpus;

/// <summary>The same words for Hugo: claims and citations as shortcodes, contents, ten related pages, lists, sitemap and feed. It does not
/// check, compare or weigh anything, so what it leaves out counts for Hugo.</summary>
internal sealed class HugoCorpus(Manuscript manuscript) : INotation
{
    /// <summary>Every file: path and text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("hugo.toml", "baseURL = 'https://coast.example/'\ntitle = 'The Coast Desk'\ndisableKinds = ['taxonomy', 'term']\n[outputs]\nhome = ['html', 'rss']\nsection = ['html']\n");
        yield return ("layouts/shortcodes/claim.html", "<div class=\"claim\" id=\"{{ .Get 0 }}\">{{ .Inner | markdownify }}</div>");
        yield return ("layouts/shortcodes/cite.html", "<a href=\"/sources/{{ .Get 0 }}/#p{{ .Get 1 }}\">{{ .Get 0 }}, {{ .Get 1 }}</a>");
        yield return ("layouts/_default/baseof.html", """
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>{{ .Title }} | {{ site.Title }}</title><meta name="description" content="{{ .Title }}">
            <link rel="stylesheet" href="/site.css"><link rel="canonical" href="{{ .Permalink }}"></head>
            <body><header><a href="/">{{ site.Title }}</a><nav><ul>{{ range (site.GetPage "/topics").RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav></header>
            <main>{{ block "main" . }}{{ end }}</main></body></html>
            """);
        yield return ("layouts/_default/single.html", """
            {{ define "main" }}<article><h1>{{ .Title }}</h1><aside>{{ .TableOfContents }}</aside>
            {{ .Content }}</article>
            <aside><h2>Related</h2><ul>{{ range first 10 .CurrentSection.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></aside>{{ end }}
            """);
        yield return ("layouts/_default/list.html", """
            {{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
            """);
        yield return ("static/site.css", "main { max-width: 44rem }\n");
        for (var page = 0; page < manuscript.Pages; page++)
            yield return ($"content/{Section(page)}/{Manuscript.Id(page)}.md", $"---\ntitle: {Manuscript.Title(page)}\nweight: {page + 1}\n---\n{manuscript.Body(page, this)}");
        for (var source = 0; source < Manuscript.Sources; source++)
            yield return ($"content/sources/{Manuscript.SourceId(source)}.md", $"---\ntitle: Log {Manuscript.SourceId(source)[^1]}\n---\n" + string.Concat(
                Enumerable.Range(2, Manuscript.Passages - 1).Select(passage => $"{Manuscript.Passage(source, passage)}\n\n")));
        for (var term = 0; term < manuscript.Terms; term++)
            yield return ($"content/terms/term-{term}.md", $"---\ntitle: {Phrases.Title(new((ulong)term + 5))} {term}\n---\n{Phrases.Plain(new((ulong)term))}\n");
    }

    /// <inheritdoc/>
    public string Link(string id, string title) => $"[{title}](/{(id.StartsWith("coast", StringComparison.Ordinal) ? "topics" : "notes")}/{id}/)";

    /// <inheritdoc/>
    public string Claim(string id, string text, IReadOnlyList<(string Source, int Passage)> evidence) =>
        $"{{{{< claim \"{id}\" >}}}}{text}{{{{< /claim >}}}} {string.Join(' ', evidence.Select(each => $"{{{{< cite \"{each.Source}\" \"{each.Passage}\" >}}}}"))}";

    private static string Section(int page) => page < Manuscript.Topics ? "topics" : "notes";
}
