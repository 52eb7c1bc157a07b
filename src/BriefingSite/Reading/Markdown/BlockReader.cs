using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown.Syntax;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Block = BriefingSite.Core.Model.Block;
using Md = Markdig.Syntax;
using MdFootnote = Markdig.Extensions.Footnotes.Footnote;
using MdTables = Markdig.Extensions.Tables;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A footnote without a mark.</summary>
    public static Rule UnusedFootnote { get; } = All.Add(new("BS026", Severity.Error, "A footnote that nothing refers to",
        "A footnote is shown only where a mark leads to it; this one would silently be missing.",
        "As agreed.\n\n[^1]: In 2001.", "As agreed.[^1]\n\n[^1]: In 2001."));
}

/// <summary>Maps Markdown's blocks to those of the model, once and in order.</summary>
internal sealed class BlockReader
{
    private readonly SourcePositions _places;
    private readonly Action<Diagnostic> _report;
    private readonly Headings _headings;
    private readonly Divs _divs;
    private readonly InlineReader _inlines;
    private readonly RawHtml _html;
    private readonly UnintendedMarkup _unintended;
    private int _depth;

    public BlockReader(SourcePositions places, ProseScope scope, Anchors anchors, Action<Diagnostic> report)
    {
        (_places, _report) = (places, report);
        _html = new(report);
        _unintended = new(places, report);
        _inlines = new(places, _html, report);
        _headings = new(places, anchors, _inlines, report);
        _divs = new(places, anchors, report);
        Claims = new(this, _inlines, places, anchors, scope, report);
    }

    private ClaimReader Claims { get; }

    /// <summary>Reads a whole document.</summary>
    public UnresolvedProse ReadDocument(Md.MarkdownDocument document)
    {
        if (InlineNote.AreIn(document)) _inlines.Footnotes = new();
        var blocks = Read(document);
        if (_inlines.Footnotes is { } numbers) blocks = [.. blocks, .. Notes(numbers)];
        var prose = _inlines.Close(blocks);
        foreach (var group in document.OfType<Md.LinkReferenceDefinitionGroup>())
            foreach (var unused in group.OfType<FootnoteLinkReferenceDefinition>().Where(definition => definition.Footnote.Order < 0))
                _report(new(MarkdownRules.UnusedFootnote, _places.At(unused.Span.Start, unused.Span.Length), $"Nothing refers to the footnote '{unused.Label!.TrimStart('^')}'.",
                    $"put its mark, [{unused.Label}], into the text, or delete it"));
        return prose;
    }

    /// <summary>Reads a document that must be a single paragraph.</summary>
    public UnresolvedProse ReadLine(Md.MarkdownDocument document)
    {
        var paragraph = document.FirstOrDefault() as Md.ParagraphBlock;
        if (document.FirstOrDefault(block => block != paragraph) is { } other)
        {
            var message = paragraph is not null && other is Md.ParagraphBlock ? "Only one paragraph can stand here." : $"{Kind(other)} can't stand here.";
            var hint = other is Md.ParagraphBlock ? "make it one paragraph" : "write one paragraph; put a backslash before a character that is meant as it is";
            _report(new(MarkdownRules.NotOneParagraph, At(other), message, hint));
            paragraph ??= Md.MarkdownObjectExtensions.Descendants<Md.ParagraphBlock>(document).FirstOrDefault();
        }
        _inlines.HasFootnotes = false;
        return paragraph is null ? UnresolvedProse.Empty : _inlines.Close([new Paragraph(At(paragraph), _inlines.Read(paragraph.Inline))]);
    }

    /// <summary>Reads the blocks of a container.</summary>
    public ValueList<Block> Read(Md.ContainerBlock container)
    {
        if (_depth == MarkdownPipelines.Depth)
        {
            _report(new(MarkdownRules.NestedTooDeep, At(container), "Text is nested too deep here.", "take some of the marks away"));
            return [];
        }
        _depth++;
        var blocks = new List<Block>(container.Count);
        foreach (var block in container) blocks.AddRange(One(block));
        _depth--;
        return blocks.ToValueList();
    }

    private Block[] One(Md.Block block) => block switch
    {
        Md.ParagraphBlock { Inline.FirstChild: FootnoteLink { IsBackLink: true } } => [],
        Md.ParagraphBlock paragraph => [new Paragraph(At(block), _inlines.Read(paragraph.Inline))],
        Md.HeadingBlock heading => [Heading(heading)],
        Md.QuoteBlock quote => [new Quote(At(block), _inlines.ReadQuotation(() => Read(quote)))],
        Md.ListBlock list => [List(list)],
        Md.CodeBlock code => [Code(code)],
        Md.ThematicBreakBlock => [new ThematicBreak(At(block))],
        MdTables.Table table => [Table(table)],
        Markdig.Extensions.DefinitionLists.DefinitionList list => [new Core.Model.DefinitionList(At(block), list.OfType<Markdig.Extensions.DefinitionLists.DefinitionItem>().Select(Definition).ToValueList())],
        CustomContainer div => Div(div),
        FootnoteGroup { Count: > 0 } notes when _inlines.Footnotes is null => [new Footnotes(At(block), notes.OfType<MdFootnote>().Select(Footnote).ToValueList())],
        Md.HtmlBlock html => Html(html),
        FootnoteGroup or Md.LinkReferenceDefinitionGroup or Md.BlankLineBlock or Md.EmptyBlock => [],
        _ => throw new InvalidOperationException($"No mapping for blocks of the kind {block.GetType().Name}."),
    };

    private Location At(Md.Block block) => block is Md.LinkReferenceDefinitionGroup or FootnoteGroup && ((Md.ContainerBlock)block).LastChild is { } first
        ? _places.At(first.Span.Start, first.Span.Length)
        : _places.At(block.Span.Start, block.Span.Length);

    private Heading Heading(Md.HeadingBlock heading)
    {
        _unintended.Check(heading);
        return _headings.Read(heading);
    }

    private ItemList List(Md.ListBlock list) => new(
        At(list), list.IsOrdered ? int.Parse(list.OrderedStart ?? "1") : null, !list.IsLoose,
        list.OfType<Md.ListItemBlock>().Select(item => new ListItem(Read(item))).ToValueList());

    private CodeBlock Code(Md.CodeBlock code)
    {
        var isText = _unintended.Check(code);
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++) text.Append(code.Lines.Lines[i].Slice.AsSpan()).Append('\n');
        if (!isText && Quotations.HasSentence(text.ToString())) _report(Quotations.DescribeCode(At(code)));
        return new(At(code), code is Md.FencedCodeBlock { Info: { Length: > 0 } language } ? language : null, text.ToString());
    }

    private Table Table(MdTables.Table table)
    {
        var rows = table.OfType<MdTables.TableRow>().ToList();
        var defined = table.ColumnDefinitions;
        var columns = Enumerable.Range(0, rows.Max(row => row.Count)).Select(i => defined.Count == 0 ? Alignment.None : defined[Math.Min(i, defined.Count - 1)].Alignment switch
        {
            MdTables.TableColumnAlign.Left => Alignment.Left,
            MdTables.TableColumnAlign.Center => Alignment.Center,
            MdTables.TableColumnAlign.Right => Alignment.Right,
            _ => Alignment.None,
        });
        var read = rows.Select(row => (row.IsHeader, Row: _inlines.ReadRow(() => new TableRow(row.OfType<MdTables.TableCell>().Select(Cell).ToValueList())))).ToList();
        return new(At(table), columns.ToValueList(),
            read.Where(row => row.IsHeader).Select(row => row.Row).ToValueList(), read.Where(row => !row.IsHeader).Select(row => row.Row).ToValueList());
    }

    private ValueList<Inline> Cell(MdTables.TableCell cell) =>
        cell.OfType<Md.LeafBlock>().SelectMany(leaf => _inlines.Read(leaf.Inline)).ToValueList();

    private Core.Model.DefinitionItem Definition(Markdig.Extensions.DefinitionLists.DefinitionItem item)
    {
        var terms = item.OfType<DefinitionTerm>().Select(term => _inlines.Read(term.Inline)).ToValueList();
        var rest = item.Where(block => block is not DefinitionTerm).ToList();
        var blocks = new List<Block>();
        foreach (var block in rest) blocks.AddRange(One(block));
        return new(terms, rest.Count == 0 ? [] : [blocks.ToValueList()], rest is [Md.ParagraphBlock]);
    }

    private Block[] Notes(FootnoteNumbers numbers)
    {
        if (numbers.Notes.Count == 0) return [];
        var notes = new List<Core.Model.Footnote>();
        // A note may refer to further notes.
        for (var i = 0; i < numbers.Notes.Count; i++)
        {
            var note = numbers.Notes[i];
            notes.Add(new(note.Number, 0, note.Inline is { } inline ? [_inlines.Read(inline, note.Places!)] : Read(note.Written!)));
        }
        return [new Footnotes(default, notes.Select((note, i) => note with { Mentions = numbers.Notes[i].Mentions }).ToValueList())];
    }

    private Core.Model.Footnote Footnote(MdFootnote note) => new(note.Order, note.Links.Count, Read(note));

    private Block[] Div(CustomContainer container)
    {
        var attributes = _divs.Check(container);
        _unintended.Check(attributes);
        if (attributes.Has(ClaimReader.Class)) return [.. Claims.Read(container, attributes)];
        return [_divs.Close(container, attributes, Read(container))];
    }

    private Block[] Html(Md.HtmlBlock html)
    {
        _html.Report(html.Lines.ToString(), length => _places.At(html.Span.Start, length));
        return [];
    }

    private static string Kind(Md.Block block) => block switch
    {
        Md.ListBlock => "A list",
        Md.HeadingBlock => "A heading",
        Md.QuoteBlock => "A block quotation",
        Md.CodeBlock => "A block of code",
        Md.HtmlBlock => "HTML",
        Md.ThematicBreakBlock => "A line between paragraphs",
        MdTables.Table => "A table",
        CustomContainer => "A div",
        FootnoteGroup => "A footnote",
        Md.LinkReferenceDefinitionGroup => "The definition of a reference",
        _ => "This",
    };
}
