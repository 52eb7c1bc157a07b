using System.Text;
using AngleSharp.Dom;
using BriefingSite.Reading.Originals.Formulas;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>Tables of data, and tables that only lay a page out.</summary>
internal static class HtmlTable
{
    /// <summary>Whether a table is read row by row: it is not said to be layout, holds no other table, no headings, and no cell with several paragraphs; it
    /// has several columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isAround">Whether the main text is in one of its cells.</param>
    public static bool IsData(IElement table, bool isAround)
    {
        if (isAround || table.GetAttribute("role") is "presentation" or "none") return false;
        var columns = 0;
        foreach (var element in HtmlTree.Elements(table))
        {
            if (element.LocalName is "table" or "h1" or "h2" or "h3" or "h4" or "article" or "section" or "form") return false;
            if (element.LocalName == "tr") columns = Math.Max(columns, element.Children.Count(cell => cell.LocalName is "td" or "th"));
            if (element.LocalName is "td" && element.Children.Count(child => child.LocalName is "p" or "div" or "blockquote") > 2) return false;
        }
        return columns > 1;
    }

    /// <summary>The lines of preformatted text, and why they are in doubt.</summary>
    public static (string Text, string? Doubt) Lines(IElement element)
    {
        var text = new StringBuilder();
        var formula = new InlineFormula(text);
        Add(element);
        var doubt = formula.End();
        return (text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal), doubt);

        void Add(INode parent)
        {
            foreach (var child in parent.ChildNodes)
            {
                if (child is IText words) text.Append(words.Data);
                else if (child is IElement { LocalName: "br" }) text.Append('\n');
                else if (child is IElement inner && HtmlSight.HiddenSign(inner) is { } sign) text.Append(sign);
                else if (child is IElement shown && !HtmlSight.IsWordless(shown) && !HtmlSight.IsHidden(shown) && !HtmlSight.IsMark(shown) && !HtmlSight.Script(shown, formula) && !FormulaText.Add(shown, formula)) Add(shown);
                formula.Follow();
            }
        }
    }
}
