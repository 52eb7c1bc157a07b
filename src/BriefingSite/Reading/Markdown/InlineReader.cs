using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Inline = BriefingSite.Core.Model.Inline;
using MdInline = Markdig.Syntax.Inlines.Inline;

namespace BriefingSite.Reading.Markdown;

/// <summary>Maps Markdown's inlines to those of the model, once and in order, and fills the lists they refer to.</summary>
internal sealed partial class InlineReader
{
    private readonly SourcePositions _places;
    private readonly RawHtml _html;
    private readonly Action<Diagnostic> _report;
    private readonly Quotations _quotations;
    private readonly ShownText _shown = new();
    private int _depth;
    private bool _isInLink;
    private bool _isInCell;
    private ContainerInline? _checked;
    private bool _isAddress;
    private ShownContext _context;
    private readonly Stack<int> _markStarts = new();

    public InlineReader(SourcePositions places, RawHtml html, Action<Diagnostic> report)
    {
        (_places, _html, _report) = (places, html, report);
        _quotations = new(_shown, report);
    }

    /// <summary>The lists of the prose that is being read.</summary>
    public UnresolvedProseBuilder Builder { get; private set; } = new();

    /// <summary>Whether the text being read is in a claim.</summary>
    public bool IsInClaim { get; private set; }

    /// <summary>Numbers the footnotes; <c>null</c> when Markdig has numbered them.</summary>
    public FootnoteNumbers? Footnotes { get; set; }

    /// <summary>Whether the text being read can have footnotes.</summary>
    public bool HasFootnotes { get; set; } = true;

    /// <summary>Begins the prose of a claim; returns the builder of the enclosing prose.</summary>
    public UnresolvedProseBuilder Begin()
    {
        _quotations.Finish();
        var outer = Builder;
        (Builder, IsInClaim) = (new(), true);
        return outer;
    }

    /// <summary>Ends the prose of a claim and returns its builder.</summary>
    public UnresolvedProseBuilder End(UnresolvedProseBuilder outer)
    {
        _quotations.Finish();
        var inner = Builder;
        (Builder, IsInClaim) = (outer, false);
        return inner;
    }

    /// <summary>Creates the prose that has been read.</summary>
    public UnresolvedProse Close(ValueList<Block> blocks)
    {
        _quotations.Finish();
        return Builder.Close(blocks);
    }

    /// <summary>Adds a plain text that belongs to the prose, such as the reason of a claim.</summary>
    public void AddText(string? text, Location at)
    {
        _shown.Clear();
        _quotations.Clear();
        _quotations.AddText(text, at);
        _quotations.Assign(Builder);
    }

    /// <summary>Reads the content of a block quotation, which is a quotation as a whole.</summary>
    public T ReadQuotation<T>(Func<T> read)
    {
        _quotations.BeginBlock();
        var content = read();
        _quotations.EndBlock(Builder);
        return content;
    }

    /// <summary>Reads a row of a table, whose cells share their citations.</summary>
    public T ReadRow<T>(Func<T> read)
    {
        if (_quotations.IsInBlock) return read();
        _quotations.BeginRow();
        var row = read();
        _quotations.EndRow(Builder);
        return row;
    }

    /// <summary>Reads the inlines of a block.</summary>
    public ValueList<Inline> Read(ContainerInline? container)
    {
        _shown.Clear();
        _quotations.Clear();
        _markStarts.Clear();
        _isInCell = container?.ParentBlock?.Parent is Markdig.Extensions.Tables.TableCell;
        _quotations.IsItem = _isInCell || container?.ParentBlock?.Parent is Markdig.Syntax.ListItemBlock;
        var inlines = Read(container, _places);
        _quotations.Assign(Builder);
        LeftoverMarkup.Report(_shown, container?.ParentBlock is Markdig.Syntax.ParagraphBlock && !_isInCell, _report, container?.ParentBlock is Markdig.Syntax.HeadingBlock { IsSetext: true });
        return inlines;
    }

    private ValueList<Inline> Read(ContainerInline? container, SourcePositions places)
    {
        if (container?.FirstChild is not { } first) return [];
        if (_depth == MarkdownPipelines.Depth)
        {
            _report(new(MarkdownRules.NestedTooDeep, places.At(first.Span.Start), "Text is nested too deep here.", "take some of the marks away"));
            return [];
        }
        _depth++;
        var inlines = new List<Inline>();
        foreach (var inline in InlineWalker.Children(container)) One(inline, places, inlines);
        _depth--;
        return Joined(inlines);
    }

    // Joins adjacent texts, a whole run at once: thousands of unmatched marks give thousands of pieces.
    private static ValueList<Inline> Joined(List<Inline> inlines)
    {
        var kept = 0;
        for (int start = 0, end; start < inlines.Count; start = end)
        {
            for (end = start + 1; inlines[start] is Text && end < inlines.Count && inlines[end] is Text;) end++;
            inlines[kept++] = end - start == 1
                ? inlines[start]
                : (Text)inlines[start] with { Value = string.Concat(inlines.Skip(start).Take(end - start).Select(inline => ((Text)inline).Value)) };
        }
        inlines.RemoveRange(kept, inlines.Count - kept);
        return inlines.ToValueList();
    }

    private static void Add(List<Inline> inlines, ValueList<Inline> words)
    {
        foreach (var inline in words.AsSpan()) inlines.Add(inline);
    }

    private void One(MdInline inline, SourcePositions places, List<Inline> into)
    {
        UncomparedLocation at = places.At(inline.Span.Start, inline.Span.Length);
        switch (inline)
        {
            case LiteralInline literal: Literal(literal, at, places, into); break;
            case HtmlEntityInline entity: Show(into, at, Entity(entity, at, places), places, entity.Span.Start, PieceKind.Entity); break;
            case DelimiterInline delimiter: Show(into, at, delimiter.ToLiteral(), places, delimiter.Span.Start); break;
            case CodeInline code:
                // In a table cell a bar is escaped, in code too.
                var content = _isInCell ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content;
                _quotations.AddCode(_shown.Letters.Length, content.Length);
                _shown.Add(content, places, code.Span.Start + code.DelimiterCount, _context, PieceKind.Verbatim);
                into.Add(new Code(at, content));
                break;
            case EmphasisInline emphasis: Emphasis(emphasis, at, places, into); break;
            case LineBreakInline { NextSibling: null }: break;
            case LineBreakInline lineBreak:
                _shown.Add("\n", places, lineBreak.Span.Start, _context);
                into.Add(new LineBreak(at, lineBreak.IsHard));
                break;
            case AutolinkInline or LinkInline { IsImage: false } or NamedLink or Syntax.Citation or FootnoteLink or InlineNote when _isInLink: Unlinked(inline, at, places, into); break;
            case AutolinkInline link: Address(link, at, places, into); break;
            case LinkInline { IsImage: true } image: Image(image, at, places, into); break;
            case LinkInline link: Link(link, at, places, into); break;
            case NamedLink link: Named(link, at, places, into); break;
            case Syntax.Citation citation: Cite(citation, at, places, into); break;
            case FootnoteLink { IsBackLink: true }: break;
            case FootnoteLink or InlineNote: Footnote(inline, at, places, into); break;
            case TextMarkStart: _markStarts.Push(_shown.Letters.Length); break;
            case TextMarkInline mark: Mark(mark, at, into); break;
            case TaskItem task:
                _shown.AddSign(places, task.Span.Start, _context, PieceKind.Sign);
                into.Add(new TaskMark(at, task.IsDone));
                break;
            case HtmlInline tag: _html.Report(tag.Tag, length => places.At(tag.Span.Start, length)); break;
            case var other when other.GetType() == typeof(ContainerInline): break;
            default: throw new InvalidOperationException($"No mapping for inlines of the kind {inline.GetType().Name}.");
        }
    }

    private void Mark(TextMarkInline mark, UncomparedLocation at, List<Inline> into)
    {
        int? from = mark.ClosesBracket && _markStarts.TryPop(out var start) ? start : null;
        if (mark.Meaning != TextMeaning.Ours) _quotations.Mark(mark.Meaning, mark.Words, from, at.At);
        into.Add(new TextMark(at, mark.Meaning) { Words = mark.Words });
    }

    // The spaces at the beginning of a cell are in the span of its first word, but not in its content.
    private void Literal(LiteralInline literal, UncomparedLocation at, SourcePositions places, List<Inline> into) => Show(
        into, _isInCell ? places.At(literal.Span.Start + Indent(places.Written(literal.Span.Start, literal.Span.Length)), literal.Content.Length) : at, literal.Content.ToString(), places, literal.Span.End - literal.Content.Length + 1, literal.IsFirstCharacterEscaped ? PieceKind.Escaped : PieceKind.Words);

    private static int Indent(string text) => text.Length - text.TrimStart().Length;

    private void Show(List<Inline> into, UncomparedLocation at, string words, SourcePositions places, int source, PieceKind kind = PieceKind.Words)
    {
        if (words.Length == 0) return;
        _shown.Add(words, places, source, _context, _isAddress ? PieceKind.Verbatim : kind);
        into.Add(new Text(at, words));
    }

    private void Emphasis(EmphasisInline emphasis, UncomparedLocation at, SourcePositions places, List<Inline> into)
    {
        var style = StyleOf(emphasis);
        var context = _context;
        if (style == TextStyle.Strikethrough)
            _context = _context with { Alteration = _context.Alteration ?? new(at.At, "Words in this quotation are struck out.", "quote the words as the source has them, and say what is wrong with them outside the marks") };
        into.Add(new Emphasis(at, style, Read(emphasis, places)));
        _context = context;
    }

    private static TextStyle StyleOf(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => TextStyle.Strikethrough,
        { DelimiterChar: '*' or '_', DelimiterCount: 2 } => TextStyle.Strong,
        { DelimiterChar: '*' or '_' } => TextStyle.Emphasis,
        _ => throw new InvalidOperationException($"No style for the delimiter '{emphasis.DelimiterChar}'."),
    };

    private string Entity(HtmlEntityInline entity, UncomparedLocation at, SourcePositions places)
    {
        var text = entity.Transcoded.ToString();
        if (HiddenCharacters.MayStandIn(text)) CheckParagraph(entity, places);
        return Unprintable.Remove(text, at.At, _report);
    }

    /// <summary>A text of a link or image, which may contain entities.</summary>
    private string Spelt(string? text, LinkInline link, UncomparedLocation at, SourcePositions places)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (HiddenCharacters.MayStandIn(text)) HiddenInFile.CheckSpelt(text, places.Written(link.Span.Start, link.Span.Length), at.At, _report);
        return Unprintable.Remove(text, at.At, _report);
    }

    // The effect of a hidden character depends on its neighbours, so the whole paragraph is checked, once.
    private void CheckParagraph(HtmlEntityInline entity, SourcePositions places)
    {
        ContainerInline paragraph = entity.Parent!;
        while (paragraph.Parent is { } above) paragraph = above;
        if (ReferenceEquals(paragraph, _checked)) return;
        _checked = paragraph;
        var text = new StringBuilder();
        var entities = new List<(int End, HtmlEntityInline Entity)>();
        foreach (var inline in InlineWalker.Deep(paragraph))
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                HtmlEntityInline each => each.Transcoded.AsSpan(),
                CodeInline code => code.Content,
                LineBreakInline => "\n",
                _ => "",
            });
            if (inline is HtmlEntityInline spelt) entities.Add((text.Length, spelt));
        }
        var next = 0;
        var reported = new HashSet<(int, string)>();
        foreach (var hidden in HiddenCharacters.Find(text.ToString()))
        {
            while (next < entities.Count && entities[next].End <= hidden.Index) next++;
            if (next == entities.Count) return;
            var (end, one) = entities[next];
            if (hidden.Index < end - one.Transcoded.Length) continue;
            var at = places.At(one.Span.Start, one.Span.Length);
            if (reported.Add((at.Line, hidden.Kind))) _report(HiddenInFile.Diagnostic(hidden, at));
        }
    }
}
