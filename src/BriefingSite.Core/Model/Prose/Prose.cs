using BriefingSite.Core.Model.Packing;

namespace BriefingSite.Core.Model;

/// <summary>Prose as it was written: sources and targets are still names. Its inlines point into the lists by number.</summary>
public sealed record UnresolvedProse
{
    /// <summary>A prose.</summary>
    /// <param name="blocks">The blocks. Their locations are all in one file.</param>
    /// <param name="citations">The citations, in the order of the text.</param>
    /// <param name="links">Links and images, in the order of the text.</param>
    /// <param name="claims">The claims in it, in the order of the text.</param>
    /// <param name="uncited">The quotations in it that belong to no citation.</param>
    public UnresolvedProse(
        ValueList<Block> blocks, ValueList<UnresolvedCitation> citations, ValueList<UnresolvedLink> links, ValueList<ClaimDraft> claims, ValueList<Quotation> uncited)
    {
        (Packed, Citations, Links, Claims, Uncited) = (PackedBlocks.Pack(blocks), citations, links, claims, uncited);
        Anchors = Packed.Ids.Concat(claims.SelectMany(claim => claim.Text.Anchors.Append(claim.Id))).Distinct().ToValueList();
    }

    /// <summary>No prose at all.</summary>
    public static UnresolvedProse Empty { get; } = new([], [], [], [], []);

    /// <summary>The blocks, unpacked on each call: keep only what you need of them.</summary>
    public ValueList<Block> Blocks => Packed.Unpack();

    /// <summary>The citations, in the order of the text.</summary>
    public ValueList<UnresolvedCitation> Citations { get; }

    /// <summary>Links and images, in the order of the text.</summary>
    public ValueList<UnresolvedLink> Links { get; }

    /// <summary>The claims in it, in the order of the text.</summary>
    public ValueList<ClaimDraft> Claims { get; }

    /// <summary>The quotations in it that belong to no citation, in the order of the text.</summary>
    public ValueList<Quotation> Uncited { get; init; }

    /// <summary>The ids of its headings, divs and claims, which links can lead to.</summary>
    public ValueList<string> Anchors { get; }

    /// <summary>Those of <see cref="Anchors"/> that were written, and not made from the words of a heading.</summary>
    public ValueList<string> WrittenIds { get; init; } = [];

    internal PackedBlocks Packed { get; }
}

/// <summary>Prose with every name resolved. Its inlines point into the lists by number.</summary>
public sealed record Prose
{
    /// <summary>A prose.</summary>
    /// <param name="blocks">The blocks. Their locations are all in one file.</param>
    /// <param name="citations">The citations, in the order of the text.</param>
    /// <param name="links">Links and images, in the order of the text.</param>
    /// <param name="claims">The claims in it, in the order of the text.</param>
    public Prose(ValueList<Block> blocks, ValueList<Citation> citations, ValueList<Target> links, ValueList<Claim> claims)
        : this(PackedBlocks.Pack(blocks), citations, links, claims)
    {
    }

    /// <summary>A prose as written, with its names resolved. The two share their blocks.</summary>
    /// <param name="written">The prose as it was written.</param>
    /// <param name="citations">Its citations.</param>
    /// <param name="links">Its links and images.</param>
    /// <param name="claims">Its claims.</param>
    public Prose(UnresolvedProse written, ValueList<Citation> citations, ValueList<Target> links, ValueList<Claim> claims)
        : this(written.Packed, citations, links, claims) => Uncited = written.Uncited;

    private Prose(PackedBlocks packed, ValueList<Citation> citations, ValueList<Target> links, ValueList<Claim> claims) =>
        (Packed, Citations, Links, Claims) = (packed, citations, links, claims);

    /// <summary>No prose at all.</summary>
    public static Prose Empty { get; } = new(UnresolvedProse.Empty, [], [], []);

    /// <summary>The blocks, unpacked on each call: keep only what you need of them.</summary>
    public ValueList<Block> Blocks => Packed.Unpack();

    /// <summary>The citations, in the order of the text.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Links and images, in the order of the text.</summary>
    public ValueList<Target> Links { get; }

    /// <summary>The claims in it, in the order of the text.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>The quotations in it that belong to no citation, in the order of the text.</summary>
    public ValueList<Quotation> Uncited { get; init; } = [];

    internal PackedBlocks Packed { get; }
}
