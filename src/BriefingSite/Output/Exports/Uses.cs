using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A citation and what it stands under.</summary>
/// <param name="Id">The id of what it stands under.</param>
/// <param name="Path">The path of that on the site.</param>
/// <param name="Citation">The citation.</param>
internal sealed record Use(string Id, string Path, Citation Citation);

/// <summary>Where a briefing cites.</summary>
internal static class Uses
{
    /// <summary>Each citation that quotes, in the order of <see cref="AllCitations"/>, with the permanent address of what quotes.</summary>
    public static IEnumerable<Use> Quoting(Briefing briefing) =>
        AllCitations.Quoting(briefing).Select(pair => new Use(pair.Owner.Id, pair.Owner.Target.Url, pair.Citation));
}
