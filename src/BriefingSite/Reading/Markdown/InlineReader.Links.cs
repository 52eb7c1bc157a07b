using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Inline = BriefingSite.Core.Model.Inline;
using MdInline = Markdig.Syntax.Inlines.Inline;

namespace BriefingSite.Reading.Markdown;

/// <content>What points into the lists: links, images, citations, footnotes.</content>
internal sealed partial class InlineReader
{
    // The how manyth of its footnote's marks each is.
    private readonly Dictionary<FootnoteLink, int> _footnoteMarks = [];

    private void Address(AutolinkInline link, Place at, Places places, List<Inline> into)
    {
        var text = new Text(places.At(link.Span.Start + 1, link.Url.Length), link.Url);
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (Addresses.Check(address, text.At, report)) into.Add(new Link(at, Number(new(at, address, ById: false)), null, [text]));
        else into.Add(text);
    }

    private void Link(LinkInline link, Place at, Places places, List<Inline> into)
    {
        var address = Spelt(link.Url, link, at, places);
        Place mark = link.Reference is null && !link.UrlSpan.IsEmpty ? places.At(link.UrlSpan.Start, link.UrlSpan.Length) : at;
        if (!Addresses.Check(address, address.Length == 0 ? at : mark, report))
        {
            Add(into, Inside(link, places));
            return;
        }
        // The number comes before those of links inside.
        var number = Number(new(mark, address, ById: false));
        into.Add(new Link(at, number, Title(link, at, places), Words(link, at, places)));
    }

    private ValueList<Inline> Words(LinkInline link, Place at, Places places)
    {
        var words = Inside(link, places);
        if (!HasWords(link) && string.IsNullOrWhiteSpace(Letters.Of(Flat.Children(link))))
            report(new(Rules.LinkWithoutWords, at, "This link has no words.", "say between the square brackets where it leads"));
        // Without words a link would show its target's title, as only a link by id does.
        return words.Count > 0 ? words : [new Text(at, "")];
    }

    // So it is with nearly every link; what else can be words takes longer to find out.
    private static bool HasWords(LinkInline link) => link.FirstChild is LiteralInline literal && !literal.Content.AsSpan().IsWhiteSpace();

    private ValueList<Inline> Inside(LinkInline link, Places places)
    {
        _isInLink = true;
        var words = Read(link, places);
        _isInLink = false;
        return words;
    }

    private void Image(LinkInline image, Place at, Places places, List<Inline> into)
    {
        var address = Spelt(image.Url, image, at, places);
        var alternative = Spelt(Letters.Of(Flat.Children(image)), image, at, places);
        if (string.IsNullOrWhiteSpace(alternative))
            report(new(Rules.ImageWithoutText, at, "This image has no alternative text.", "say between the square brackets what it shows"));
        Place mark = image.Reference is null && !image.UrlSpan.IsEmpty ? places.At(image.UrlSpan.Start, image.UrlSpan.Length) : at;
        if (Addresses.Check(address, address.Length == 0 ? at : mark, report)) into.Add(new Image(at, Number(new(mark, address, ById: false)), Title(image, at, places), alternative));
        else Add(into, at, alternative);
    }

    private void Named(NamedLink link, Place at, Places places, List<Inline> into)
    {
        var inside = places.Of(link.Lines);
        if (link.Id.Length == 0)
        {
            report(new(Rules.EmptyAddress, at, "The link leads nowhere.", "write an id between the brackets: [[sanctions]]"));
            Add(into, WordsOf(link, inside));
            return;
        }
        var number = Number(new(inside.At(link.IdStart, link.Id.Length), link.Id, ById: true));
        into.Add(new Link(at, number, null, WordsOf(link, inside)));
    }

    /// <summary>The words of a link by id, read as a line of their own.</summary>
    private ValueList<Inline> WordsOf(NamedLink link, Places places)
    {
        if (link.WordsStart is not { } start || string.IsNullOrWhiteSpace(link.Words)) return [];
        var document = Markdig.Markdown.Parse(link.Words.TrimStart(), Dialect.Words);
        var shift = start + (link.Words.Length - link.Words.TrimStart().Length);
        return document.FirstOrDefault() is Markdig.Syntax.ParagraphBlock paragraph ? Read(paragraph.Inline, places.From(shift)) : [];
    }

    private void Cite(Syntax.Citation citation, Place at, Places places, List<MdInline>? before, List<Inline> into)
    {
        var inside = places.Of(citation.Lines);
        if (citation.IsUnclosed)
            report(new(Rules.UnreadableCitation, places.At(citation.Span.Start, citation.Span.Length), "The bracket of the citation is never closed.", "end it with ']'"));
        var end = citation.IsUnclosed ? citation.Raw.Length : citation.Raw.Length - 1;
        var quotation = Quotations.At(before ?? [], places, report);
        var first = Ledger.Citations.Count;
        Ledger.Citations.AddRange(CitationReader.Read(new Cursor(citation.Raw, 1, end, inside, report), quotation));
        if (Ledger.Citations.Count > first) into.Add(new Cite(at, first, Ledger.Citations.Count - first));
    }

    /// <summary>What leads somewhere and stands in a link: its words only, since a link can lead to one place only.</summary>
    private void Unlinked(MdInline inline, Place at, Places places, List<MdInline>? before, List<Inline> into)
    {
        report(new(Rules.LinkInLink, at, "A link can't hold another link, a citation or a footnote.", "put it behind the link"));
        switch (inline)
        {
            case AutolinkInline link: Add(into, at, link.Url); break;
            case LinkInline link: Add(into, Read(link, places)); break;
            case NamedLink link: Add(into, WordsOf(link, places.Of(link.Lines))); break;
            case Syntax.Citation citation: Cite(citation, at, places, before, []); break;
        }
    }

    private void Footnote(FootnoteLink mark, Place at, List<Inline> into)
    {
        if (IsInClaim) report(new(Rules.FootnoteInClaim, at, "A claim has no footnotes.", "say it in the claim, or behind it"));
        else into.Add(new FootnoteMark(at, mark.Footnote.Order, NumberOf(mark)));
    }

    private int NumberOf(FootnoteLink mark)
    {
        if (!_footnoteMarks.ContainsKey(mark))
            for (var i = 0; i < mark.Footnote.Links.Count; i++) _footnoteMarks[mark.Footnote.Links[i]] = i + 1;
        return _footnoteMarks.GetValueOrDefault(mark);
    }

    private int Number(LinkMark mark)
    {
        Ledger.Links.Add(mark);
        return Ledger.Links.Count - 1;
    }

    private string? Title(LinkInline link, Place at, Places places) => string.IsNullOrEmpty(link.Title) ? null : Spelt(link.Title, link, at, places);
}
