using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Finds what stands in quotation marks in a text, with the marks of any language, nested, reversed or mixed.</summary>
/// <remarks>
/// <para>A mark that can stand on either side opens after a space, an opening bracket, a dash or at the beginning, and closes otherwise.</para>
/// <para>Not marks of quotations are: an apostrophe between two letters (<c>don't</c>), after a word when no single quotation is open
/// (<c>the sailors' ships</c>), before a clipped word or decade (<c>'tis</c>, <c>'90s</c>), and before a word when nothing closes it;
/// signs for feet, inches, minutes and seconds after a figure (<c>5'10"</c>) when no quotation with the same sign is open; and a sign between
/// two Hebrew letters, which marks an abbreviation.</para>
/// </remarks>
public static class QuotationMarks
{
    /// <summary>The outermost quotations of a text, in its order, and marks without a counterpart.</summary>
    public static (IReadOnlyList<QuotedRange> Ranges, IReadOnlyList<StrayMark> Stray) Find(ReadOnlySpan<char> text) =>
        text.ContainsAny(QuotationMarkKinds.Characters) ? new QuotationMarkParser(text).Parse() : ([], []);
}

/// <summary>A quotation in a text.</summary>
/// <param name="Start">The index of the opening mark.</param>
/// <param name="WordsStart">The index after it.</param>
/// <param name="WordsEnd">The index of the closing mark.</param>
/// <param name="End">The index after it.</param>
public readonly record struct QuotedRange(int Start, int WordsStart, int WordsEnd, int End)
{
    /// <summary>Whether its marks do not belong together, as in <c>“…''</c>.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Whether its marks also mark the titles of works: 《》.</summary>
    public bool IsTitle { get; init; }
}

/// <summary>A quotation mark without a counterpart.</summary>
/// <param name="Index">Its index.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsOpening">Whether it opens a quotation that is never closed.</param>
public readonly record struct StrayMark(int Index, int Length, bool IsOpening)
{
    /// <summary>Whether it opens a quotation without anything in it.</summary>
    public bool IsEmpty { get; init; }
}

/// <summary>Parses the quotation marks of one text with a stack of those that are open.</summary>
internal ref struct QuotationMarkParser(ReadOnlySpan<char> text)
{
    // Letters that begin English, Dutch and Afrikaans words whose beginning is left out.
    private static readonly HashSet<string> s_clipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "tis", "twas", "twere", "twill", "em", "n", "til", "till", "cause", "cos", "round", "bout", "nuff", "s", "t", "k", "ns", "m",
    };

    // How far to look for another mark that could close a single quotation.
    private const int MaxLookAhead = 400;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<OpenMark> _open = [];
    private readonly List<QuotedRange> _ranges = [];
    private readonly List<StrayMark> _stray = [];
    private int _lastApostrophe = -2;

    public (IReadOnlyList<QuotedRange> Ranges, IReadOnlyList<StrayMark> Stray) Parse()
    {
        for (var i = 0; i < _text.Length;)
        {
            if (QuotationMarkKinds.Find(_text, i) is not { } found)
            {
                i++;
                continue;
            }
            Read(found.Mark, i, found.Length);
            i += found.Length;
        }
        foreach (var open in _open)
            if (IsStray(open)) _stray.Add(new(open.Index, open.Length, true));
        _stray.Sort((one, other) => one.Index.CompareTo(other.Index));
        return (Outermost(), _stray);
    }

    private void Read(QuotationMark mark, int at, int length)
    {
        if (mark.Family == QuotationFamily.Single && mark.Role != QuotationRole.Opens && mark.Role != QuotationRole.Closes)
        {
            ReadSingle(mark, at);
            return;
        }
        if (IsAbbreviation(at, length)) return;
        var open = FindOpen(mark, at);
        var (canOpen, canClose) = (CanOpen(at, at + length), CanClose(at, at + length));
        var isMeasure = mark.Role == QuotationRole.Either && at > 0 && char.IsDigit(_text[at - 1]) && (open < 0 || _text[_open[open].Index] != _text[at]);
        if (isMeasure && !canOpen) return;
        var closes = mark.Role switch
        {
            QuotationRole.Opens => false,
            QuotationRole.Closes => true,
            QuotationRole.OpensFirst => open >= 0 && canClose && (!canOpen || _open[open].Mark.Role != QuotationRole.OpensFirst),
            // French sets a space inside its marks, so what follows decides as well: « so », and …
            QuotationRole.ClosesFirst => open >= 0 ? canClose || !canOpen || !IsWordAfter(at + length) : !canOpen,
            QuotationRole.Either => open >= 0 ? canClose || !canOpen || (_text[_open[open].Index] == _text[at] && !IsQuotable(at + length)) : at > 0 && !BeginsAt(at) && !IsWordAfter(at + length),
        };
        if (!closes) Open(mark, at, length);
        else if (open >= 0) Close(open, mark, at, length);
        // Marks of two families, as in “…», are read as one quotation.
        else if (canClose && mark.Counterpart is null && _open is [.., { Mark: { Counterpart: null, Family: not QuotationFamily.Single } }]) Close(_open.Count - 1, mark, at, length);
        else if (mark.Family != QuotationFamily.Single && !mark.IsTitle && !mark.IsImprovised) _stray.Add(new(at, length, false));
    }

    private void ReadSingle(QuotationMark mark, int at)
    {
        var (canOpen, canClose) = (CanOpen(at, at + 1), CanClose(at, at + 1));
        if (IsWordBefore(at) && IsWordAfter(at + 1) && !IsUnspaced(at - 1) && !IsUnspaced(at + 1)) return;
        if (_open is [.., { Mark.Family: QuotationFamily.Single }] && canClose && !(canOpen && mark.Role == QuotationRole.OpensFirst))
        {
            if (!IsPossessive(at)) Close(_open.Count - 1, mark, at, 1);
            return;
        }
        if (canOpen && IsQuotable(at + 1) && !IsClipped(at + 1) && at < LastApostrophe()) Open(mark, at, 1);
    }

    private void Open(QuotationMark mark, int at, int length) => _open.Add(new(mark, at, length));

    private void Close(int open, QuotationMark mark, int at, int length)
    {
        var opening = _open[open];
        for (var i = open + 1; i < _open.Count; i++)
            if (IsStray(_open[i])) _stray.Add(new(_open[i].Index, _open[i].Length, true));
        _open.RemoveRange(open, _open.Count - open);
        if (opening.Index + opening.Length >= at)
        {
            if (!opening.Mark.IsTitle && !opening.Mark.IsImprovised) _stray.Add(new(opening.Index, at + length - opening.Index, true) { IsEmpty = true });
            return;
        }
        _ranges.Add(new(opening.Index, opening.Index + opening.Length, at, at + length) { IsMixed = !ArePair(opening, mark, at), IsTitle = mark.IsTitle });
    }

    private readonly List<QuotedRange> Outermost()
    {
        _ranges.Sort((one, other) => one.Start.CompareTo(other.Start));
        var outermost = new List<QuotedRange>();
        var end = 0;
        foreach (var range in _ranges)
        {
            if (range.Start < end) continue;
            outermost.Add(range);
            end = range.End;
        }
        return outermost;
    }

    // An apostrophe at the beginning of a word is nothing to report.
    private static bool IsStray(OpenMark open) => !open.Mark.IsTitle && !open.Mark.IsImprovised && (open.Mark.Family != QuotationFamily.Single || open.Mark.Role == QuotationRole.Opens);

    private readonly int FindOpen(QuotationMark mark, int at)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Mark.Family != mark.Family) continue;
            if (mark.Counterpart is null || mark.Counterpart == _text[_open[i].Index]) return i;
        }
        return -1;
    }

    private readonly bool ArePair(OpenMark opening, QuotationMark mark, int at)
    {
        var (open, close) = (_text[opening.Index], _text[at]);
        if (opening.Length == 2 || mark == QuotationMark.TwoApostrophes) return open == close || open is ',' or '`' or '‘' or '<';
        return open switch
        {
            '“' or '‟' => close is '”',
            '„' => close is '“' or '”',
            '”' => close is '”',
            '‘' or '‛' => close is '’',
            '‚' => close is '‘' or '’',
            '’' => close is '’',
            '«' => close is '»',
            '»' => close is '«' or '»',
            '‹' => close is '›',
            '›' => close is '‹' or '›',
            '〝' => close is '〞' or '〟',
            '❝' or '❠' => close is '❞',
            '❛' or '❟' => close is '❜',
            '≪' => close is '≫',
            '`' or '´' => true,
            _ when mark.Counterpart is not null => true,
            _ => open == close,
        };
    }

    private readonly bool CanOpen(int at, int end) => BeginsAt(at) && end < _text.Length && !char.IsWhiteSpace(_text[SkipInvisible(end)]);

    private readonly bool CanClose(int at, int end) => at > 0 && !char.IsWhiteSpace(_text[SkipInvisibleBack(at)]) && EndsAt(end);

    // Whether a quotation can begin at a position, by the character before it.
    private readonly bool BeginsAt(int at)
    {
        if (at <= 0) return true;
        var i = SkipInvisibleBack(at);
        return IsUnspaced(i) || (!char.IsLetterOrDigit(_text[i]) && !(char.IsPunctuation(_text[i]) && _text[i] is '.' or '!' or '?' or '…' or ')' or ']'));
    }

    // Whether a quotation can end at a position, by the character after it.
    private readonly bool EndsAt(int end)
    {
        if (end >= _text.Length) return true;
        var i = SkipInvisible(end);
        return IsUnspaced(i) || (!char.IsLetterOrDigit(_text[i]) && _text[i] is not ('(' or '['));
    }

    private readonly int SkipInvisible(int i)
    {
        while (i < _text.Length - 1 && char.GetUnicodeCategory(_text[i]) == UnicodeCategory.Format) i++;
        return i;
    }

    private readonly int SkipInvisibleBack(int end)
    {
        var i = end - 1;
        while (i > 0 && char.GetUnicodeCategory(_text[i]) == UnicodeCategory.Format) i--;
        return i;
    }

    private readonly bool IsUnspaced(int i) => Scripts.IsUnspaced(char.IsHighSurrogate(_text[i]) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]) ? char.ConvertToUtf32(_text[i], _text[i + 1]) : _text[i]);

    private readonly bool IsWordBefore(int at) => at > 0 && char.IsLetterOrDigit(_text[at - 1]);

    private readonly bool IsWordAfter(int at) => at < _text.Length && char.IsLetterOrDigit(_text[at]);

    // Whether a single quotation can begin with a character: a letter, a figure, or another mark.
    private readonly bool IsQuotable(int at) => at < _text.Length && (char.IsLetterOrDigit(_text[at]) || char.IsSurrogate(_text[at]) || _text[at] is '[' or '…' or '“' or '"' or '«' or '„');

    private readonly bool IsClipped(int at)
    {
        var end = at;
        while (end < _text.Length && char.IsLetterOrDigit(_text[end])) end++;
        var word = _text[at..end];
        if (char.IsAsciiDigit(word.IsEmpty ? ' ' : word[0])) return word.Length is 2 or 3 && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');
        return s_clipped.Contains(word.ToString());
    }

    private readonly bool IsAbbreviation(int at, int length) =>
        length == 1 && _text[at] is '"' or '״' && at > 0 && at + 1 < _text.Length && IsHebrew(_text[at - 1]) && IsHebrew(_text[at + 1]);

    private static bool IsHebrew(char c) => c is >= '\u0590' and <= '\u05FF';

    // "the sailors' ships": an apostrophe after s before a further word, when another mark can close the quotation.
    private readonly bool IsPossessive(int at)
    {
        if (at == 0 || _text[at - 1] is not ('s' or 'S' or 'z' or 'x') || at + 2 >= _text.Length || _text[at + 1] != ' ' || !char.IsLower(_text[at + 2])) return false;
        for (var i = at + 2; i < Math.Min(_text.Length, at + MaxLookAhead); i++)
        {
            if (QuotationMarkKinds.Find(_text, i) is not { Mark.Family: QuotationFamily.Single }) continue;
            if (IsWordBefore(i) && IsWordAfter(i + 1)) continue;
            return CanClose(i, i + 1) && !CanOpen(i, i + 1);
        }
        return false;
    }

    // The last mark of the text that could close a single quotation.
    private int LastApostrophe()
    {
        if (_lastApostrophe > -2) return _lastApostrophe;
        for (var i = _text.Length - 1; i >= 0; i--)
            if (QuotationMarkKinds.Find(_text, i) is { Mark.Family: QuotationFamily.Single, Length: 1 } && CanClose(i, i + 1) && !CanOpen(i, i + 1)) return _lastApostrophe = i;
        return _lastApostrophe = -1;
    }

    private readonly record struct OpenMark(QuotationMark Mark, int Index, int Length);
}
