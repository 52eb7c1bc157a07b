using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A removed page: when and why it was removed, and what replaces it.</summary>
    public virtual Html Retired(RetiredPage page) => $"""
        <article class="missing">
        <header class="opening">
        <p class="kicker">{(page.Tombstone.Date is null ? "Moved" : "Retired")}</p>
        <h1>{page.Title}</h1>
        </header>
        {page.Tombstone.Places.Select(place => Html.Create($"<span id={new Anchor(place)}></span>"))}
        {Tombstone(page.Tombstone)}
        </article>
        """;

    /// <summary>Entries that were removed from a page, at its foot, so that links to them still work; nothing when there are none.</summary>
    public virtual Html RetiredEntries(Page page, Frame frame)
    {
        var retiredPages = frame.Tombstones.Where(retired => !retired.HasOwnPage && retired.Path == page.Path).ToList();
        return Html.When(retiredPages.Count > 0, () => $"""
            <section class="retired">
            <h2 id={new Anchor("section.retired")}>No longer here</h2>
            {retiredPages.Select(retired => Html.Create($"""
                <section class="change" id={new Anchor(retired.Was.EntityId)} aria-label={retired.Was.Title}>
                <p><s>{retired.Was.Title}</s></p>
                {Tombstone(retired)}
                </section>

                """))}
            </section>
            """);
    }

    /// <summary>When something was removed and why, what replaces it, and the last version that had it.</summary>
    public virtual Html Tombstone(Tombstone retired) => $"""
        {(retired.Date is { } date ? Html.Create($"<p><strong>Retired on {Date(date)}.</strong> {retired.Reason}</p>") : Html.Create($"<p>{retired.Reason ?? "It has moved to another address."}</p>"))}
        {Html.When(retired.Instead is not null, () => $"<p>{(retired.Date is null ? "It now stands here" : "See instead")}: {LinkTo(retired.Instead!)}</p>")}
        {Html.When(retired.Version.Length > 0, () => $"""<p class="note"><code>{retired.Id}</code> was last here in version {retired.Version} (<a href={new Url(VersionPaths.Claims(retired.Version))} type="application/json">its data</a>).</p>""")}
        """;
}
