using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Splits a quotation at the ellipses and insertions in it.</summary>
/// <remarks>An ellipsis is <c>…</c>, <c>‥</c>, <c>...</c> or <c>. . .</c>, alone, in square brackets, in parentheses or, as Russian sets it, in
/// angle brackets; in these, two dots are enough. With a fourth dot, or beside a full stop, it ends a sentence. <c>[sic]</c>,
/// <c>[emphasis added]</c> and the like say nothing of their own and are left out. Brackets may have the width and the shape of East Asian ones.</remarks>
internal sealed class QuotationParser
{
    // Each opening bracket beside its closing one: first those of insertions, then those that only an ellipsis may have.
    private const string Insertions = "[]［］〔〕", Brackets = Insertions + "()（）<>＜＞〈〉";

    private readonly string _text;
    private readonly bool _hasOurBrackets;
    private readonly List<QuotedRun> _runs = [];
    private readonly List<Insertion> _insertions = [];
    private readonly List<string> _marks = [];
    private readonly List<(int At, string Before, string Ours, string After, bool HasOtherCase)> _altered = [];
    private readonly StringBuilder _run = new();
    private Joint _joint = Joint.Start;

    private QuotationParser(string text, bool hasOurBrackets) => (_text, _hasOurBrackets) = (text, hasOurBrackets);

    /// <summary>Parses a quotation.</summary>
    /// <param name="words">The words between the marks.</param>
    /// <param name="hasOurBrackets">Whether square brackets hold our insertions, and are not the source's own.</param>
    public static QuotedText Parse(string words, bool hasOurBrackets)
    {
        var parser = new QuotationParser(Folding.Fold(words), hasOurBrackets);
        for (var i = 0; i < parser._text.Length;) i = parser.Next(i);
        parser.EndRun(Joint.Start);
        return new(parser._runs, parser._insertions) { Marks = parser._marks };
    }

    private int Next(int i)
    {
        if (Ellipsis(i) is var (end, dots) && end > i)
        {
            // The full stop of "[…]." is that of the words left out.
            var stop = IsOpening(_text[i]) && Spaces(end) is var next && next < _text.Length && _text[next] == '.' ? next + 1 : end;
            EndRun(dots == 4 || stop > end || FollowsStop() ? Joint.SentenceEllipsis : Joint.Ellipsis);
            return stop;
        }
        if (_hasOurBrackets && Closing(_text[i], Insertions) is { } closing && _text.IndexOf(closing, i) is > 0 and var close)
        {
            Bracket(i, close, _text[(i + 1)..close].Trim());
            return close + 1;
        }
        _run.Append(_text[i]);
        return i + 1;
    }

    private static char? Closing(char bracket, string brackets) => brackets.IndexOf(bracket) is >= 0 and var at && at % 2 == 0 ? brackets[at + 1] : null;

    private static bool IsOpening(char c) => Closing(c, Brackets) is not null;

    // The end of an ellipsis that begins here, and how many dots it has.
    private (int End, int Dots) Ellipsis(int start)
    {
        var closing = Closing(_text[start], Brackets);
        var at = closing is not null ? Spaces(start + 1) : start;
        if (closing is { } last && _text.IndexOf(last, start) is > 0 and var close && OurRemarks.IsOmission(_text[at..close].Trim())) return (close + 1, 3);
        var (dots, end) = (0, at);
        while (at < _text.Length && _text[at] is '.' or '⋯' or '‥')
        {
            dots += _text[at] is '⋯' or '‥' ? 3 : 1;
            end = at + 1;
            at = Spaces(end);
        }
        if (dots < (closing is null ? 3 : 2)) return (start, 0);
        if (closing is null) return (end, dots);
        return at < _text.Length && _text[at] == closing ? (at + 1, dots) : (start, 0);
    }

    private int Spaces(int at) => at < _text.Length && _text[at] == ' ' ? at + 1 : at;

    // A full stop, question or exclamation mark directly before the ellipsis: "trust. […]"
    private bool FollowsStop() => _run.ToString().AsSpan().TrimEnd(" \"'") is [.., '.' or '?' or '!' or '。' or '؟' or '۔' or '।'];

    private void Bracket(int open, int close, string ours)
    {
        if (OurRemarks.Is(ours) || !ours.Any(char.IsLetterOrDigit))
        {
            _marks.Add(ours);
            if (_run.Length > 0 && _run[^1] == ' ') _run.Length--;
            return;
        }
        var (before, after) = (LettersBefore(), LettersFrom(close + 1, mayElide: ours.Length == 1));
        if ((before.Length > 0 || after.Length > 0 || ours.Length == 1) && ours.All(c => char.IsLetter(c) || c == '\'') && (ours.Length > 0 || before.Length > 0))
        {
            // "[H]elp[ed]": the second bracket of a word.
            var isSecond = _altered is [.., var last] && last.At == _run.Length - before.Length && last.Before.Length == 0;
            if (isSecond) _altered.RemoveAt(_altered.Count - 1);
            _altered.Add((_run.Length - before.Length, before, ours, after, isSecond));
            _run.Append(ours);
            return;
        }
        EndRun(Joint.Insertion);
        var explanation = OurRemarks.Explanation(ours);
        _insertions.Add(new(explanation, _runs.Count, _joint is Joint.Ellipsis or Joint.SentenceEllipsis || Ellipsis(Math.Min(Spaces(close + 1), _text.Length - 1)).Dots > 0) { IsMarkedAsOurs = explanation.Length < ours.Length });
    }

    private string LettersBefore()
    {
        var start = _run.Length;
        while (start > 0 && !Scripts.IsUnspaced(_run[start - 1]) && (char.IsLetter(_run[start - 1]) || (_run[start - 1] == '\'' && start > 1 && start < _run.Length && char.IsLetter(_run[start - 2])))) start--;
        return _run.ToString(start, _run.Length - start);
    }

    // "[L]'eau": what is left of an article is one letter.
    private string LettersFrom(int start, bool mayElide)
    {
        var end = start;
        while (end < _text.Length && !Scripts.IsUnspaced(_text[end]) && (char.IsLetter(_text[end]) || (_text[end] == '\'' && (end > start || mayElide) && end + 1 < _text.Length && char.IsLetter(_text[end + 1])))) end++;
        return _text[start..end];
    }

    // Ends the words so far; the next ones are joined to them in some way. Of an ellipsis and an insertion side by side the ellipsis counts.
    private void EndRun(Joint next)
    {
        var text = _run.ToString();
        var words = Words.Split(text);
        if (words.Count > 0)
        {
            _runs.Add(new(_joint, words, [.. _altered.Take(QuotedRun.MaxAltered + 1).Select(word => new AlteredWord(Words.Split(text[..(word.At + word.Before.Length + word.Ours.Length + word.After.Length)]).Count - 1, word.Before, word.Ours, word.After) { HasOtherCase = word.HasOtherCase })], text.Trim()));
            _joint = next;
        }
        else if (_runs.Count > 0 && next is Joint.Ellipsis or Joint.SentenceEllipsis && _joint != Joint.SentenceEllipsis)
        {
            _joint = next;
        }
        _run.Clear();
        _altered.Clear();
    }
}
