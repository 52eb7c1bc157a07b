using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The ledger of claims: on one page while one page can show it; of more, an index with a line for each claim, and pages with their evidence.</summary>
public sealed class ClaimsPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = IncomingIndex.Create(document);
        var groups = document.Topics.Select(topic => Group(topic.Header.Target, topic.Body.Claims)).Concat(FurtherPages(document, Group)).Where(group => group.Claims.Count > 0).ToList();
        var counts = ClaimCounts.Count(document.Tallies);
        var parts = counts.All > ListLengths.Claims ? groups.SelectMany(Split).ToList() : [];
        var sources = document.Sources.Select(source => source.Label).ToValueList();
        yield return new ClaimsPage(
            (parts.Count > 0 ? parts.Select(part => part.Group) : groups).ToValueList(), sources, counts, document.Tallies.Sum(statistics => statistics.ValidSignatures), document.Overrides,
            "Claims", $"All {counts.All} claims of this briefing with their evidence, for and against.")
        {
            Parts = parts.Select(part => part.Path).ToValueList(),
        };
        for (var i = 0; i < parts.Count; i++)
            yield return new ClaimsPartPage(parts[i].Path, parts[i].Group, sources.Count <= ComparisonSize.MaxColumns ? sources : [], Label(i - 1), Label(i + 1));

        ClaimGroup Group(Target home, IEnumerable<Claim> claims) => new(
            home, claims.Select(claim => new ClaimEntry(claim, incoming.To(claim.Url)) { History = Histories.Find(document, claim.Url) }).ToValueList());

        Target? Label(int i) => i >= 0 && i < parts.Count ? new(TargetKind.Page, parts[i].Group.Home.Title, parts[i].Path) : null;
    }

    /// <summary>The path of the pages with a part of the claims.</summary>
    internal static string PartsPath => $"{EntityKind.Claim.Path}on/";

    private static IEnumerable<(string Path, ClaimGroup Group)> Split(ClaimGroup group)
    {
        var name = group.Home.Url == EntityKind.Claim.Path ? "further-pages" : group.Home.EntityId;
        return group.Claims.Chunk(ListLengths.ClaimsInPart).Select((claims, i) => i == 0
            ? ($"{PartsPath}{name}/", group with { Claims = claims.ToValueList() })
            : ($"{PartsPath}{name}/{i + 1}/", new ClaimGroup(group.Home with { Title = $"{group.Home.Title} ({i + 1})" }, claims.ToValueList())));
    }

    private static IEnumerable<ClaimGroup> FurtherPages(Briefing briefing, Func<Target, IEnumerable<Claim>, ClaimGroup> group)
    {
        var pages = briefing.Pages.Where(page => page.Body.Claims.Count > 0).ToList();
        return pages.Count <= ListLengths.ClaimGroups
            ? pages.Select(page => group(page.Header.Target, page.Body.Claims))
            : [group(new(TargetKind.Page, "Further pages", EntityKind.Claim.Path), pages.SelectMany(page => page.Body.Claims))];
    }
}
