using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Changes;

/// <summary>The title of each address, the same for both versions, the later one: a link without text shows the title of its target, so a new title
/// must count as one change at the target, not as one at every link.</summary>
internal sealed class Titles
{
    private readonly Dictionary<string, string> _byUrl = new(StringComparer.Ordinal);

    public Titles(Briefing briefingBefore, Briefing briefingAfter)
    {
        foreach (var target in All(briefingAfter).Concat(All(briefingBefore))) _byUrl.TryAdd(target.Url, target.Title);
    }

    /// <summary>The title of a target.</summary>
    public string Find(Target target) => _byUrl.GetValueOrDefault(target.Url, target.Title);

    // Notes can also link to what was removed.
    private static IEnumerable<Target> All(Briefing briefing) =>
        briefing.Entities.Select(entity => entity.Target with { Title = entity.Title }).Concat(briefing.Tombstones.Select(retired => retired.Was));
}
