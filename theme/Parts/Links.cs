using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A link with its target's title.</summary>
    public virtual Html LinkTo(Target target) =>
        target.Kind == TargetKind.Outside
            ? $"<a href={Address.Resolve(target.Url)} rel=\"external\">{target.Title}</a>"
            : Html.Create($"<a href={Address.Resolve(target.Url)}>{target.Title}</a>");

    /// <summary>Links in a list, each with the kind of its target where the kinds differ; nothing when there are none.</summary>
    public virtual Html Links(IReadOnlyCollection<Target> targets)
    {
        var kindsDiffer = targets.DistinctBy(target => target.Kind).Skip(1).Any();
        return Html.When(targets.Count > 0, () => $"""
            <ul class="links">
            {targets.Select(target => Html.Create($"<li>{LinkTo(target)}{Html.When(kindsDiffer, () => $" <span class=\"kind\">{ReaderLabels.Label(target.Kind)}</span>")}</li>\n"))}
            </ul>
            """);
    }

    /// <summary>Links in one line, separated by commas.</summary>
    public virtual Html LinksInLine(IEnumerable<Target> targets) => Html.Join(", ", targets.Select(LinkTo));

    /// <summary>The incoming links, collapsed; nothing when there are none.</summary>
    /// <param name="targets">The incoming links.</param>
    /// <param name="verb">The kind of link: <c>Linked from</c>, <c>Used in</c>.</param>
    public virtual Html LinkedFrom(IReadOnlyCollection<Target> targets, string verb = "Linked from") =>
        Html.When(targets.Count > 0, () => $"""
            <details class="from"><summary>{verb} {ReaderLabels.Count(targets.Count, "place")}</summary>
            {Links(targets)}
            </details>
            """);

    /// <summary>The incoming links at the end of a page, collapsed; nothing when there are none.</summary>
    public virtual Html Backlinks(IReadOnlyCollection<Target> targets) => Html.When(targets.Count > 0, () => $"""
        <section class="backlinks" aria-label="What links here">
        {LinkedFrom(targets)}
        </section>
        """);

    /// <summary>A section with a heading and links; nothing when there are none. Anchors of the theme contain a dot, which writers' ids cannot.</summary>
    public virtual Html LinkSection(string id, string heading, IReadOnlyCollection<Target> targets) => Html.When(targets.Count > 0, () => $"""
        <section class="linked">
        <h2 id={new Anchor(id)}>{heading}</h2>
        {Links(targets)}
        </section>
        """);
}
