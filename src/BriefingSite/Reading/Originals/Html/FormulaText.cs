using System.Text;
using AngleSharp.Dom;
using BriefingSite.Reading.Originals.Formulas;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>Reads formulas in MathML as a line of text: <c>2/3</c>, <c>x²</c>, <c>√(a + b)</c>.</summary>
internal sealed class FormulaText
{
    private const int MaxFigure = 8;

    // Signs with a space on both sides between two terms.
    private const string Spaced = "=<>≤≥≈≠≡∼+−-±×·÷∈→", Unseen = "\u2061\u2062\u2063\u2064\u200B";

    private bool _isInDoubt;

    /// <summary>Adds a formula, or a fraction that only a style sheet draws as one.</summary>
    /// <returns>Whether an element is one.</returns>
    public static bool Add(IElement element, InlineFormula formula)
    {
        if (Name(element) == "math")
        {
            var reader = new FormulaText();
            formula.Add(reader.Row(element), reader._isInDoubt);
            return true;
        }
        // "frac", "sfrac", "fraction": of two figures, one above the other.
        if (element.ClassName?.Contains("frac", StringComparison.OrdinalIgnoreCase) != true || element.Children is not { Length: 2 } parts || element.ChildNodes.Any(child => child is IText text && !string.IsNullOrWhiteSpace(text.Data))) return false;
        if (HtmlTree.ShortText(parts[0], MaxFigure) is not { } over || HtmlTree.ShortText(parts[1], MaxFigure) is not { } under || !RaisedFigures.IsFigure(over) || !RaisedFigures.IsFigure(under)) return false;
        formula.Add(InlineFormula.Fraction(over, under));
        return true;
    }

    // Books may write the names with a prefix.
    private static string Name(IElement element) => element.LocalName is var name && name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? name[(colon + 1)..] : element.LocalName;

    private string Of(IElement element)
    {
        var parts = element.Children;
        return Name(element) switch
        {
            "mfrac" when parts.Length == 2 => element.GetAttribute("linethickness") is ['0', ..] ? Doubted($"({Of(parts[0])} {Of(parts[1])})") : InlineFormula.Fraction(Of(parts[0]), Of(parts[1])),
            "msup" when parts.Length == 2 => InlineFormula.Power(Of(parts[0]), Of(parts[1])),
            "msub" when parts.Length == 2 => InlineFormula.Index(Of(parts[0]), Of(parts[1])),
            "msubsup" when parts.Length == 3 => InlineFormula.Power(InlineFormula.Index(Of(parts[0]), Of(parts[1])), Of(parts[2])),
            "msqrt" => InlineFormula.Root(Row(element), ""),
            "mroot" when parts.Length == 2 => InlineFormula.Root(Of(parts[0]), Of(parts[1])),
            "mfenced" => $"{element.GetAttribute("open") ?? "("}{string.Join(", ", parts.Select(Of))}{element.GetAttribute("close") ?? ")"}",
            "semantics" or "maction" => parts.Length > 0 ? Of(parts[0]) : "",
            "annotation" or "annotation-xml" or "mphantom" or "none" or "mprescripts" => "",
            "mspace" => " ",
            "mn" or "mi" or "mtext" or "ms" or "mo" => string.Join(' ', string.Concat(element.TextContent.Where(c => !Unseen.Contains(c, StringComparison.Ordinal))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            "math" or "mrow" or "mstyle" or "mpadded" or "merror" or "mtd" => Row(element),
            // What stands above, below or in rows has no place in a line.
            _ => Doubted(string.Join(' ', parts.Length > 0 ? parts.Select(Of) : [element.TextContent.Trim()])),
        };
    }

    private string Doubted(string text)
    {
        _isInDoubt = true;
        return text;
    }

    private string Row(IElement row)
    {
        var text = new StringBuilder();
        var (isAfterSign, isAfterFraction) = (true, false);
        foreach (var part in row.Children)
        {
            var next = Of(part);
            if (next.Length == 0) continue;
            var isSign = !isAfterSign && Name(part) == "mo" && next is [var sign] && Spaced.Contains(sign, StringComparison.Ordinal);
            // "(a + b)/2 y"
            InlineFormula.Append(text, isSign ? $" {next} " : isAfterFraction && char.IsLetterOrDigit(next[0]) ? $" {next}" : next);
            isAfterFraction = Name(part) == "mfrac";
            isAfterSign = isSign || Name(part) == "mo" && next is "(" or "[" or "{";
        }
        return text.ToString().Trim();
    }
}
