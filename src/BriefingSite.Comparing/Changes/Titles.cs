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

    // Notes can also link to what is gone.
    private static IEnumerable<Target> All(Briefing briefing) =>
        briefing.Entities.Select(entity => entity.Target with { Title = entity.Title }).Concat(briefing.Tombstones.Select(retired => retired.Was));
}
