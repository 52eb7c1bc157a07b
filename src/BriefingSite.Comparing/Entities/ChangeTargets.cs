using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>What changes are about, with the places where it is written.</summary>
internal static class ChangeTargets
{
    /// <summary>An entity.</summary>
    public static ChangeTarget Create(IEntity? before, IEntity? after)
    {
        var entity = after ?? before!;
        return new(new(entity.Kind.Subject, entity.Id, entity.Target.Title, entity.Target.Url), before?.At, after?.At);
    }

    /// <summary>Something that is no entity and is written in a file of its own, or has no place of its own in it.</summary>
    public static ChangeTarget InFile(string type, string id, string title, string? url, string path, bool was = true, bool isNow = true) =>
        new(new(type, id, title, url), was ? new(path, 1, 1) : null, isNow ? new(path, 1, 1) : null);

    /// <summary>Everything that leads to an address, in either version.</summary>
    public static IReadOnlyCollection<string> LinkedFrom(Briefing briefingBefore, Briefing briefingAfter, Func<string, bool> url) =>
        [.. briefingBefore.Incoming.Concat(briefingAfter.Incoming).SelectMany(text => text).Where(incoming => url(incoming.To.Url)).SelectMany(incoming => incoming.From).DistinctBy(target => target.Url).Select(target => target.Title).Order(StringComparer.Ordinal)];
}
