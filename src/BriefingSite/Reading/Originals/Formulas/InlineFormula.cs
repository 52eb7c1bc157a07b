using System.Globalization;
using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals.Formulas;

/// <summary>Puts what is set above and below the line into a text: fractions as <c>2/3</c>, powers as raised signs, marks of notes not at all.</summary>
/// <remarks>Whether a raised figure is a part of a fraction is known from what follows, so its reading may be replaced.</remarks>
/// <param name="text">The text, which others write to as well.</param>
internal sealed class InlineFormula(StringBuilder text)
{
    /// <summary>Why a passage with a raised figure may be read wrongly.</summary>
    public const string RaisedDoubt = "a figure above the line may be a power, the mark of a note or a part of a fraction";

    /// <summary>Why a passage with a formula may be read wrongly.</summary>
    public const string LineDoubt = "a formula has parts above each other";

    private Part? _raised;
    private (int At, string Figure)? _lowered;

    /// <summary>Why the text is in doubt.</summary>
    public string? Doubt { get; private set; }

    /// <summary>Whether a text is the bar of a fraction in a line.</summary>
    public static bool IsBar(ReadOnlySpan<char> text) => text.Trim() is ['/' or '\u2044' or '\u2215' or '\uFF0F'];

    /// <summary>Adds a raised text, if it is a figure, the mark of a note or an exponent.</summary>
    /// <returns>Whether it is one; else it is a text as others: <c>1st</c>.</returns>
    public bool Raise(string part)
    {
        Settle();
        if (RaisedFigures.IsCharge(part, Before())) text.Append(RaisedFigures.Raised(part));
        else if (RaisedFigures.IsFigure(part) || RaisedFigures.IsMark(part)) RaiseFigure(part);
        else return RaiseTerm(part);
        return true;
    }

    /// <summary>Adds a lowered text, if it belongs to a fraction or to a figure before it.</summary>
    /// <returns>Whether it was added; else it is a text as others.</returns>
    public bool Lower(string part)
    {
        var isFigure = RaisedFigures.IsFigure(part);
        if (_raised is { } raised && part.Length > 0)
        {
            var between = text.ToString(raised.End, text.Length - raised.End);
            if (IsBar(between) && raised is { IsPower: true, IsInDoubt: false } && !char.IsDigit(text[raised.At - 1])) return false;
            if (IsBar(between)) return Complete(raised, part);
            // "¹⁴₆C" of an isotope, or a fraction whose bar is drawn.
            if (between.Length == 0 && !raised.IsPower && isFigure)
            {
                text.Append(RaisedFigures.Raised(raised.Figure)).Append(RaisedFigures.Lowered(part));
                (_raised, Doubt) = (null, RaisedDoubt);
                return true;
            }
        }
        if (!isFigure) return false;
        var isBehindFigure = text.Length > 0 && (char.IsDigit(text[^1]) || RaisedFigures.IsRaised(text[^1]));
        if (isBehindFigure) text.Append(RaisedFigures.Lowered(part));
        else _lowered = (text.Length, part);
        return isBehindFigure;
    }

    /// <summary>Adds a formula as one line; a figure directly before it is none of its own.</summary>
    /// <param name="line">The formula.</param>
    /// <param name="isInDoubt">Whether it has parts that have no place in a line.</param>
    public void Add(string line, bool isInDoubt = false)
    {
        Settle();
        Append(text, line);
        if (isInDoubt) Doubt = LineDoubt;
    }

    /// <summary>Looks at what was added to the text since the last raised figure. To be called after each addition.</summary>
    public void Follow()
    {
        if (_lowered is { } lowered && text.Length > lowered.At + lowered.Figure.Length)
        {
            // "log₂8"
            if (char.IsDigit(text[lowered.At + lowered.Figure.Length])) text.Remove(lowered.At, lowered.Figure.Length).Insert(lowered.At, RaisedFigures.Lowered(lowered.Figure));
            _lowered = null;
        }
        if (_raised is { } raised) Follow(raised);
    }

    private void Follow(in Part raised)
    {
        var end = raised.End;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        if (end == text.Length) return;
        if (!IsBar([text[end]]))
        {
            if (!raised.IsPower && end == raised.At) FollowMark(raised);
            Settle();
            return;
        }
        var bar = end++;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        if (end == text.Length) return;
        // "¹/2", but not "10⁶/2".
        var isFraction = bar == raised.End && end == bar + 1 && char.IsDigit(text[end]) && (!raised.IsPower || raised.IsInDoubt || text[bar] == '\u2044');
        if (!isFraction) Settle();
        else
        {
            if (raised.IsPower && text[bar] != '\u2044') Doubt = RaisedDoubt;
            Complete(raised, text.ToString(end, text.Length - end));
        }
    }

    private void FollowMark(in Part mark)
    {
        var before = mark.At > 0 ? text[mark.At - 1] : ' ';
        // "[¹]"
        if (before == '[' && text[mark.At] == ']') text.Remove(mark.At - 1, 2);
        else if (!char.IsLetterOrDigit(before) && RaisedFigures.IsSymbol(text.ToString(mark.At, Math.Min(text.Length - mark.At, RaisedFigures.LongestSymbol + 1)))) text.Insert(mark.At, mark.Figure);
    }

    /// <summary>Ends a text: nothing that follows belongs to it.</summary>
    /// <returns>Why it is in doubt; <c>null</c> where it is not.</returns>
    public string? End()
    {
        Settle();
        var doubt = Doubt;
        Doubt = null;
        return doubt;
    }

    /// <summary>A fraction in a line.</summary>
    public static string Fraction(string over, string under) => $"{Grouped(over)}/{Grouped(under)}";

    /// <summary>A term with an exponent, or a sign above it.</summary>
    public static string Power(string term, string exponent) =>
        exponent switch
        {
            "" => term,
            "∘" or "°" => $"{term}°",
            ['\'' or '′' or '″' or '*' or '†', ..] => term + exponent,
            _ => Grouped(term) + (RaisedFigures.IsFigure(exponent) ? RaisedFigures.Raised(exponent) : $"^{Grouped(exponent)}"),
        };

    /// <summary>A term with an index. A figure has it in lowered signs, for it would be a part of it.</summary>
    public static string Index(string term, string index) => term + (term.Length > 0 && char.IsDigit(term[^1]) && RaisedFigures.IsFigure(index) ? RaisedFigures.Lowered(index) : index);

    /// <summary>A root.</summary>
    public static string Root(string term, string degree) => (degree switch
    {
        "" or "2" => "√",
        "3" => "∛",
        "4" => "∜",
        _ when RaisedFigures.IsFigure(degree) => $"{RaisedFigures.Raised(degree)}√",
        _ => $"{Grouped(degree)}√",
    }) + Grouped(term);

    /// <summary>Adds a part to a line. Two figures side by side are two, and so are two words.</summary>
    public static void Append(StringBuilder line, string part)
    {
        if (line.Length > 0 && part.Length > 0 && ((char.IsDigit(line[^1]) && char.IsDigit(part[0])) || (char.IsLetter(line[^1]) && char.IsLetter(part[0]) && (IsWord(line) || (part.Length > 1 && char.IsLetter(part[1])))))) line.Append(' ');
        line.Append(part);
    }

    /// <summary>What to say of the passages in doubt.</summary>
    public static IEnumerable<string> Remarks(IEnumerable<OriginalPassage> passages) =>
        passages.Where(passage => passage.Doubt is not null).GroupBy(passage => passage.Doubt!).Select(doubt => $"{Plural.Count(doubt.Count(), "passage")} in doubt: {doubt.Key}.");

    private static bool IsWord(StringBuilder line) => line.Length > 1 && char.IsLetter(line[^2]);

    private static string Grouped(string part) => part.Length < 2 || part.All(c => char.IsLetterOrDigit(c) || c is '.' or ',' or '%' || RaisedFigures.IsRaised(c)) || (part is ['(', .., ')'] && part.IndexOf(')', StringComparison.Ordinal) == part.Length - 1) ? part : $"({part})";

    private void RaiseFigure(string figure)
    {
        var at = text.Length;
        var kind = RaisedFigures.Tell(figure, Before());
        if (kind.IsPower) text.Append(RaisedFigures.Raised(figure));
        if (RaisedFigures.IsFigure(figure)) _raised = new(at, text.Length, figure, kind.IsInDoubt);
    }

    // "2^n", "x^(n+1)"
    private bool RaiseTerm(string term)
    {
        if (!RaisedFigures.IsExponent(term, Before())) return false;
        var isFraction = term.IndexOf('/', StringComparison.Ordinal) is > 0 and var bar && RaisedFigures.IsFigure(term.AsSpan(0, bar)) && RaisedFigures.IsFigure(term.AsSpan(bar + 1));
        // "8½ inches" of old pages, or a root.
        if (isFraction && char.IsDigit(text[^1])) (Doubt, _) = (RaisedDoubt, text.Append(' ').Append(term));
        else text.Append('^').Append(term.Length == 1 ? term : $"({term})");
        return true;
    }

    private ReadOnlySpan<char> Before()
    {
        var length = Math.Min(text.Length, RaisedFigures.Before);
        return text.ToString(text.Length - length, length);
    }

    // Behind a letter or a stop the figure may be the mark of a note.
    private bool Complete(in Part raised, string under)
    {
        _raised = null;
        var before = raised.At == 0 ? ' ' : text[raised.At - 1];
        if (!(char.IsWhiteSpace(before) || char.IsDigit(before) || char.GetUnicodeCategory(before) is UnicodeCategory.OpenPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol)) Doubt = RaisedDoubt;
        text.Length = raised.At;
        if (char.IsLetterOrDigit(before)) text.Append(' ');
        text.Append(raised.Figure).Append('/').Append(under);
        return true;
    }

    private void Settle()
    {
        if (_raised is { IsInDoubt: true }) Doubt = RaisedDoubt;
        (_raised, _lowered) = (null, null);
    }

    // A raised figure, and where its reading stands: nowhere for the mark of a note.
    private readonly record struct Part(int At, int End, string Figure, bool IsInDoubt)
    {
        public bool IsPower => End > At;
    }
}
