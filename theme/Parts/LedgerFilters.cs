using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Filters for the ledger. They are plain radio buttons: the style sheet hides what does not fit, so no script is needed.
    /// What each claim is stands in its classes; see <see cref="LedgerClasses"/>.</summary>
    public virtual Html LedgerFilters(ClaimsPage page) => $"""
        <form class="filters" aria-label="Filter the claims">
        {FilterGroup("topic", "Topic", page.Groups.Select((group, i) => ($"{i + 1}", Html.Text(group.Home.Title))))}
        {FilterGroup("kind", "Kind", Enum.GetValues<ClaimKind>().Select(kind => (Words.Of(kind), Html.Text(Words.Capital(Words.Of(kind))))))}
        {FilterGroup("confidence", "Confidence", Enum.GetValues<Confidence>().Select(confidence => (Words.Of(confidence), Html.Text(Words.Capital(Words.Of(confidence))))))}
        {FilterGroup("mark", "Mark", [("corroborated", "Corroborated"), ("single-source", "Single-source"), ("contested", "Contested")])}
        {FilterGroup("source", "Source", page.Sources.Select((source, i) => ($"{i + 1}", SourceMark(source))))}
        <p><button type="reset">Show all claims</button></p>
        </form>
        """;

    /// <summary>The classes by which the filters tell claims apart: <c>source-1</c>, <c>judgement</c>, <c>low</c>, <c>contested</c> …</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="sources">The sources, in the order of their filters.</param>
    public virtual string LedgerClasses(Claim claim, IReadOnlyList<SourceLabel> sources)
    {
        var cited = claim.Text.Citations.Select(citation => citation.Source.Id).ToHashSet(StringComparer.Ordinal);
        var classes = Enumerable.Range(0, sources.Count).Where(i => cited.Contains(sources[i].Id)).Select(i => $"source-{i + 1}").ToList();
        classes.Add(Words.Of(claim.Kind));
        classes.Add(Words.Of(claim.Support));
        if (claim.Confidence is { } confidence) classes.Add(Words.Of(confidence));
        if (claim.IsContested) classes.Add("contested");
        return string.Join(' ', classes);
    }

    private static Html FilterGroup(string name, string legend, IEnumerable<(string Value, Html Label)> choices) => $"""
        <fieldset><legend>{legend}</legend>
        <label><input type="radio" name={name} value="all" checked>All</label>
        {choices.Select(choice => Html.Of($"<label><input type=\"radio\" name={name} value={choice.Value}>{choice.Label}</label>\n"))}
        </fieldset>

        """;

    private static Html FilterGroup(string name, string legend, IEnumerable<(string Value, string Label)> choices) =>
        FilterGroup(name, legend, choices.Select(choice => (choice.Value, Html.Text(choice.Label))));
}
