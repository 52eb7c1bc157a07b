using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Links to the pages on two sources; nothing when there are none.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="heading">Their heading.</param>
    public virtual Html SourcePairs(Pairs pairs, string heading) => Html.When(pairs.List.Count > 0, () => $"""
        <nav class="pairs" aria-label={heading}>
        <p class="label">{heading}</p>
        {PairLinks(pairs.List)}
        {Html.When(!pairs.AreAll, () => $"<p class=\"note\">There are too many sources for a page on every two: these answer the most questions both, or are linked from a text. {LinkTo(AnyTwoPage.Target)}.</p>")}
        </nav>
        """);

    /// <summary>Links to pages on two sources, each with what is found there.</summary>
    public virtual Html PairLinks(IEnumerable<PairLabel> pairs) => $"""
        <ul class="links">
        {pairs.Select(pair => Html.Create($"<li><a href={new Url(pair.Url)}>{SourceMark(pair.First)} {pair.First.Short} and {SourceMark(pair.Second)} {pair.Second.Short}</a> <span class=\"kind\">{PairCounts(pair)}</span></li>\n"))}
        </ul>
        """;

    private static string PairCounts(PairLabel pair) => $"{pair.Agree} agreed, {pair.Differ} different";
}
