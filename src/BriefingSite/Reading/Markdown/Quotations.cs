using BriefingSite.Core.Model;
using Markdig.Syntax.Inlines;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A closing quotation mark without an opening one.</summary>
    public static Rule UnopenedQuotation { get; } = All.Add(new("BS046", Severity.Warning, "A quotation that was never opened",
        "Words in quotation marks directly before a citation are checked against the source. Without the first mark nobody knows where they begin.",
        "marriage of convenience” [@harbour-survey, ¶5]", "“marriage of convenience” [@harbour-survey, ¶5]"));
}

/// <summary>Finds the quoted words directly before a citation in the text of a block as readers see it.</summary>
internal sealed class Quotations(ShownText shown, Action<Diagnostic> report)
{
    // Closing marks and their opening marks: English and Persian, German, French, Danish, Chinese and Japanese.
    private static readonly (char Close, string Opens)[] s_marks =
    [
        ('”', "“„"), ('"', "\""), ('“', "„"), ('»', "«"), ('«', "»"), ('’', "‘‚"), ('‘', "‚"), ('\'', "'"), ('›', "‹"), ('‹', "›"), ('」', "「"), ('』', "『"), ('＂', "＂"),
    ];

    // What is allowed between a quotation and its citation.
    private const string Punctuation = ".,;:!?…)–—،؛؟。";

    // The opening mark of each closing one. Each range is searched once, however many citations a block has.
    private readonly Dictionary<int, int> _pairs = [];
    private readonly Dictionary<char, int> _neverOpened = [];

    /// <summary>Resets the state for another block.</summary>
    public void Clear()
    {
        _pairs.Clear();
        _neverOpened.Clear();
    }

    /// <summary>The quotation that ends at the end of the words so far, apart from punctuation; <c>null</c> when there is none or it is
    /// only a scare quote.</summary>
    public Quotation? AtEnd()
    {
        var letters = shown.Letters;
        var close = letters.TrimEnd().Length - 1;
        while (close > 0 && (char.IsWhiteSpace(letters[close]) || Punctuation.Contains(letters[close]))) close--;
        if (close < 0) return null;
        var marks = Array.Find(s_marks, marks => marks.Close == shown.Letters[close]);
        if (marks.Opens is null) return null;
        var open = Opening(letters, close, marks.Opens);
        if (open < 0)
        {
            _neverOpened[marks.Close] = close;
            // An apostrophe, or an inch mark after a figure, closes nothing; “ may open what follows.
            if (marks.Close is not ('’' or '\'' or '‘' or '“') && (close == 0 || marks.Close != '"' || !char.IsAsciiDigit(letters[close - 1])))
                report(new(MarkdownRules.UnopenedQuotation, shown.Place(close, 1), "This quotation mark closes a quotation that was never opened.", $"write {marks.Opens[0]} before the first word, in place of any other mark"));
            return null;
        }
        _pairs[close] = open;
        return Between(open, close);
    }

    private Quotation? Between(int open, int close)
    {
        var words = shown.Words(open + 1, close);
        var inside = shown.Inside(open + 1, close).ToList();
        // The number of words of a title is only known when it is linked.
        if (Quotation.IsScareQuote(words) && !inside.Exists(piece => piece.Kind == PieceKind.Title)) return null;
        foreach (var alteration in inside.Select(piece => piece.Context.Alteration).OfType<Alteration>().Distinct())
            report(new(CommonRules.AlteredQuotation, alteration.At, alteration.Message, alteration.Hint));
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

    private int Opening(ReadOnlySpan<char> letters, int close, string opens)
    {
        var mark = letters[close];
        var isOne = opens.Contains(mark);
        var depth = 1;
        for (var i = close - 1; i > _neverOpened.GetValueOrDefault(mark, -1); i--)
        {
            if (letters[i] == mark && _pairs.TryGetValue(i, out var open))
            {
                i = open;
                continue;
            }
            if (letters[i] != mark && !opens.Contains(letters[i])) continue;
            if (letters[i] is '’' or '\'' && i > 0 && char.IsLetter(letters[i - 1]) && char.IsLetter(letters[i + 1])) continue;
            depth += (isOne ? Opens(letters, i) : letters[i] != mark) ? -1 : 1;
            if (depth == 0) return i;
        }
        return -1;
    }

    private static bool Opens(ReadOnlySpan<char> letters, int i) =>
        (i == 0 || char.IsWhiteSpace(letters[i - 1]) || letters[i - 1] is '(' or '—' or '–' or '“' or '‘' or '"' or '„' or '«' or '»')
        && !char.IsWhiteSpace(letters[i + 1]);
}

/// <summary>The plain text of Markdown's inlines, before links are resolved: for ids and for alternative texts.</summary>
internal static class Letters
{
    /// <summary>The text of inlines; a line end is <c>\n</c>, citations and footnote marks are left out.</summary>
    public static string Read(IEnumerable<Inline> inlines)
    {
        var letters = new System.Text.StringBuilder();
        foreach (var part in inlines.SelectMany(InlineWalker.Deep))
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
