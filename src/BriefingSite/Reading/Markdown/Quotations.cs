using BriefingSite.Core.Model;
using Markdig.Syntax.Inlines;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace BriefingSite.Reading.Markdown;

/// <summary>Finds the words in quotation marks directly before a citation.</summary>
internal static class Quotations
{
    private const int ScareQuoteWords = 2;

    /// <summary>The quotation that ends where these inlines end; <c>null</c> when there is none or it is only a scare quote.</summary>
    public static Quotation? At(IReadOnlyList<Inline> before, Places places, Action<Diagnostic> report)
    {
        if (IsPlain(before)) return null;
        var letters = new List<Letter>();
        foreach (var inline in before) Letters.Add(inline, letters);
        var close = letters.Count - 1;
        while (close >= 0 && char.IsWhiteSpace(letters[close].Value)) close--;
        if (close < 0 || letters[close].Value is not ('”' or '"')) return null;
        var open = letters[close].Value == '”' ? Curly(letters, close) : Straight(letters, close);
        if (open < 0)
        {
            if (letters[close].Value == '”')
                report(new(Rules.QuotationNeverOpened, places.At(letters[close].Source), "This quotation mark closes a quotation that was never opened.", "write “ before the first word"));
            return null;
        }
        var words = new string([.. letters[(open + 1)..close].Select(letter => letter.Value)]);
        if (words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= ScareQuoteWords) return null;
        return new(places.At(letters[open].Source, letters[close].Source - letters[open].Source + 1), words);
    }

    // Most citations follow words of our own.
    private static bool IsPlain(IReadOnlyList<Inline> before) =>
        before is [.., LiteralInline last] && last.Content.AsSpan().TrimEnd() is [.., not ('”' or '"')];

    private static int Curly(List<Letter> letters, int close)
    {
        var depth = 1;
        for (var i = close - 1; i >= 0; i--)
        {
            if (letters[i].Value == '”') depth++;
            else if (letters[i].Value == '“' && --depth == 0) return i;
        }
        return -1;
    }

    private static int Straight(List<Letter> letters, int close)
    {
        var depth = 1;
        for (var i = close - 1; i >= 0; i--)
        {
            if (letters[i].Value != '"') continue;
            depth += Opens(letters, i) ? -1 : 1;
            if (depth == 0) return i;
        }
        return -1;
    }

    private static bool Opens(List<Letter> letters, int i) =>
        (i == 0 || char.IsWhiteSpace(letters[i - 1].Value) || letters[i - 1].Value is '(' or '—' or '–' or '“' or '‘')
        && !char.IsWhiteSpace(letters[i + 1].Value);
}

/// <summary>A character as it is read and where it is written.</summary>
internal readonly record struct Letter(char Value, int Source);

/// <summary>The plain text of Markdown's inlines.</summary>
internal static class Letters
{
    /// <summary>The text of inlines; a line end is <c>\n</c>, a citation or the mark of a footnote is nothing.</summary>
    public static string Of(IEnumerable<Inline> inlines)
    {
        var letters = new List<Letter>();
        foreach (var inline in inlines) Add(inline, letters);
        return string.Create(letters.Count, letters, (span, all) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = all[i].Value;
        });
    }

    /// <summary>Adds the text of an inline and of what stands in it.</summary>
    public static void Add(Inline inline, List<Letter> letters)
    {
        foreach (var part in Flat.Deep(inline))
        {
            switch (part)
            {
                case LiteralInline literal: Run(literal.Content.AsSpan(), literal.Span.End - literal.Content.Length + 1, letters); break;
                case HtmlEntityInline entity: Still(entity.Transcoded.AsSpan(), entity.Span.Start, letters); break;
                case CodeInline code: Run(code.ContentSpan, code.Span.Start + code.DelimiterCount, letters); break;
                case AutolinkInline link: Run(link.Url, link.Span.Start + 1, letters); break;
                case Syntax.NamedLink { WordsStart: { } start } link: Run(link.Words, link.Span.Start + start, letters); break;
                case Syntax.NamedLink link: Run(link.Id, link.Span.Start + link.IdStart, letters); break;
                case DelimiterInline delimiter: Run(delimiter.ToLiteral(), delimiter.Span.Start, letters); break;
                case LineBreakInline { NextSibling: not null }: letters.Add(new('\n', part.Span.Start)); break;
            }
        }
    }

    private static void Run(ReadOnlySpan<char> text, int source, List<Letter> letters)
    {
        foreach (var c in text) letters.Add(new(c, source++));
    }

    private static void Still(ReadOnlySpan<char> text, int source, List<Letter> letters)
    {
        foreach (var c in text) letters.Add(new(c, source));
    }
}
