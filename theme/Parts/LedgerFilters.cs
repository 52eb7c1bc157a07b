using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Filters of the ledger; they select by the classes of each claim: see <see cref="LedgerClasses"/>.</summary>
    public virtual Html LedgerFilters(ClaimsPage page) => Filters(
        "claims", page.Groups.SelectMany((group, i) => group.Claims.Select(entry => $"topic-{i + 1} {LedgerClasses(entry.Claim, page.Sources)}")).ToList(),
        TopicFilter(page.Groups.Select(group => group.Home)),
        new("kind", "Kind", Enum.GetValues<ClaimKind>().Select(kind => new Choice(FormatNames.ClaimKinds[kind], FormatNames.ClaimKinds[kind], Html.Text(ReaderLabels.Capital(ReaderLabels.Label(kind))))).ToList()),
        new("confidence", "Confidence", Enum.GetValues<Confidence>().Select(confidence => new Choice(ReaderLabels.Label(confidence))).ToList()),
        new("mark", "Mark", [new("corroborated"), new("single-source"), .. Enum.GetValues<Dispute>().Select(dispute =>
            new Choice(FormatNames.Disputes[dispute], FormatNames.Disputes[dispute], Html.Text(ReaderLabels.Capital(ReaderLabels.Label(dispute)))))]),
        SourceFilter(page.Sources));

    /// <summary>The classes that the filters select claims by: <c>source-1</c>, <c>judgement</c>, <c>low</c>, <c>contested</c> …</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="sources">The sources, in the order of their filters.</param>
    public virtual string LedgerClasses(Claim claim, IReadOnlyList<SourceLabel> sources)
    {
        var classes = SourceClasses(claim.Text.Citations.Select(citation => citation.Source), sources).ToList();
        classes.Add(FormatNames.ClaimKinds[claim.Kind]);
        classes.Add(FormatNames.Supports[claim.Support]);
        if (claim.Confidence is { } confidence) classes.Add(FormatNames.Confidences[confidence]);
        classes.AddRange(claim.Disputes.Select(dispute => FormatNames.Disputes[dispute]));
        return string.Join(' ', classes);
    }
}
