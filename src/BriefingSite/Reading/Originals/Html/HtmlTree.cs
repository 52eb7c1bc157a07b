using System.Text;
using AngleSharp.Dom;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>Goes through a page without asking an element for its neighbours, which the parser looks up among all of them.</summary>
internal static class HtmlTree
{
    /// <summary>The elements in an element, in order.</summary>
    public static IEnumerable<IElement> Elements(INode root)
    {
        var open = new Stack<(INodeList Nodes, int Next)>();
        open.Push((root.ChildNodes, 0));
        while (open.TryPop(out var place))
        {
            if (place.Next >= place.Nodes.Length) continue;
            open.Push((place.Nodes, place.Next + 1));
            if (place.Nodes[place.Next] is not IElement element) continue;
            yield return element;
            open.Push((element.ChildNodes, 0));
        }
    }

    /// <summary>Whether an element holds a letter or a digit that could be read.</summary>
    public static bool HasWords(INode parent)
    {
        foreach (var child in parent.ChildNodes)
            if (child is IText text ? text.Data.Any(char.IsLetterOrDigit) : child is IElement element && !HtmlSight.IsWordless(element) && HasWords(element)) return true;
        return false;
    }

    /// <summary>The text of an element without the space around it, if it is so short; else <c>null</c>.</summary>
    public static string? ShortText(INode element, int most)
    {
        var text = new StringBuilder();
        return Add(element) ? text.ToString().Trim() : null;

        bool Add(INode parent)
        {
            foreach (var child in parent.ChildNodes)
            {
                if (child is IText words) text.Append(words.Data.Length > 4 * most ? words.Data.Trim() : words.Data);
                else if (!Add(child)) return false;
                if (text.Length > 4 * most) return false;
            }
            return true;
        }
    }
}
