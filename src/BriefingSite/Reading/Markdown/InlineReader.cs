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
        var before = new List<MdInline>();
        var inlines = new List<Inline>();
        foreach (var inline in Flat.Children(container))
        {
            foreach (var read in One(inline, places, before)) Add(inlines, read);
            if (inline is Syntax.Citation) before.Clear();
            else before.Add(inline);
        }
        _depth--;
        return inlines.ToValueList();
    }

    private static void Add(List<Inline> inlines, Inline inline)
    {
        if (inline is Text text && inlines is [.., Text last]) inlines[^1] = last with { Value = last.Value + text.Value };
        else inlines.Add(inline);
    }

    private Inline[] One(MdInline inline, Places places, List<MdInline> before)
    {
        Place at = places.At(inline.Span.Start, inline.Span.Length);
        switch (inline)
        {
            case LiteralInline literal: return Words(at, literal.Content.ToString());
            case HtmlEntityInline entity: return Words(at, entity.Transcoded.ToString());
            case DelimiterInline delimiter: return Words(at, delimiter.ToLiteral());
            case CodeInline code: return [new Code(at, code.Content)];
            case EmphasisInline emphasis: return [new Emphasis(at, StressOf(emphasis), Read(emphasis, places))];
            case LineBreakInline { NextSibling: null }: return [];
            case LineBreakInline lineBreak: return [new LineBreak(at, lineBreak.IsHard)];
            case AutolinkInline or LinkInline { IsImage: false } or NamedLink or Syntax.Citation or FootnoteLink when _isInLink: return Unlinked(inline, at, places, before);
            case AutolinkInline link: return Address(link, at, places);
            case LinkInline { IsImage: true } image: return Image(image, at, places);
            case LinkInline link: return Link(link, at, places);
            case NamedLink link: return Named(link, at, places);
            case Syntax.Citation citation: return Cite(citation, at, places, before);
            case FootnoteLink { IsBackLink: true }: return [];
            case FootnoteLink mark: return Footnote(mark, at);
            case HtmlInline tag:
                html.Report(tag.Tag, length => places.At(tag.Span.Start, length));
                return [];
            default:
                return inline.GetType() == typeof(ContainerInline) ? [] : throw new InvalidOperationException($"No mapping for inlines of the kind {inline.GetType().Name}.");
        }
    }

    private static Inline[] Words(Place at, string words) => words.Length == 0 ? [] : [new Text(at, words)];

    private static Stress StressOf(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => Stress.Struck,
        { DelimiterCount: 2 } => Stress.Strong,
        _ => Stress.Emphasis,
    };
}
