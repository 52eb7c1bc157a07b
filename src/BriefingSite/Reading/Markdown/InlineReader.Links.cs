using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Inline = BriefingSite.Core.Model.Inline;
using MdInline = Markdig.Syntax.Inlines.Inline;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A picture without alternative text.</summary>
    public static Rule ImageWithoutText { get; } = All.Add(new("BS030", Severity.Error, "An image without alternative text",
        "Whoever can't see the image reads its text. Say in a sentence what the image shows.",
        "![](/files/map.svg)", "![Map of the quays from north to south](/files/map.svg)"));

    /// <summary>A footnote in a claim.</summary>
    public static Rule FootnoteInClaim { get; } = All.Add(new("BS044", Severity.Error, "A footnote in a claim",
        "A claim is also shown by itself, in the list of claims, where the footnotes of its page are missing. Say it in the claim, or after it.",
        "::: {.claim #ships kind=fact}\nMore ships called.[^1]\n:::", "::: {.claim #ships kind=fact}\nMore ships called.\n:::\n\nMore of them later.[^1]"));

    /// <summary>An invisible link.</summary>
    public static Rule LinkWithoutWords { get; } = All.Add(new("BS047", Severity.Error, "A link without words",
        "A link without words can't be seen, and a screen reader can only spell its address.",
        "[](/economy/)", "[the economy](/economy/)"));

    /// <summary>A link in a link.</summary>
    public static Rule LinkInLink { get; } = All.Add(new("BS048", Severity.Error, "A link in a link",
        "A link leads to one place. Another link, a citation or the mark of a footnote inside it leads to a second one.",
        "[the act [@annual-report, ¶41]](/traffic/)", "[the act](/traffic/) [@annual-report, ¶41]"));
}

/// <content>Inlines that refer to the lists of the prose: links, images, citations, footnotes.</content>
internal sealed partial class InlineReader
{
    // The ordinal number of each mark among those of its footnote.
    private readonly Dictionary<FootnoteLink, int> _footnoteMarks = [];

    private void Address(AutolinkInline link, UncomparedLocation at, SourcePositions places, List<Inline> into)
    {
        var text = new Text(places.At(link.Span.Start + 1, link.Url.Length), link.Url);
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        int? number = Addresses.Check(address, text.At, _report) ? Number(new(at, address, ById: false)) : null;
        _shown.Add(link.Url, places, link.Span.Start + 1, _context with { Link = number }, PieceKind.Verbatim);
        into.Add(number is { } known ? new Link(at, known, null, [text]) : text);
    }

    private void Link(LinkInline link, UncomparedLocation at, SourcePositions places, List<Inline> into)
    {
        var address = Spelt(link.Url, link, at, places);
        UncomparedLocation mark = link.Reference is null && !link.UrlSpan.IsEmpty ? places.At(link.UrlSpan.Start, link.UrlSpan.Length) : at;
        if (!Addresses.Check(address, address.Length == 0 ? at : mark, _report))
        {
            Add(into, Inside(link, places));
            return;
        }
        LeftoverMarkup.ReportCaret(_shown, _report);
        // The link is numbered before the links inside it.
        var number = Number(new(mark, address, ById: false));
        var context = _context;
        var title = Title(link, at, places);
        _context = new(number, context.Alteration ?? (title is null ? null : new(at.At, $"A link in this quotation has a title of ours: “{title}”.", "leave the title of the link out")));
        _isAddress = link.IsAutoLink;
        into.Add(new Link(at, number, title, Words(link, at, places)));
        _isAddress = false;
        _context = context;
    }

    private ValueList<Inline> Words(LinkInline link, UncomparedLocation at, SourcePositions places)
    {
        var words = Inside(link, places);
        if (!HasWords(link) && string.IsNullOrWhiteSpace(Letters.Read(InlineWalker.Children(link))))
            _report(new(MarkdownRules.LinkWithoutWords, at, "This link has no words.", "say between the square brackets where it leads"));
        // An empty text, since without words a link would show its target's title, as only links by id do.
        return words.Count > 0 ? words : [new Text(at, "")];
    }

    // The fast check, enough for nearly every link.
    private static bool HasWords(LinkInline link) => link.FirstChild is LiteralInline literal && !literal.Content.AsSpan().IsWhiteSpace();

    private ValueList<Inline> Inside(LinkInline link, SourcePositions places)
    {
        _isInLink = true;
        var words = Read(link, places);
        _isInLink = false;
        return words;
    }

    private void Image(LinkInline image, UncomparedLocation at, SourcePositions places, List<Inline> into)
    {
        var address = Spelt(image.Url, image, at, places);
        var alternative = Spelt(Letters.Read(InlineWalker.Children(image)), image, at, places);
        if (string.IsNullOrWhiteSpace(alternative))
            _report(new(MarkdownRules.ImageWithoutText, at, "This image has no alternative text.", "say between the square brackets what it shows"));
        UncomparedLocation mark = image.Reference is null && !image.UrlSpan.IsEmpty ? places.At(image.UrlSpan.Start, image.UrlSpan.Length) : at;
        if (Addresses.CheckPicture(address, address.Length == 0 ? at : mark, _report)) into.Add(new Image(at, Number(new(mark, address, ById: false)), Title(image, at, places), alternative));
        else if (alternative.Length > 0) into.Add(new Text(at, alternative));
        _quotations.AddText(alternative, at.At);
        _shown.AddSign(places, image.Span.Start, _context with { Alteration = new(at.At, "There is a picture in this quotation.", "put it before or after the quotation") }, PieceKind.Sign);
    }

    private void Named(NamedLink link, UncomparedLocation at, SourcePositions places, List<Inline> into)
    {
        var inside = places.Create(link.Lines);
        if (link.Id.Length == 0)
        {
            _report(new(MarkdownRules.EmptyAddress, at, "The link leads nowhere.", "write an id between the brackets: [[new-quay]]"));
            Add(into, WordsOf(link, inside));
            return;
        }
        var number = Number(new(inside.At(link.IdStart, link.Id.Length), link.Id, ById: true));
        var context = _context;
        _context = context with { Link = number };
        var words = WordsOf(link, inside);
        if (words.Count == 0) _shown.AddSign(inside, link.IdStart, _context, PieceKind.Title);
        _context = context;
        into.Add(new Link(at, number, null, words));
    }

    /// <summary>The words of a link by id, read as a line of their own.</summary>
    private ValueList<Inline> WordsOf(NamedLink link, SourcePositions places)
    {
        if (link.WordsStart is not { } start || string.IsNullOrWhiteSpace(link.Words)) return [];
        var document = Markdig.Markdown.Parse(link.Words.TrimStart(), MarkdownPipelines.Words);
        var shift = start + (link.Words.Length - link.Words.TrimStart().Length);
        return document.FirstOrDefault() is Markdig.Syntax.ParagraphBlock paragraph ? Read(paragraph.Inline, places.From(shift)) : [];
    }

    private void Cite(Syntax.Citation citation, UncomparedLocation at, SourcePositions places, List<Inline> into)
    {
        var inside = places.Create(citation.Lines);
        if (citation.IsUnclosed)
            _report(new(MarkdownRules.UnreadableCitation, places.At(citation.Span.Start, citation.Span.Length), "The bracket of the citation is never closed.", "end it with ']'"));
        var end = citation.IsUnclosed ? citation.Raw.Length : citation.Raw.Length - 1;
        var first = Builder.Citations.Count;
        Builder.Citations.AddRange(CitationReader.Read(new Cursor(citation.Raw, 1, end, inside, _report)));
        if (Builder.Citations.Count > first) into.Add(new Cite(at, first, Builder.Citations.Count - first));
        _quotations.AddCitations(first, Builder.Citations.Count - first);
        _shown.AddSign(places, citation.Span.Start, _context with { Alteration = new(at.At, "There is another citation in this quotation.", "put it after the quotation") }, PieceKind.Citation);
    }

    /// <summary>Reads only the words of a link, citation or footnote mark inside a link, which can have only one target.</summary>
    private void Unlinked(MdInline inline, UncomparedLocation at, SourcePositions places, List<Inline> into)
    {
        _report(new(MarkdownRules.LinkInLink, at, "A link can't contain another link, a citation or a footnote.", "put it after the link"));
        switch (inline)
        {
            case AutolinkInline link: Show(into, at, link.Url, places, link.Span.Start + 1, PieceKind.Verbatim); break;
            case LinkInline link: Add(into, Read(link, places)); break;
            case NamedLink link: Add(into, WordsOf(link, places.Create(link.Lines))); break;
            case Syntax.Citation citation: Cite(citation, at, places, []); break;
        }
    }

    private void Footnote(MdInline mark, UncomparedLocation at, SourcePositions places, List<Inline> into)
    {
        _shown.Add([], places, mark.Span.Start, _context with { Alteration = new(at.At, "There is a footnote mark in this quotation.", "put it after the quotation") }, PieceKind.Sign);
        if (IsInClaim) _report(new(MarkdownRules.FootnoteInClaim, at, "A claim has no footnotes.", "say it in the claim, or after it"));
        else if (!HasFootnotes) _report(new(MarkdownRules.NotOneParagraph, at, "A footnote can't stand here.", "say it in the sentence; put a backslash before a character that is meant as it is"));
        else if (mark is InlineNote note) into.Add(new FootnoteMark(at, Footnotes!.Add(note, places), 1));
        else if (mark is FootnoteLink link)
        {
            var (number, mention) = Footnotes?.Add(link) ?? (link.Footnote.Order, NumberOf(link));
            into.Add(new FootnoteMark(at, number, mention));
        }
    }

    /// <summary>Reads the words of an inline note.</summary>
    public Paragraph Read(InlineNote note, SourcePositions places)
    {
        _shown.Clear();
        _quotations.Clear();
        var inside = places.Create(note.Lines).From(note.WordsStart);
        var document = Markdig.Markdown.Parse(note.Words.TrimEnd(), MarkdownPipelines.Note);
        var words = document.FirstOrDefault() is Markdig.Syntax.ParagraphBlock paragraph ? Read(paragraph.Inline, inside) : [];
        LeftoverMarkup.Report(_shown, isParagraph: false, _report);
        _quotations.Assign(Builder);
        foreach (var mark in Unresolved.In(document))
        {
            _report(new(mark.IsFootnote ? MarkdownRules.UndefinedFootnote : MarkdownRules.UndefinedReference, inside.At(mark.Start, mark.Length),
                $"A note within the line can't use '{mark.Label}', which is defined elsewhere, if at all.", "write the note as a paragraph of its own: [^note]: …"));
        }
        return new(inside.At(0, note.Words.Length), words);
    }

    private int NumberOf(FootnoteLink mark)
    {
        if (!_footnoteMarks.ContainsKey(mark))
            for (var i = 0; i < mark.Footnote.Links.Count; i++) _footnoteMarks[mark.Footnote.Links[i]] = i + 1;
        return _footnoteMarks.GetValueOrDefault(mark);
    }

    private int Number(UnresolvedLink mark)
    {
        Builder.Links.Add(mark);
        return Builder.Links.Count - 1;
    }

    private string? Title(LinkInline link, UncomparedLocation at, SourcePositions places)
    {
        var title = string.IsNullOrEmpty(link.Title) ? null : Spelt(link.Title, link, at, places);
        _quotations.AddText(title, at.At);
        return title;
    }
}
