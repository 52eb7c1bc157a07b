using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Inline = BriefingSite.Core.Model.Inline;
using MdInline = Markdig.Syntax.Inlines.Inline;

namespace BriefingSite.Reading.Markdown;

/// <summary>Maps Markdown's inlines to those of the model, once and in order, and fills the lists they point into.</summary>
internal sealed partial class InlineReader(Places places, RawHtml html, Action<Diagnostic> report)
{
    private int _depth;
    private bool _isInLink;

    /// <summary>The lists of the manuscript that is being read.</summary>
    public Ledger Ledger { get; private set; } = new();

    /// <summary>Whether what is being read stands in a claim.</summary>
    public bool IsInClaim { get; private set; }

    /// <summary>Begins the manuscript of a claim; returns the one it stands in.</summary>
    public Ledger Begin()
    {
        var outer = Ledger;
        (Ledger, IsInClaim) = (new(), true);
        return outer;
    }

    /// <summary>Ends the manuscript of a claim and returns it.</summary>
    public Ledger End(Ledger outer)
    {
        var inner = Ledger;
        (Ledger, IsInClaim) = (outer, false);
        return inner;
    }

    /// <summary>Reads the inlines of a container.</summary>
    public ValueList<Inline> Read(ContainerInline? container) => Read(container, places);

    private ValueList<Inline> Read(ContainerInline? container, Places places)
    {
        if (container?.FirstChild is not { } first) return [];
        if (_depth == Dialect.Depth)
        {
            report(new(Rules.TooDeep, places.At(first.Span.Start), "Text is nested too deep here.", "take some of the marks away"));
            return [];
        }
        _depth++;
        var before = MayCite(container) ? new List<MdInline>() : null;
        var inlines = new List<Inline>();
        foreach (var inline in Flat.Children(container))
        {
            One(inline, places, before, inlines);
            if (inline is Syntax.Citation) before?.Clear();
            else before?.Add(inline);
        }
        _depth--;
        return Joined(inlines);
    }

    // Only a citation asks for what stands before it.
    private static bool MayCite(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
            if (child is Syntax.Citation || Flat.IsTakenApart(child)) return true;
        return false;
    }

    // Neighbours that are text become one, all of a run at once: thousands of marks that open nothing are as many pieces.
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

    private static void Add(List<Inline> inlines, Place at, string words)
    {
        if (words.Length > 0) inlines.Add(new Text(at, words));
    }

    private static void Add(List<Inline> inlines, ValueList<Inline> words)
    {
        foreach (var inline in words.AsSpan()) inlines.Add(inline);
    }

    private void One(MdInline inline, Places places, List<MdInline>? before, List<Inline> into)
    {
        Place at = places.At(inline.Span.Start, inline.Span.Length);
        switch (inline)
        {
            case LiteralInline literal: Add(into, at, literal.Content.ToString()); break;
            case HtmlEntityInline entity: Add(into, at, Entity(entity, at, places)); break;
            case DelimiterInline delimiter: Add(into, at, delimiter.ToLiteral()); break;
            case CodeInline code: into.Add(new Code(at, code.Content)); break;
            case EmphasisInline emphasis: into.Add(new Emphasis(at, StressOf(emphasis), Read(emphasis, places))); break;
            case LineBreakInline { NextSibling: null }: break;
            case LineBreakInline lineBreak: into.Add(new LineBreak(at, lineBreak.IsHard)); break;
            case AutolinkInline or LinkInline { IsImage: false } or NamedLink or Syntax.Citation or FootnoteLink when _isInLink: Unlinked(inline, at, places, before, into); break;
            case AutolinkInline link: Address(link, at, places, into); break;
            case LinkInline { IsImage: true } image: Image(image, at, places, into); break;
            case LinkInline link: Link(link, at, places, into); break;
            case NamedLink link: Named(link, at, places, into); break;
            case Syntax.Citation citation: Cite(citation, at, places, before, into); break;
            case FootnoteLink { IsBackLink: true }: break;
            case FootnoteLink mark: Footnote(mark, at, into); break;
            case HtmlInline tag: html.Report(tag.Tag, length => places.At(tag.Span.Start, length)); break;
            case var other when other.GetType() == typeof(ContainerInline): break;
            default: throw new InvalidOperationException($"No mapping for inlines of the kind {inline.GetType().Name}.");
        }
    }

    private static Stress StressOf(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => Stress.Struck,
        { DelimiterCount: 2 } => Stress.Strong,
        _ => Stress.Emphasis,
    };
}
