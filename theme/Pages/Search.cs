using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The search, where there is one, above the index from A to Z.</summary>
    public virtual Html Search(SearchPage page) => $"""
        <article class="finding">
        <header class="opening"><h1>{page.Title}</h1></header>
        {Html.When(page.Files is not null, () => Finder(page.Files!, page.Numbers))}
        <section class="index">
        <h2 id={new Anchor("index.a-z")}>From A to Z</h2>
        <p class="note">{page.Description}{Html.When(!page.HasClaims, () => Html.Create($" Claims have <a href={new Url("/claims/")}>an index of their own</a>."))}</p>
        <nav class="letters" aria-label="By first letter"><ul>{page.Letters.Select(letter => Html.Create($"<li><a href={new Anchor($"letter.{letter.Letter}").Link}>{letter.Letter}</a></li>"))}</ul></nav>
        {page.Letters.Select(letter => Html.Create($"""
            <section class="letter">
            <h3 id={new Anchor($"letter.{letter.Letter}")}>{letter.Letter}</h3>
            <ul class="links">
            {Html.Later(letter.Entries.Select(IndexEntry))}
            </ul>
            </section>

            """))}
        </section>
        </article>
        """;

    /// <summary>The form of the search and the place of its results; they need script, and are hidden without it.</summary>
    /// <param name="files">What it loads.</param>
    /// <param name="numbers">The words for numbers, which find digits.</param>
    public virtual Html Finder(SearchFiles files, IReadOnlyCollection<NumberWord> numbers) => $"""
        <form class="finder scripted" role="search" data-root={new Url("/")} data-library={new Url(files.Library)} data-index={new Url(files.Index)}{Html.Attribute("data-numbers", numbers.Count > 0 ? string.Join(' ', numbers.Select(number => $"{number.Word}={number.Digits}")) : null)}>
        <p class="words"><label>Words to find <input type="search" name="q" autocomplete="off" spellcheck="false"></label> <button>{SearchIcon()}Search</button></p>
        <fieldset class="kinds"><legend>Only</legend>
        {Enum.GetValues<SearchKind>().Select(kind => Html.Create($"<label><input type=\"checkbox\" name=\"kind\" value={ReaderLabels.Id(kind)} data-one={ReaderLabels.Label(kind)}>{ReaderLabels.Many(kind)} <span class=\"count\"></span></label>\n"))}
        </fieldset>
        <p class="search-status" role="status"></p>
        <ol class="results"></ol>
        <p class="shortcut"><label><input type="checkbox" name="key" checked>The key <kbd>/</kbd> leads to the search from every page</label></p>
        </form>
        {Script(files.Script, files.ArePortable)}
        """;

    /// <summary>An entry of the index; an alias refers to the proper name.</summary>
    public virtual Html IndexEntry(IndexEntry entry) => entry.Title == entry.Target.Title
        ? $"<li>{LinkTo(entry.Target)} <span class=\"kind\">{ReaderLabels.Label(entry.Target.Kind)}</span></li>\n"
        : Html.Create($"<li>{entry.Title} <span class=\"kind\">see</span> {LinkTo(entry.Target)}</li>\n");
}
