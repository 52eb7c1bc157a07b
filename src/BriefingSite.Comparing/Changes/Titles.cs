using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Changes;

/// <summary>What each address is called, alike for both versions: a link without words of its own shows the title of what it leads to, and
/// a new title is one change there, not one at every link.</summary>
internal sealed class Titles
{
    private readonly Dictionary<string, string> _byUrl = new(StringComparer.Ordinal);

    public Titles(Briefing briefingBefore, Briefing briefingAfter)
    {
        foreach (var target in All(briefingBefore).Concat(All(briefingAfter))) _byUrl.TryAdd(target.Url, target.Title);
    }

    /// <summary>The title of a target.</summary>
    public string Find(Target target) => _byUrl.GetValueOrDefault(target.Url, target.Title);

    // The registry has everything that a link can name, whatever its kind; what is gone can be named by notes. A claim is told in all of its
    // words, where a link has room for the first of them only.
    private static IEnumerable<Target> All(Briefing briefing) =>
        briefing.Claims.Select(claim => new Target(TargetKind.Claim, claim.Words, claim.Url))
            .Concat(briefing.Ids.Select(named => named.Target))
            .Concat(briefing.Tombstones.Select(retired => retired.Was));
}
