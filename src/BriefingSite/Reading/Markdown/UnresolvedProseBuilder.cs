using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>The lists of unresolved prose while it is being read; its inlines refer to them by number.</summary>
internal sealed class UnresolvedProseBuilder
{
    /// <summary>The citations so far.</summary>
    public List<UnresolvedCitation> Citations { get; } = [];

    /// <summary>The links and images so far.</summary>
    public List<UnresolvedLink> Links { get; } = [];

    /// <summary>The claims so far.</summary>
    public List<ClaimDraft> Claims { get; } = [];

    /// <summary>The quotations so far that belong to no citation.</summary>
    public List<Quotation> Uncited { get; } = [];

    /// <summary>Gives a quotation to each supporting citation of the first of some brackets that has one.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Attach(Quotation quotation, IEnumerable<CitedPlace> places)
    {
        foreach (var place in places)
        {
            var supporting = Enumerable.Range(place.First, place.Count).Where(i => Citations[i].Bearing == Bearing.Supports).ToList();
            if (supporting.Count == 0) continue;
            foreach (var i in supporting)
                if (!Citations[i].HasUnreadPassages) Citations[i] = Citations[i] with { Quotations = [.. Citations[i].Quotations, quotation] };
            return true;
        }
        return false;
    }

    /// <summary>Creates the prose from these lists and the blocks.</summary>
    public UnresolvedProse Close(ValueList<Block> blocks) =>
        new(blocks, Citations.ToValueList(), Links.ToValueList(), Claims.ToValueList(), Uncited.ToValueList());
}
