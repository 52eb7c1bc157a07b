using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The document around the content of a page.</summary>
    public virtual Html Document(Page page, Frame frame, Html content) => $"""
        <!doctype html>
        <html lang={frame.Language}{Html.Attribute("dir", LanguageTag.Direction(frame.Language) == "rtl" ? "rtl" : null)}>
        {Head(page, frame)}
        <body>
        <a class="skip" href={new Anchor("main").Link}>Skip to the content</a>
        {Header(page, frame)}
        {ReviewBar(page, frame)}
        <main id={new Anchor("main")} tabindex="-1">
        {Html.When(frame.Stale is not null && page is not (HomePage or BriefPage or PrintPage or PrintPartPage or NotFoundPage or SearchPage), () => Stale(frame.Stale!))}
        {content}
        {Html.When(page is NotFoundPage && frame.HasSearch, SearchForm)}
        {RetiredEntries(page, frame)}
        </main>
        {Footer(frame)}
        </body>
        </html>

        """;

    /// <summary>The <c>head</c>: metadata for browsers and search engines.</summary>
    public virtual Html Head(Page page, Frame frame) => $"""
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{(page.OwnTitle == frame.Title ? page.OwnTitle : $"{page.OwnTitle} – {frame.Title}")}</title>
        <meta name="description" content={page.Description}>
        {Html.When(page.IsListed, () => $"""<link rel="canonical" href={new Url(frame.BaseUrl + page.Path[1..])}>""")}
        {LeadsOn(page, frame)}
        {Html.When(!frame.IsIndexed || !page.IsListed, () => $"""<meta name="robots" content="noindex">""")}
        {Html.When(frame.Icon is not null, () => $"""<link rel="icon" href={new Url(frame.Icon!)} type="image/svg+xml">""")}
        {frame.StyleSheets.Select(sheet => Html.Create($"""<link rel="stylesheet" href={new Url(sheet)}>"""))}
        {frame.Scripts.Select(script => Script(script, frame.IsRelative, Html.Create($" data-site={frame.Title}{Html.Attribute("data-publisher", frame.Publisher)}{Html.Attribute("data-version", frame.Edition?.Version)}{Html.When(frame.Previews is not null, () => $" data-root={new Url("/")} data-previews={new Url(frame.Previews!)}")}")))}
        {Metadata(page, frame)}
        </head>
        """;

    /// <summary>For a page that has moved: where it is now, for browsers, which go there by themselves, and for search engines. The script takes the
    /// place on the page along.</summary>
    public virtual Html LeadsOn(Page page, Frame frame) => Html.When(page is RetiredPage { Tombstone.LeadsTo: not null }, () =>
    {
        var target = ((RetiredPage)page).Tombstone.LeadsTo!.Url;
        return $"""
            <link rel="canonical" href={new Url(frame.BaseUrl + target[1..])}>
            <meta http-equiv="refresh" content={"0; url=" + (frame.IsRelative ? UrlResolver.RelativeTo(page.Path) : UrlResolver.Below(frame.BasePath)).Resolve(target)}>
            """;
    });

    /// <summary>Metadata in the head of a page for reference managers, search engines and link previews.</summary>
    public virtual Html Metadata(Page page, Frame frame) => new PageMetadata(page, frame).Draw();

    /// <summary>A script that runs when the page is parsed: a module, or its replacement in a copy that works from a folder.</summary>
    /// <param name="path">Its path on the site.</param>
    /// <param name="isPortable">Whether it is for such a copy.</param>
    /// <param name="data">Its parameters, as data attributes.</param>
    protected static Html Script(string path, bool isPortable, Html? data = null) => isPortable
        ? $"<script defer src={new Url(path)}{data}></script>"
        : Html.Create($"<script type=\"module\" src={new Url(path)}{data}></script>");

    /// <summary>The head of every page: the name of the site and links to all other pages.</summary>
    public virtual Html Header(Page page, Frame frame) => $"""
        <header class="masthead">
        <div class="name">
        <p class="site"><a href={new Url("/")}{Current(page, "/")}>{frame.Title}</a></p>
        {SearchBox(page, frame)}
        </div>
        <nav aria-label="Pages">
        {Html.Join("\n", Menus(page, frame))}
        </nav>
        </header>
        """;

    // Behind many topics nobody would find the rest.
    private static IEnumerable<Html> Menus(Page page, Frame frame)
    {
        var (topics, tools) = (Menu(page, "topics", "Topics", frame.Topics), Menu(page, "tools", "Evidence and reference", frame.Menu));
        return frame.Topics.Count > ListLengths.TopicsFirst ? [tools, topics] : [topics, tools];
    }

    /// <summary>The foot of every page: description, publisher and licence.</summary>
    public virtual Html Footer(Frame frame) => $"""
        <footer class="colophon">
        <p class="what"><strong>{frame.Title}.</strong> {frame.Description}</p>
        <p>Every claim leads to its sources: see <a href={new Url("/sources/")}>what the sources are worth</a>
        and <a href={new Url("/claims/")}>every claim with its evidence</a>.</p>
        <p class="edition">{Html.When(frame.Edition is not null, () => $"Version {frame.Edition!.Version}. ")}<a href={new Url(ChangePaths.Page)}>What changed</a>, also as a <a href={new Url(ChangePaths.Atom)} type="application/atom+xml">feed</a>;
        the briefing <a href={new Url(ExportPaths.Claims)} type="application/json">as data</a>.</p>
        <p>{(frame.Pdf is null ? Html.Create($"<a href={new Url(PrintPaths.Page)}>The whole briefing on one page</a>, to print.") : Html.Create($"{PdfLink(frame.Pdf)}, or <a href={new Url(PrintPaths.Page)}>on one page</a>, to print."))}</p>
        {Html.When(frame.Previews is not null, PreviewSwitch)}
        {Html.When(frame.Publisher is not null || frame.Licence is not null, () => $"<p class=\"terms\">{Publisher(frame)}{Licence(frame)}</p>")}
        </footer>
        """;

    /// <summary>The switch for previews, which the browser remembers. They need script, and so does it.</summary>
    public virtual Html PreviewSwitch() => $"<p class=\"scripted\"><label class=\"switch\"><input type=\"checkbox\" name=\"previews\" checked> Show previews of notes, terms and passages</label></p>";

    /// <summary>The link to the search or, without one, to the index; with a search field where there is room and script. The search page
    /// has a field of its own.</summary>
    public virtual Html SearchBox(Page page, Frame frame)
    {
        Html link = $"<a href={new Url(SearchPage.Address)}{Current(page, SearchPage.Address)}>{Html.When(frame.HasSearch, SearchIcon)}{(frame.HasSearch ? "Search" : "Index")}</a>";
        return frame.HasSearch && page is not SearchPage
            ? $"""
                <form class="find" role="search" action={new Url(SearchPage.Address)}>
                {link}
                <input class="scripted" type="search" name="q" aria-label="Search for" autocomplete="off">
                </form>
                """
            : Html.Create($"<p class=\"find\">{link}</p>");
    }

    /// <summary>A search field of its own for a page that leads on, which goes to the search page; without script that page is an index.</summary>
    public virtual Html SearchForm() => $"""
        <form class="finder" role="search" aria-label="The whole briefing" action={new Url(SearchPage.Address)}>
        <p class="words scripted"><label>Words to find <input type="search" name="q" autocomplete="off" spellcheck="false"></label> <button>{SearchIcon()}Search</button></p>
        <p><a href={new Url(SearchPage.Address)}>Everything from A to Z</a></p>
        </form>
        """;

    private static Html Menu(Page page, string kind, string label, ValueList<Target> entries) =>
        Html.When(entries.Count > 0, () => $"""
            <ul class={kind} aria-label={label}>
            {entries.Select(entry => Html.Create($"<li><a href={new Url(entry.Url)}{Current(page, entry.Url)}>{entry.Title}</a></li>\n"))}
            </ul>
            """);

    /// <summary>Marks the entry of the page that is shown, and the list of sources on the page of one of them.</summary>
    private static Html Current(Page page, string path) =>
        page.Path == path ? Html.Attribute("aria-current", "page")
        : path != "/" && page.Path.StartsWith(path, StringComparison.Ordinal) ? Html.Attribute("aria-current", "true")
        : Html.Empty;

    private static Html Publisher(Frame frame) => frame.Publisher is null ? Html.Empty : $"Published by {frame.Publisher}. ";

    private static Html Licence(Frame frame) => frame.Licence switch
    {
        null => Html.Empty,
        { Address: null } licence => $"Text: {licence.Name}.",
        var licence => $"Text: <a rel=\"license\" href={Address.Resolve(licence.Address)}>{licence.Name}</a>.",
    };
}
