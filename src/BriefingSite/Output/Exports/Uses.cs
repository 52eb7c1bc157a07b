using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A citation and the entity that cites.</summary>
/// <param name="Id">The id of that entity.</param>
/// <param name="Path">Its path on the site.</param>
/// <param name="Citation">The citation.</param>
internal sealed record Use(string Id, string Path, Citation Citation);

/// <summary>Finds where a briefing cites.</summary>
internal static class Uses
{
    /// <summary>Each citation with a quotation, in the order of <see cref="AllCitations"/>, with the permanent address of the entity that
    /// quotes.</summary>
    public static IEnumerable<Use> Quoting(Briefing briefing) =>
        AllCitations.Quoting(briefing).Select(pair => new Use(pair.Owner.Id, pair.Owner.Target.Url, pair.Citation));
}
