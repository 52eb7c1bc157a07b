using AngleSharp.Dom;
using BriefingSite.Reading.Originals.Html;

namespace BriefingSite.Reading.Originals.Epub;

/// <summary>The pages of the printed edition of a book, as marked in its text or listed beside it, and the one that is reached while the book is read.</summary>
/// <param name="listed">The labels of the pages in the list, by the part and the id at which they begin.</param>
internal sealed class PrintedPages(IReadOnlyDictionary<(string Part, string Id), string> listed)
{
    private const int MaxLabel = 30;

    private string _part = "";

    /// <summary>How many pages began so far.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the page, from 1; <c>null</c> where it is not known.</summary>
    public int? Page { get; private set; }

    /// <summary>What is printed on it, where that is not its number.</summary>
    public string? Label { get; private set; }

    /// <summary>Begins a part of the book.</summary>
    public void Enter(string part)
    {
        _part = part;
        if (listed.TryGetValue((part, ""), out var label)) Begin(label);
    }

    /// <summary>Looks at an element where a page may begin.</summary>
    /// <returns>Whether it is a mark and no part of the text.</returns>
    public bool Pass(IElement element)
    {
        var isMark = IsMark(element);
        if (element.Id is { Length: > 0 } id && listed.TryGetValue((_part, id), out var label)) Begin(label);
        else if (isMark) Begin(LabelOf(element));
        return isMark;
    }

    private static bool IsMark(IElement element) => Has(element.GetAttribute("epub:type"), "pagebreak") || Has(element.GetAttribute("role"), "doc-pagebreak");

    private static bool Has(string? names, string name) => names is not null && names.Split(' ', '\t', '\n', '\r').Contains(name, StringComparer.Ordinal);

    // What "Page 12." says is 12. A mark that does not say its page only ends the one before.
    private void Begin(string? label)
    {
        Count++;
        var words = (label ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = words.Length == 0 || label!.Length > MaxLabel ? "" : words[^1].Trim('.', '[', ']', '(', ')');
        (Page, Label) = name.Length == 0 || !name.All(char.IsLetterOrDigit) ? ((int?)null, (string?)null) : (Count, name == $"{Count}" ? null : name);
    }

    private static string? LabelOf(IElement element) =>
        element.GetAttribute("aria-label") is { } label && label.Trim().Length > 0 ? label
        : element.GetAttribute("title") is { } title && title.Trim().Length > 0 ? title
        : HtmlTree.ShortText(element, MaxLabel) is { Length: > 0 } text ? text : null;
}
