using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What changed on one page. Unchanged text far from a change is collapsed.</summary>
    public virtual Html Redline(RedlinePage page) => $"""
        <article class="redline">
        <header class="opening">
        <p class="kicker"><a href={new Url(ReviewPaths.Page)}>Review since {page.Base}</a></p>
        <h1>{page.Label.Title}</h1>
        <p class="lead">{Sentence(page)} {Html.When(page.Label.Status != RedlineStatus.Removed, () => $"<a href={new Url(page.Label.Path)}>The page as it is now</a>")}</p>
        </header>
        <form class="views" aria-label="How to show the changes">
        <label><input type="radio" name="view" value="inline" checked>In one text</label>
        <label><input type="radio" name="view" value="side" class="side-by-side">Side by side</label>
        <span class="signs"><ins>added</ins> <del>removed</del></span>
        </form>
        {page.Hunks.Select(hunk => Hunk(hunk, page))}
        {Html.When(page.Previous is not null || page.Next is not null, () => $"""
            <nav class="neighbours" aria-label="Changed pages before and behind this one">
            {Html.When(page.Previous is not null, () => $"<a rel=\"prev\" href={new Url(page.Previous!.Url)}><span class=\"label\">Previous changed page</span> {page.Previous.Title}</a>")}
            {Html.When(page.Next is not null, () => $"<a rel=\"next\" href={new Url(page.Next!.Url)}><span class=\"label\">Next changed page</span> {page.Next.Title}</a>")}
            </nav>
            """)}
        </article>
        """;

    /// <summary>A change, its context, or collapsed text.</summary>
    public virtual Html Hunk(RedlineHunk hunk, RedlinePage page) => hunk switch
    {
        { Change: { } number } => ChangedHunk(number, hunk, page),
        { IsFolded: true } => $"""
            <details class="folded"><summary>{Unchanged(hunk.Blocks)}</summary>
            {hunk.Blocks.Select(Anchored)}
            </details>

            """,
        _ => $"<div class=\"context\">{hunk.Blocks.Select(Anchored)}</div>\n",
    };

    /// <summary>A change, with links to the previous and the next change.</summary>
    public virtual Html ChangedHunk(int number, RedlineHunk hunk, RedlinePage page)
    {
        var all = page.Label.Changes;
        return $"""
            <section class="changed-hunk" id={new Anchor(ReviewedPage.Anchor(number))}>
            <div class="hunk-head"><h2>Place {number} of {all}</h2>
            {Html.When(number > 1, () => $"<a href={new Anchor(ReviewedPage.Anchor(number - 1)).Link}>↑ Previous<span class=\"visually-hidden\"> place, {number - 1} of {all}</span></a>")}
            {Html.When(number < all, () => $"<a href={new Anchor(ReviewedPage.Anchor(number + 1)).Link}>↓ Next<span class=\"visually-hidden\"> place, {number + 1} of {all}</span></a>")}
            </div>
            {hunk.Blocks.Select(block => Compared(block, page.Base))}
            </section>

            """;
    }

    /// <summary>A block in one text and side by side; the style sheet shows one of the two.</summary>
    public virtual Html Compared(RedlineBlock block, string name) => $"""
        <div class="compared"{Anchor(block)}>
        <div class="both">{CreateRedlineWriter(RedlineView.Both).Draw(block)}</div>
        <div class="before"><p class="label">{name}</p>{(block.ChangeStatus.Status == RedlineStatus.Added ? $"<p class=\"nothing\">Nothing stood here.</p>" : CreateRedlineWriter(RedlineView.Before).Draw(block))}</div>
        <div class="after"><p class="label">This version</p>{(block.ChangeStatus.Status == RedlineStatus.Removed ? $"<p class=\"nothing\">Nothing stands here.</p>" : CreateRedlineWriter(RedlineView.After).Draw(block))}</div>
        </div>

        """;

    private Html Anchored(RedlineBlock block) => $"<div{Anchor(block)}>{CreateRedlineWriter(RedlineView.Both).Draw(block)}</div>\n";

    private static Html Anchor(RedlineBlock block) => Html.Id(block is RedlineEntry entry ? ReviewedPage.Anchor(entry.Id) : null);

    private static string Sentence(RedlinePage page) => page.Label.Status switch
    {
        RedlineStatus.Added => $"This page is new since {page.Base}.",
        RedlineStatus.Removed => $"This page is gone since {page.Base}.",
        _ => $"This page differs from {page.Base} in {ReaderLabels.Count(page.Label.Changes, "place")}.",
    };

    private static string Unchanged(ValueList<RedlineBlock> blocks)
    {
        var kinds = blocks.Select(block => block is RedlineEntry entry ? entry.Kind : null).Distinct().ToList();
        return kinds is [{ } kind] ? ReaderLabels.Count(blocks.Count, $"unchanged {ReaderLabels.OfEntry(kind)}") : ReaderLabels.Count(blocks.Count, "unchanged block");
    }
}
