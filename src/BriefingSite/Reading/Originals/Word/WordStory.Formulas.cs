using System.Text.RegularExpressions;
using BriefingSite.Reading.Originals.Formulas;

namespace BriefingSite.Reading.Originals.Word;

/// <content>Formulas, and text above and below the line.</content>
internal sealed partial class WordStory
{
    private const string Code = "EQ";

    // The code of each open field, as far as it is one of a formula.
    private string _code = "";

    private void Formula()
    {
        var formula = new WordFormula(xml, counts);
        var line = formula.Row();
        if (_paragraph is not null && IsShown && line.Length > 0) _line.Add(line, formula.IsInDoubt);
    }

    // A formula of the former editor is an object with a picture of it.
    private void Object()
    {
        if (xml.Attribute("ProgID")?.StartsWith("Equation", StringComparison.OrdinalIgnoreCase) == true) Question("a formula is a picture, and is left out");
    }

    // { EQ \f(2;3) }, a field without a result, as old documents have fractions.
    private void FieldOfFormula()
    {
        var code = _code.Trim();
        _code = "";
        if (_paragraph is null || !code.StartsWith(Code, StringComparison.OrdinalIgnoreCase)) return;
        if (Fraction().Match(code) is { Success: true } fraction && IsShown) _line.Add(InlineFormula.Fraction(fraction.Groups[1].Value.Trim(), fraction.Groups[2].Value.Trim()), isInDoubt: false);
        else Question("a formula is a field, and is left out");
    }

    private void Question(string doubt)
    {
        if (_paragraph is not null && IsShown) _paragraph.Doubt ??= doubt;
    }

    // What is raised by a link within the document leads to a note.
    private void Hyperlink()
    {
        var outer = _isLink;
        _isLink = xml.Attribute("anchor") is not null;
        xml.Each(Visit);
        _isLink = outer;
    }

    private WordLevel Level => _raise == WordLevel.Raised && _isLink ? WordLevel.Link : _raise;

    /// <summary>What the vertical alignment of text says of its level.</summary>
    public static WordLevel LevelOf(string? value) => value switch { "superscript" => WordLevel.Raised, "subscript" => WordLevel.Lowered, _ => WordLevel.Line };

    [GeneratedRegex(@"^EQ\s+\\f\s*\(([^(),;\\]+)[,;]([^(),;\\]+)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();
}
