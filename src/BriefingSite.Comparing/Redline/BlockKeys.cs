using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>The keys by which two versions of a prose are aligned: a claim or heading with the same id is the same, whatever its text; other blocks
/// are compared by their text.</summary>
/// <param name="titles">The title of each address.</param>
/// <param name="before">The earlier prose.</param>
/// <param name="after">The later prose.</param>
internal sealed class BlockKeys(Titles titles, Prose before, Prose after) : BlockVisitor<Prose, string>
{
    private readonly Pieces _pieces = new(titles);
    private readonly HashSet<string> _anchors = Anchors(before).Intersect(Anchors(after)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The key of a block of the earlier prose.</summary>
    public string FindBefore(Block block) => Visit(before, block);

    /// <summary>The key of a block of the later prose.</summary>
    public string FindAfter(Block block) => Visit(after, block);

    /// <summary>The key of the blocks inside a block of the earlier prose.</summary>
    public string FindBefore(ValueList<Block> blocks) => Join(before, blocks);

    /// <summary>The key of the blocks inside a block of the later prose.</summary>
    public string FindAfter(ValueList<Block> blocks) => Join(after, blocks);

    protected override string Paragraph(Prose prose, Paragraph paragraph) => Words(prose, paragraph);

    protected override string Heading(Prose prose, Heading heading) => _anchors.Contains(heading.Id) ? $"#{heading.Id}" : Words(prose, heading);

    protected override string Quote(Prose prose, Quote quote) => Join(prose, quote.Blocks);

    protected override string List(Prose prose, ItemList list) => Join(prose, list.Children());

    protected override string CodeBlock(Prose prose, CodeBlock code) => code.Text;

    protected override string ThematicBreak(Prose prose, ThematicBreak line) => "* * *";

    protected override string Table(Prose prose, Table table) => Words(prose, table);

    protected override string DefinitionList(Prose prose, DefinitionList list) => Words(prose, list);

    protected override string Div(Prose prose, Div div) => Join(prose, div.Blocks);

    protected override string Claim(Prose prose, ClaimBlock claim)
    {
        var (id, text) = (prose.Claims[claim.Number].Id, prose.Claims[claim.Number].Text);
        return _anchors.Contains(id) ? id : Join(text, text.Blocks);
    }

    protected override string Footnotes(Prose prose, Footnotes footnotes) => Join(prose, footnotes.Children());

    private string Join(Prose prose, IEnumerable<Block> blocks) => string.Join(' ', blocks.Select(block => Visit(prose, block)));

    private string Words(Prose prose, Block block) => Pieces.Key(_pieces.Split(prose, ProseTraversal.Texts([block])));

    private static IEnumerable<string> Anchors(Prose prose) =>
        prose.Claims.Select(claim => claim.Id).Concat(prose.Blocks.All().OfType<Heading>().Select(heading => heading.Id));
}
