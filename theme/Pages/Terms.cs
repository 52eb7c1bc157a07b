using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The glossary, by first letter.</summary>
    public virtual Html Terms(TermsPage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        var letters = page.Terms.GroupBy(entry => Initial(entry.Term.Header.Title)).ToList();
        return $"""
            <article class="glossary">
            <header class="opening">
            <h1>{page.Title}</h1>
            <p class="lead">{page.Description}</p>
            <nav class="letters" aria-label="By first letter"><ul>{letters.Select(letter => Html.Create($"<li><a href={new Anchor($"letter.{letter.Key}").Link}>{letter.Key}</a></li>"))}</ul></nav>
            </header>
            <div role="doc-glossary" aria-label={page.Title}>
            {letters.Select(letter => Html.Create($"""
                <section class="letter">
                <h2 id={new Anchor($"letter.{letter.Key}")}>{letter.Key}</h2>
                <dl>
                {letter.Select(entry => Term(entry, prose))}
                </dl>
                </section>

                """))}
            </div>
            {NotesList(notes)}
            </article>
            """;
    }

    /// <summary>A term and what it means.</summary>
    public virtual Html Term(TermEntry entry, ProseWriter prose)
    {
        var header = entry.Term.Header;
        return $"""
            <div class="term" id={new Anchor(header.Id)}>
            <dt><dfn>{header.Title}</dfn> <span class="kind">{header.Kind}</span>{Html.When(header.Aliases.Count > 0, () => $" <span class=\"aliases\">also {string.Join(", ", header.Aliases)}</span>")}</dt>
            <dd>{prose.Blocks(entry.Term.Body)}
            {LinkedFrom(entry.LinkedFrom)}</dd>
            </div>

            """;
    }

    private static string Initial(string title) =>
        title.Length > 0 && char.IsLetter(title[0]) ? char.ToUpperInvariant(title[0]).ToString() : "0–9";
}
