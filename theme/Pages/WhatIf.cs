using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    // A list that is taken in at a glance needs no filter.
    private const int MaxWithoutFilter = 12;

    /// <summary>The page on which readers suppose that something is wrong. The lists serve without script, too: each entry leads to what follows from it
    /// alone.</summary>
    public virtual Html WhatIf(WhatIfPage page)
    {
        var isScripted = page.Files is not null;
        var count = page.Origins.Sum(group => group.Sources.Count) + page.Assumptions.Count;
        return $"""
            <article class="what-if">
            <header class="opening">
            <h1>{page.Title}</h1>
            <p class="lead">{page.Description}</p>
            </header>
            <p class="note">{WithoutScript}</p>
            {WithdrawnFromStart(page)}
            <form class="suppose" autocomplete="off" aria-label="What is supposed to be wrong"{Html.When(isScripted, () => $" data-root={new Url("/")} data-argument={new Url(page.Files!.Data)}")}>
            {Html.When(isScripted, Experiment)}
            <div class="supposed">
            {Html.When(isScripted && count > MaxWithoutFilter, () => $"<p class=\"scripted\"><label>Filter by words <input type=\"search\" name=\"q\"></label></p>")}
            <section class="wrong">
            <h2 id={new Anchor("what-if.sources")}>Sources</h2>
            <ul>
            {Html.Later(page.Origins.Select(group => Supposed(group, isScripted)))}
            </ul>
            </section>
            {Html.When(page.Assumptions.Count > 0, () => $"""
                <section class="wrong">
                <h2 id={new Anchor("what-if.assumptions")}>Assumptions</h2>
                <ul>
                {Html.Later(page.Assumptions.Select(claim => Supposed(claim, isScripted)))}
                </ul>
                </section>
                """)}
            </div>
            <div class="follows">
            {Html.When(isScripted, () => $"""
                <section class="scripted">
                <h2 id={new Anchor("what-if.follows")}>What would follow</h2>
                <div class="outcome"><p>Mark what could be wrong.</p></div>
                </section>
                """)}
            {Html.When(page.Judgements.Count > 0, () => $"""
                <section>
                <h2 id={new Anchor("what-if.topples")}>What would topple each judgement</h2>
                <ul class="links">{page.Judgements.Select(judgement => Html.Create($"<li><a href={new Url($"{judgement.Url}.topples")}>{judgement.Title}</a></li>\n"))}</ul>
                </section>
                """)}
            <p class="note">What bears on what, for programs that draw arguments and networks: <a href={new Url(ExportPaths.Argdown)}>Argdown</a>, <a href={new Url(ExportPaths.GraphMl)}>GraphML</a>, <a href={new Url(ExportPaths.Dot)}>DOT</a>.</p>
            </div>
            </form>
            {Html.When(isScripted, () => Script(page.Files!.Script, page.Files.ArePortable))}
            </article>
            """;
    }

    private const string WithoutScript = "To suppose that several are wrong together takes a script. Without one, each source leads to what follows if it alone is wrong, and each judgement to what would topple it.";

    private static Html WithdrawnFromStart(WhatIfPage page)
    {
        var withdrawn = page.Origins.SelectMany(group => group.Sources).Where(source => source.IsWithdrawn).ToList();
        return Html.When(withdrawn.Count > 0, () => $"<p class=\"note\">{string.Join(" and ", withdrawn.Select(source => $"“{source.Short}”"))} {Plural.Choose(withdrawn.Count, "was", "were")} withdrawn{Html.When(page.Files is not null, () => $"<span class=\"scripted\">, and {Plural.Choose(withdrawn.Count, "is", "are")} marked as wrong from the start</span>")}. What other pages count still counts {Plural.Choose(withdrawn.Count, "it", "them")}, until nothing cites {Plural.Choose(withdrawn.Count, "it", "them")} any more.</p>\n");
    }

    /// <summary>The link to the page, with something marked as wrong where it is named.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="id">The id of a source or an assumption, or <c>null</c>.</param>
    public virtual Html TryIt(string words, string? id = null) =>
        $"<p class=\"try-it screen-only\"><a href={new Url(id is null ? WhatIfPage.Address : WhatIfPage.AddressOf(id))}>{words}</a></p>";

    private static Html Experiment() => $"""
        <div class="experiment scripted">
        <p><strong>This is a thought experiment; nothing of the briefing has changed.</strong> <span class="verdict" role="status">Nothing is marked as wrong.</span></p>
        <button type="reset">Reset</button>
        </div>
        """;

    private Html Supposed(OriginGroup group, bool isScripted) => group.Sources is [var single]
        ? Supposed(single, isScripted)
        : $"""
            <li class="origin">
            <p>{Html.When(isScripted, () => $"<label class=\"scripted\"><input type=\"checkbox\" class=\"all\"> All of these</label> ")}{ReaderLabels.Count(group.Sources.Count, "source")} of one origin, which count as one:</p>
            <ul>
            {group.Sources.Select(source => Supposed(source, isScripted))}
            </ul>
            </li>

            """;

    private Html Supposed(SourceLabel source, bool isScripted) => $"""
        <li id={new Anchor(WhatIfPage.PlaceOf(source.Id))}>{Box(source.Id, isScripted, $"{SourceMark(source)} {source.Short}{Html.When(source.Title != source.Short, () => $": <span{InLanguageOf(source)}>{source.Title}</span>")}{Withdrawn(source)}", source.IsWithdrawn)} <a href={new Url($"{source.Url}#section.if-wrong")}>if it alone is wrong<span class="visually-hidden">: {source.Short}</span></a></li>

        """;

    private static Html Supposed(Target claim, bool isScripted) => $"""
        <li id={new Anchor(WhatIfPage.PlaceOf(claim.EntityId))}>{Box(claim.EntityId, isScripted, Html.Text(claim.Title))} <a href={new Url(claim.Url)}>the claim<span class="visually-hidden">: {claim.Title}</span></a></li>

        """;

    private static Html Box(string id, bool isScripted, Html label, bool isChecked = false) => isScripted
        ? $"<label><input type=\"checkbox\" class=\"scripted\" name=\"wrong\" value={id}{Html.When(isChecked, () => $" checked")}> <span>{label}</span></label>"
        : label;
}
