using System.Text;
using AngleSharp.Dom;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>Tables of data, and tables that only lay a page out.</summary>
internal static class HtmlTable
{
    // So much of the text before a raised figure says whether it is a power.
    private const int Tail = 8;

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

    /// <summary>The lines of preformatted text.</summary>
    public static string Lines(IElement element)
    {
        var text = new StringBuilder();
        Add(element);
        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);

        void Add(INode parent)
        {
            for (var i = 0; i < parent.ChildNodes.Length; i++)
            {
                var child = parent.ChildNodes[i];
                if (child is IText words) text.Append(words.Data);
                else if (child is IElement { LocalName: "br" }) text.Append('\n');
                else if (child is IElement inner && !HtmlSight.IsWordless(inner) && !HtmlSight.IsHidden(inner)) AddElement(inner, i + 1 < parent.ChildNodes.Length ? parent.ChildNodes[i + 1] : null);
            }
        }

        void AddElement(IElement inner, INode? next)
        {
            var length = Math.Min(text.Length, Tail);
            var before = text.ToString(text.Length - length, length);
            if (HtmlSight.IsMark(inner, before, next)) return;
            if (HtmlSight.Power(inner, before) is { } power) text.Append(power);
            else Add(inner);
        }
    }
}
