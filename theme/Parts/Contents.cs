using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The contents of a page: the second-level headings of its prose and the sections after it. On a phone they fold, and stay in sight.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="sections">Anchor and heading of each section after the prose.</param>
    public virtual Html Contents(Prose prose, params IEnumerable<(string Id, string Heading)> sections)
    {
        var own = prose.Blocks.OfType<Heading>().Where(heading => heading.Level == 2)
            .Select(heading => (heading.Id, Heading: PlainText.Extract(prose, heading.Content)));
        var entries = own.Select(entry => Entry(entry.Id, entry.Heading, "own")).Concat(sections.Select(entry => Entry(entry.Id, entry.Heading, "more"))).ToList();
        return Html.When(entries.Count > 1, () => $"""
            <nav class="contents" aria-label="On this page">
            <p class="label">On this page</p>
            <details><summary class="label">On this page</summary>
            <ul>
            {entries}
            </ul>
            </details>
            </nav>
            """);

        static Html Entry(string id, string heading, string kind) => $"<li class={kind}><a href={new Anchor(id).Link}>{heading}</a></li>\n";
    }
}
