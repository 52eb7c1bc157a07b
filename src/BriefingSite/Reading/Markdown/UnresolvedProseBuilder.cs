using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>The lists of a manuscript while it is being read; its inlines point into them by number.</summary>
internal sealed class UnresolvedProseBuilder
{
    /// <summary>The citations so far.</summary>
    public List<UnresolvedCitation> Citations { get; } = [];

    /// <summary>The links and images so far.</summary>
    public List<UnresolvedLink> Links { get; } = [];

    /// <summary>The claims so far.</summary>
    public List<ClaimDraft> Claims { get; } = [];

    /// <summary>The manuscript of these lists and a tree.</summary>
    public UnresolvedProse Close(ValueList<Block> blocks) =>
        new(blocks, Citations.ToValueList(), Links.ToValueList(), Claims.ToValueList());
}
