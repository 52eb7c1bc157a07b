using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What changed, the newest first.</summary>
    public virtual Html Changes(ChangesPage page) => $"""
        <article class="changes">
        <header class="opening">
        <h1>{page.Title}</h1>
        <p class="lead">{page.Description}</p>
        {Html.When(page.Edition is not null, () => $"<p class=\"as-of\">Version {page.Edition!.Version}. First published {Date(page.Edition.Published)}.</p>")}
        </header>
        {ChangeList(page)}
        {Versions(page.Versions)}
        <p class="note">To be told of changes, follow the feed: <a href={new Url(ChangePaths.Atom)} type="application/atom+xml">Atom</a> or <a href={new Url(ChangePaths.Json)} type="application/feed+json">JSON</a>.</p>
        </article>
        """;

    /// <summary>The change notes, or a sentence that there are none.</summary>
    public virtual Html ChangeList(ChangesPage page) => $"""
        {Html.When(page.Notes.Count == 0, () => $"<p>No change has been noted so far.</p>")}
        {page.Notes.Select(ChangeEntry)}
        """;

    /// <summary>The versions whose data are kept; nothing when none is.</summary>
    public virtual Html Versions(IReadOnlyCollection<string> versions) => Html.When(versions.Count > 0, () => $"""
        <section class="change versions">
        <h2 id={new Anchor("section.versions")}>Versions</h2>
        <p>Each version as data, as it was published. It never changes, so it can be cited.</p>
        <ul>
        {versions.Select(version => Html.Create($"""
            <li>{version}: <a href={new Url(VersionPaths.Claims(version))} type="application/json">claims, sources and judgements</a> (<a href={new Url(VersionPaths.Digest(version))}>hash</a>)</li>

            """))}
        </ul>
        </section>
        """);

    /// <summary>A change note on the page of changes.</summary>
    public virtual Html ChangeEntry(ChangeNote note) => $"""
        <section class="change" id={new Anchor(note.Header.Id)}>
        <h2><a href={new Url(note.Header.Url)}>{note.Header.Title}</a></h2>
        <p class="day">{Date(note.Header.Date)}{Html.When(note.Header.Edited is not null, () => $"; this note was edited on {Date(note.Header.Edited!)}")}</p>
        {ChangeText(note)}
        </section>

        """;

    /// <summary>What a change note says, on the page and in the feeds: its citations follow it, and it has no anchors.</summary>
    public virtual Html ChangeText(ChangeNote note) => $"""
        {CreateProseWriter(new ProseSettings(new Notes(), _ => Html.Empty) { TableName = $"Table in the note {note.Header.Id}", HasNoteMarks = false, IsEntry = true }).Blocks(note.Body)}
        {Html.When(note.Claims.Count > 0, () => $"<p class=\"evidence\"><span class=\"bearing\"><span class=\"label\">{Plural.Choose(note.Claims.Count, "The claim", "The claims")}:</span> {LinksInLine(note.Claims)}</span></p>")}
        {Html.When(note.Body.Citations.Count > 0, () => $"<p class=\"evidence\"><span class=\"bearing\"><span class=\"label\">Sources:</span> {CitedInLine(note.Body.Citations)}</span></p>")}
        """;

    /// <summary>The changes of a claim or judgement; nothing when there are none.</summary>
    public virtual Html History(IReadOnlyCollection<ChangeLabel> changes) => Html.When(changes.Count > 0, () => $"""
        <ul class="history">
        {changes.Select(change => Html.Create($"<li><span class=\"day\">{Date(change.Date)}</span> {LinkTo(change.Target)}</li>\n"))}
        </ul>
        """);
}
