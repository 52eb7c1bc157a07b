using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The ledger of claims.</summary>
public sealed class ClaimsPages : IModule<Briefing, Page>
{
    // A picture with hundreds of bars is unreadable, and so is a filter with as many choices: beyond this number, pages are combined into one group.
    private const int MaxPages = 24;

    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = IncomingIndex.Create(document);
        var groups = document.Topics.Select(topic => Group(topic.Header.Target, topic.Body.Claims)).Concat(FurtherPages(document, Group));
        var counts = ClaimCounts.Count(document.Tallies);
        return
        [
            new ClaimsPage(
                groups.Where(group => group.Claims.Count > 0).ToValueList(),
                document.Sources.Select(source => source.Label).ToValueList(),
                counts,
                document.Tallies.Sum(statistics => statistics.ValidSignatures),
                document.Overrides,
                "Claims", $"All {counts.All} claims of this briefing with their evidence, for and against."),
        ];

        ClaimGroup Group(Target home, IEnumerable<Claim> claims) => new(
            home, claims.Select(claim => new ClaimEntry(claim, incoming.To(claim.Url)) { History = Histories.Find(document, claim.Url) }).ToValueList());
    }

    private static IEnumerable<ClaimGroup> FurtherPages(Briefing briefing, Func<Target, IEnumerable<Claim>, ClaimGroup> group)
    {
        var pages = briefing.Pages.Where(page => page.Body.Claims.Count > 0).ToList();
        return pages.Count <= MaxPages
            ? pages.Select(page => group(page.Header.Target, page.Body.Claims))
            : [group(new(TargetKind.Page, "Further pages", "/claims/"), pages.SelectMany(page => page.Body.Claims))];
    }
}
