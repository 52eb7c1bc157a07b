using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BriefingSite.Tests.Support;

/// <summary>A little site with an author, a publisher and three change notes, two of them of one day. Its title tries to break out of
/// wherever it is put.</summary>
internal static class NotedSite
{
    public const string Folder = "https://elsewhere.example/briefings/harbour/";

    public const string Title = "A \"new\" </script><script>alert('x')</script> quay & more?";

    private const string Settings = """
        title: Harbour briefing
        description: What the harbour needs.
        base-url: https://harbour.example/
        language: en-GB
        author: Ada Thorne
        publisher: The town library
        licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
        limits: { quotation-share: 50 }
        """;

    public static TestSite Build(bool inFolder = false, bool isProduction = true) => Plain(inFolder, isProduction)
        .With("input/changes/2031-05-02-published.md", """
            ---
            title: The briefing is published
            ---
            All of it.
            """)
        .With("input/changes/2031-06-01-crack.md", """
            ---
            title: The crack is "longer" & <wider>
            claims: [cracked]
            ---
            ## Why

            The captain measured **again** [@letter, ¶3]: see [[quay|the quay]] and [the answer](/#j-quay).
            """)
        .With("input/changes/2031-06-01-tender.md", """
            ---
            title: A tender is out
            ---
            See [[tender]] and [the town](https://town.example/?a=1&b=2), and [[2031-06-01-crack]]. [^1]

            [^1]: Of the same day.
            """);

    /// <summary>The site without notes.</summary>
    public static TestSite Plain(bool inFolder = false, bool isProduction = true)
    {
        var site = HarbourSite.Build(new(inFolder ? Folder : null, isProduction)).With("input/site.yml", Settings);
        return site.With("input/index.md", site.Texts["input/index.md"].Replace("title: A new quay?", $"title: '{Title.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal));
    }

    public static TestSite Security(string entry) => Plain().With("input/site.yml", Settings + "\n" + entry);

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static IEnumerable<(string Path, IHtmlDocument Page)> Pages(TestSite site) =>
        site.Files().Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Path is not ("404.html" or "print/index.html" or "what-if/index.html")).Select(file => (file.Path, Parse(file.Content.Text())));
}
