using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What each source says about each question.</summary>
    public virtual Html Comparison(ComparisonPage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        return $"""
            <article class="comparison filtered">
            <header class="opening">
            <h1>{page.Title}</h1>
            <p class="lead">{page.Description}</p>
            {Figures(page.Counts)}
            {Legend([.. LegendOf(page.Groups.SelectMany(group => group.Rows).Select(row => row.Question)), .. LegendOf(page.Columns), PassageInLegend])}
            </header>
            {ComparisonLegend()}
            {ComparisonOverview(page.Columns, OverviewGroup.Group(page.Groups.SelectMany(group => group.Rows).Select(row => row.Question)))}
            {Agreement(page.Columns, page.Groups.SelectMany(group => group.Rows).Select(row => OverviewRow.FromQuestion(row.Question)).ToList())}
            {ComparisonFilters(page)}
            {page.Groups.Select((_, i) => ComparisonSection(page, i, prose))}
            {SourcePairs(page.Pairs, "Two sources side by side")}
            {NotesList(notes)}
            </article>
            """;
    }

    /// <summary>How to read the comparison.</summary>
    public virtual Html ComparisonLegend() => $"""
        <p class="legend">The boxes before a stance show where it stands on the scale of its question. Agreement and difference are
        worked out from the stances. Silence is not neutrality: the source was read for the question and does not speak to it.</p>
        """;

    /// <summary>The questions of one topic.</summary>
    /// <param name="page">The comparison.</param>
    /// <param name="index">Which group of questions.</param>
    /// <param name="prose">Draws the texts.</param>
    public virtual Html ComparisonSection(ComparisonPage page, int index, ProseWriter prose)
    {
        var group = page.Groups[index];
        return $"""
            <section class="group topic-{index + 1}">
            <h2 id={new Anchor(GroupId(group))}>{(group.Topic is null ? Html.Text("Questions about the whole") : LinkTo(group.Topic))}</h2>
            {Matrix($"{group.Topic?.Title ?? "Questions about the whole"}: what each source says", page.Columns, group.Rows, prose, isHome: true, isFirst: index == 0)}
            </section>

            """;
    }

    /// <summary>The anchor of a group; writers' ids have no dots, so it cannot collide with one.</summary>
    private static string GroupId(ComparisonGroup group) => group.Topic is null ? "group.whole" : $"group.{group.Topic.Url.Trim('/')}";
}
