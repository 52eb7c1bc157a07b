namespace BriefingSite.Benchmarks.Corpus.Peers;

/// <summary>The page that all peers draw, each with its own signs in it.</summary>
internal static class Layout
{
    /// <summary>The style sheet, which is copied.</summary>
    public const string Style = "main { max-width: 44rem }\n";

    /// <summary>Head, menu of the topics and what is in between.</summary>
    /// <param name="title">Sign for the title.</param>
    /// <param name="path">Sign for the path of the page, from the first slash.</param>
    /// <param name="menu">Signs for the items of the menu.</param>
    /// <param name="main">Signs for what stands in it.</param>
    public static string Page(string title, string path, string menu, string main) => $"""
        <!doctype html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>{title} | The Coast Desk</title><meta name="description" content="{title}">
        <link rel="stylesheet" href="/site.css"><link rel="canonical" href="https://coast.example{path}"></head>
        <body><header><a href="/">The Coast Desk</a><nav><ul>{menu}</ul></nav></header>
        <main>{main}</main></body></html>

        """;

    /// <summary>A text, its contents before it and ten others of its section behind it.</summary>
    public static string Text(string title, string contents, string body, string related) => $"""
        <article><h1>{title}</h1><aside>{contents}</aside>
        {body}</article>
        <aside><h2>Related</h2><ul>{related}</ul></aside>
        """;

    /// <summary>The texts of a section.</summary>
    public static string List(string title, string items) => $"<h1>{title}</h1><ul>{items}</ul>";

    /// <summary>An item of a list.</summary>
    public static string Item(string path, string title) => $"<li><a href=\"{path}\">{title}</a></li>";

    /// <summary>A sitemap.</summary>
    public static string Sitemap(string items) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{items}</urlset>

        """;

    /// <summary>A feed of the first twenty notes.</summary>
    public static string Feed(string items) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Coast Desk</title><id>https://coast.example/</id><updated>2031-01-01T00:00:00Z</updated>{items}</feed>

        """;

    /// <summary>An entry of a feed.</summary>
    public static string Entry(string path, string title) =>
        $"<entry><title>{title}</title><id>https://coast.example{path}</id><link href=\"https://coast.example{path}\"/><updated>2031-01-01T00:00:00Z</updated></entry>";
}
