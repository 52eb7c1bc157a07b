using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Makes the targets of changes.</summary>
internal static class ChangeTargets
{
    /// <summary>An entity.</summary>
    public static ChangeTarget Create(IEntity? before, IEntity? after)
    {
        var entity = after ?? before!;
        return new(new(entity.Kind.Subject, entity.Id, entity.Target.Title, entity.Target.Url), before?.At, after?.At);
    }

    /// <summary>Something that is not an entity: a file, or a part of one without a location of its own.</summary>
    public static ChangeTarget InFile(string type, string id, string title, string? url, string path, bool isInBefore = true, bool isInAfter = true) =>
        new(new(type, id, title, url), isInBefore ? new(path, 1, 1) : null, isInAfter ? new(path, 1, 1) : null);

    /// <summary>The titles of everything that links to an address, in either version.</summary>
    public static IReadOnlyCollection<string> LinkedFrom(Briefing briefingBefore, Briefing briefingAfter, Func<string, bool> url) =>
        [.. briefingBefore.Incoming.Concat(briefingAfter.Incoming).SelectMany(text => text).Where(incoming => url(incoming.To.Url)).SelectMany(incoming => incoming.From).DistinctBy(target => target.Url).Select(target => target.Title).Order(StringComparer.Ordinal)];
}
