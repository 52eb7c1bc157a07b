using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Any further page.</summary>
    public virtual Html Text(TextPage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        return $"""
            <article class="text columns">
            <header class="opening"><h1>{page.Title}</h1>{Details(page.Text.Header.Details)}{Legend([.. LegendOf(page.Text.Body.Claims), .. page.Text.Body.Claims.Count > 0 ? [PassageInLegend] : Array.Empty<LegendEntry>()])}</header>
            <div class="side"><div class="follow">{Contents(page.Text.Body)}</div></div>
            <div class="prose">{prose.Blocks(page.Text.Body)}</div>
            {Backlinks(page.LinkedFrom)}
            {NotesList(notes)}
            </article>
            """;
    }

    /// <summary>The page for unknown addresses.</summary>
    public virtual Html NotFound(NotFoundPage page) => $"""
        <article class="missing">
        <header class="opening">
        <p class="kicker">404</p>
        <h1>{page.Title}</h1>
        <p class="lead">{page.Description}</p>
        </header>
        {Html.When(page.Suggestions.Count > 0, () => $"""
            <h2>Where to go from here</h2>
            {Links(page.Suggestions)}
            """)}
        </article>
        """;
}
