using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The ledger of claims.</summary>
public sealed class ClaimsPages : IModule<Briefing, Page>
{
    // A picture with a bar for each of hundreds of pages shows nothing, nor does a filter with as many choices: beyond this, one group has them all.
    private const int MostPages = 24;

    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = IncomingIndex.Of(document);
        var homes = document.Topics.Select(topic => (Home: topic.Header.Target, topic.Body.Claims))
            .Concat(FurtherPages(document));
        var counts = ClaimCounts.Of(document.Tallies);
        return
        [
            new ClaimsPage(
                homes.Where(home => home.Claims.Count > 0)
                    .Select(home => new ClaimGroup(home.Home, home.Claims.Select(claim => new ClaimEntry(claim, incoming.To(claim.Url)) { History = Histories.Of(document, claim.Url) }).ToValueList()))
                    .ToValueList(),
                document.Sources.Select(source => source.Label).ToValueList(),
                counts,
                document.Tallies.Sum(tally => tally.Current),
                document.Overrides,
                "Claims", $"All {counts.All} claims of this briefing with their evidence, for and against."),
        ];
    }

    private static IEnumerable<(Target Home, ValueList<Claim> Claims)> FurtherPages(Briefing briefing)
    {
        var pages = briefing.Pages.Where(page => page.Body.Claims.Count > 0).ToList();
        return pages.Count <= MostPages
            ? pages.Select(page => (page.Header.Target, page.Body.Claims))
            : [(new(TargetKind.Page, "Further pages", "/claims/"), pages.SelectMany(page => page.Body.Claims).ToValueList())];
    }
}
