namespace BriefingSite.Core.Model;

/// <summary>Every citation of a briefing, with the entity that it belongs to.</summary>
public static class AllCitations
{
    /// <summary>All citations, in the order of the briefing.</summary>
    public static IEnumerable<(IEntity Owner, Citation Citation)> Find(Briefing briefing) =>
        briefing.Entities.SelectMany(entity => entity.Citations.Select(citation => (entity, citation)));

    /// <summary>Those that quote, in the same order. Pages and claims without quotations are skipped.</summary>
    public static IEnumerable<(IEntity Owner, Citation Citation)> Quoting(Briefing briefing) =>
        briefing.Quoting.SelectMany(entity => entity.Quotations.Select(citation => (entity, citation)));
}
