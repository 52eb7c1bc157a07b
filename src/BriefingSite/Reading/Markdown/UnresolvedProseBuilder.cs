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

    /// <summary>Creates the prose from these lists and the blocks.</summary>
    public UnresolvedProse Close(ValueList<Block> blocks) =>
        new(blocks, Citations.ToValueList(), Links.ToValueList(), Claims.ToValueList());
}
