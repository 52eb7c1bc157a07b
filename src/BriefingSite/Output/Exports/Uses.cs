using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A quotation and the entity that quotes.</summary>
/// <param name="Id">The id of that entity.</param>
/// <param name="Path">Its path on the site.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Words">The words quoted.</param>
/// <param name="Match">Where they were found in the source.</param>
internal sealed record Use(string Id, string Path, string Source, string Words, QuotationMatch Match);

/// <summary>Finds where a briefing cites.</summary>
internal static class Uses
{
    /// <summary>Each quotation that was found in its source, in the order of <see cref="AllCitations"/>, with the permanent address of the entity that
    /// quotes.</summary>
    public static IEnumerable<Use> Quoting(Briefing briefing) =>
        from pair in AllCitations.Quoting(briefing)
        from quotation in pair.Citation.Quotations
        where quotation.Match is not null
        select new Use(pair.Owner.Id, pair.Owner.Target.Url, pair.Citation.Source.Id, quotation.Words, quotation.Match!);
}
