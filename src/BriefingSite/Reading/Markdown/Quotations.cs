using BriefingSite.Core.Model;
using Markdig.Syntax.Inlines;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace BriefingSite.Reading.Markdown;

/// <summary>Finds the words in quotation marks directly before a citation, among those that readers see of a block.</summary>
internal sealed class Quotations(ShownText shown, Action<Diagnostic> report)
{
    // Which mark opens what another closes. Each stretch is searched once, however many citations stand in a block.
    private readonly Dictionary<int, int> _pairs = [];
    private int _neverOpenedCurly = -1;
    private int _neverOpenedStraight = -1;

    /// <summary>Begins another block.</summary>
    public void Clear()
    {
        _pairs.Clear();
        (_neverOpenedCurly, _neverOpenedStraight) = (-1, -1);
    }

    /// <summary>The quotation that ends where the words so far end; <c>null</c> when there is none or it is only a scare quote.</summary>
    public Quotation? AtEnd()
    {
        var letters = shown.Letters;
        var close = letters.TrimEnd().Length - 1;
        if (close < 0 || letters[close] is not ('”' or '"')) return null;
        var open = Opening(letters, close);
        if (open < 0)
        {
            if (letters[close] == '”') _neverOpenedCurly = close;
            else _neverOpenedStraight = close;
            // A straight mark behind a figure is that of inches.
            if (letters[close] == '”' || (close > 0 && !char.IsAsciiDigit(letters[close - 1])))
                report(new(Rules.QuotationNeverOpened, shown.Place(close, 1), "This quotation mark closes a quotation that was never opened.", "write “ before the first word"));
            return null;
        }
        _pairs[close] = open;
        return Between(open, close);
    }

    private Quotation? Between(int open, int close)
    {
        var words = shown.Words(open + 1, close);
        var inside = shown.Inside(open + 1, close).ToList();
        // How many words a title has is known when it is linked.
        if (Quotation.IsScareQuote(words) && !inside.Exists(piece => piece.Kind == PieceKind.Title)) return null;
        foreach (var alteration in inside.Select(piece => piece.Context.Alteration).OfType<Alteration>().Distinct())
            report(new(Rules.AlteredQuotation, alteration.At, alteration.Message, alteration.Hint));
        return new(shown.Place(open, close - open + 1), words) { Links = Links(inside, open + 1) };
    }

    private static ValueList<QuotedLink> Links(List<ShownPiece> inside, int start)
    {
        var links = new List<QuotedLink>();
        var signs = 0;
        foreach (var piece in inside)
        {
            if (piece.Context.Link is { } number && (links.Count == 0 || links[^1].Number != number))
                links.Add(new(number, piece.Kind == PieceKind.Title ? piece.Start - start - signs : null));
            if (piece.IsSign) signs += piece.Length;
        }
        return links.ToValueList();
    }

    private int Opening(ReadOnlySpan<char> letters, int close)
    {
        var isCurly = letters[close] == '”';
        var depth = 1;
        for (var i = close - 1; i > (isCurly ? _neverOpenedCurly : _neverOpenedStraight); i--)
        {
            if (letters[i] == letters[close] && _pairs.TryGetValue(i, out var open))
            {
                i = open;
                continue;
            }
            if (isCurly ? letters[i] is not ('“' or '”') : letters[i] != '"') continue;
            depth += (isCurly ? letters[i] == '“' : Opens(letters, i)) ? -1 : 1;
            if (depth == 0) return i;
        }
        return -1;
    }

    private static bool Opens(ReadOnlySpan<char> letters, int i) =>
        (i == 0 || char.IsWhiteSpace(letters[i - 1]) || letters[i - 1] is '(' or '—' or '–' or '“' or '‘')
        && !char.IsWhiteSpace(letters[i + 1]);
}

/// <summary>The plain text of Markdown's inlines, before anything is known of what links lead to: for ids and for what can't hold more.</summary>
internal static class Letters
{
    /// <summary>The text of inlines; a line end is <c>\n</c>, a citation or the mark of a footnote is nothing.</summary>
    public static string Of(IEnumerable<Inline> inlines)
    {
        var letters = new System.Text.StringBuilder();
        foreach (var part in inlines.SelectMany(Flat.Deep))
        {
            switch (part)
            {
                case LiteralInline literal: letters.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: letters.Append(entity.Transcoded.AsSpan()); break;
                case CodeInline code: letters.Append(code.ContentSpan); break;
                case AutolinkInline link: letters.Append(link.Url); break;
                case Syntax.NamedLink link: letters.Append(link.WordsStart is null ? link.Id : link.Words); break;
                case DelimiterInline delimiter: letters.Append(delimiter.ToLiteral()); break;
                case LineBreakInline { NextSibling: not null }: letters.Append('\n'); break;
            }
        }
        return letters.ToString();
    }
}
