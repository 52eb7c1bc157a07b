using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The ledger of claims.</summary>
public sealed class ClaimsPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = new IncomingIndex(document);
        var homes = document.Topics.Select(topic => (Home: topic.Header.Target, topic.Body.Claims))
            .Concat(document.Pages.Select(page => (Home: page.Header.Target, page.Body.Claims)));
        var counts = ClaimCounts.Of(document.Claims);
        return
        [
            new ClaimsPage(
                homes.Where(home => home.Claims.Count > 0)
                    .Select(home => new ClaimGroup(home.Home, home.Claims.Select(claim => new ClaimEntry(claim, incoming.To(claim.Url)) { History = Histories.Of(document, claim.Url) }).ToValueList()))
                    .ToValueList(),
                document.Sources.Select(source => source.Label).ToValueList(),
                counts,
                document.Claims.Count(claim => claim.Signature is { IsCurrent: true }),
                document.Overrides,
                "Claims", $"All {counts.All} claims of this briefing with their evidence, for and against."),
        ];
    }
}
