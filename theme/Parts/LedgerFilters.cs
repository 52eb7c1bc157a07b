using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Filters of the ledger; they select by the classes of each claim: see <see cref="LedgerClasses"/>.</summary>
    public virtual Html LedgerFilters(ClaimsPage page) => Filters(
        "claims", page.Groups.SelectMany((group, i) => group.Claims.Select(entry => $"topic-{i + 1} {LedgerClasses(entry.Claim, page.Sources)}")).ToList(),
        TopicFilter(page.Groups.Select(group => group.Home)),
        new("kind", "Kind", Enum.GetValues<ClaimKind>().Select(kind => new Choice(ReaderLabels.Label(kind))).ToList()),
        new("confidence", "Confidence", Enum.GetValues<Confidence>().Select(confidence => new Choice(ReaderLabels.Label(confidence))).ToList()),
        new("mark", "Mark", [new("corroborated"), new("single-source"), new("contested")]),
        SourceFilter(page.Sources));

    /// <summary>The classes that the filters select claims by: <c>source-1</c>, <c>judgement</c>, <c>low</c>, <c>contested</c> …</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="sources">The sources, in the order of their filters.</param>
    public virtual string LedgerClasses(Claim claim, IReadOnlyList<SourceLabel> sources)
    {
        var classes = SourceClasses(claim.Text.Citations.Select(citation => citation.Source), sources).ToList();
        classes.Add(ReaderLabels.Label(claim.Kind));
        classes.Add(ReaderLabels.Label(claim.Support));
        if (claim.Confidence is { } confidence) classes.Add(ReaderLabels.Label(confidence));
        if (claim.IsContested) classes.Add("contested");
        return string.Join(' ', classes);
    }
}
