using System.Globalization;
using AngleSharp.Dom;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Epub;
using BriefingSite.Reading.Originals.Formulas;
using BriefingSite.Reading.Originals.Html;

namespace BriefingSite.Reading.Originals;

/// <summary>The passages of a page: headings, paragraphs, items, rows of tables. What stands beside the main text is an aside; menus and what is hidden are
/// left out.</summary>
internal sealed class HtmlPassages
{
    private const string Outside = "Outside the main text";

    private readonly HtmlRegions _regions;
    private readonly PrintedPages? _pages;
    private readonly HtmlRuns _runs;
    private int _menus, _hidden, _struck;

    private HtmlPassages(HtmlRegions regions, PrintedPages? pages) => (_regions, _pages, _runs) = (regions, pages, new(pages));

    /// <summary>The text of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="pages">The printed pages, where it is a chapter of a book; text in its pictures is then text too.</param>
    public static OriginalText Read(AngleSharp.Html.Dom.IHtmlDocument page, PrintedPages? pages = null)
    {
        if (page.Body is null) return new([]);
        var reader = new HtmlPassages(new(page), pages);
        var place = new HtmlPlace(reader._regions.IsMain(page.Body), reader._regions.IsMain(page.Body) ? null : Outside, 0, false, true);
        reader.AddAll(page.Body, place);
        reader._runs.End(place);
        var passages = reader._runs.Finish();
        return new(passages.Any(passage => passage.Aside is null) ? passages.ToValueList() : [.. passages.Select(passage => passage with { Aside = null })]) { MarksHeadings = true, Remarks = reader.Remarks(passages).ToValueList() };
    }

    private IEnumerable<string> Remarks(List<OriginalPassage> passages)
    {
        if (passages.Count(passage => passage.Aside == Outside) is > 0 and var outside)
            yield return $"{Plural.Count(outside, "passage")} outside the main text {Plural.Choose(outside, "is an aside", "are asides")}.";
        (int Count, string One)[] leftOut = [(_menus, "menu or dialog"), (_hidden, "hidden part"), (_runs.Labels, "label"), (_struck, "struck-out part")];
        if (leftOut.Where(part => part.Count > 0).Select(part => part is (1, var one) ? $"1 {one}" : $"{part.Count} {part.One.Replace("menu or dialog", "menus or dialog", StringComparison.Ordinal)}s").ToList() is { Count: > 0 } parts)
            yield return $"Left out: {string.Join(", ", parts)}.";
        foreach (var remark in InlineFormula.Remarks(passages)) yield return remark;
    }

    private void AddAll(INode parent, HtmlPlace place)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text) _runs.Add(text.Data, place.IsBold);
            else if (child is IElement element) Add(element, place);
        }
    }

    private void Add(IElement element, HtmlPlace place)
    {
        if (_pages?.Pass(element) == true) return;
        if (_pages is not null && element.LocalName == "svg")
        {
            AddPicture(element, place);
            return;
        }
        if (HtmlSight.IsWordless(element))
        {
            if (element.LocalName is "del" or "s" or "strike") _struck++;
            return;
        }
        var isBlock = HtmlSight.IsBlock(element);
        if (HtmlSight.HiddenSign(element) is { } sign)
        {
            _runs.Add(sign);
            return;
        }
        if (IsLeftOut(element, isBlock, place)) return;
        if (element.LocalName == "br") _runs.Break();
        else if (!isBlock) AddInline(element, place);
        else
        {
            _runs.End(place);
            var inner = Inside(element, place);
            AddBlock(element, inner);
            _runs.End(inner);
        }
    }

    // A line of text in a picture is a passage.
    private void AddPicture(IElement picture, HtmlPlace place)
    {
        if (_regions.IsLeftOut(picture)) return;
        _runs.End(place);
        foreach (var line in PictureTexts(picture)) _runs.AddWhole(line, place);
    }

    // The lines of text, without what the picture only defines.
    private static IEnumerable<string> PictureTexts(IElement picture)
    {
        foreach (var child in picture.Children)
        {
            if (child.LocalName is "defs" or "symbol" or "title" or "desc" or "metadata" or "style" or "script" || HtmlSight.IsHidden(child)) continue;
            if (child.LocalName == "text") yield return LineJoin.Join([child.TextContent]);
            else
                foreach (var text in PictureTexts(child)) yield return text;
        }
    }

    private bool IsLeftOut(IElement element, bool isBlock, HtmlPlace place)
    {
        var isMenu = !place.IsMain && isBlock && !_regions.IsAround(element) && !_regions.IsMain(element) && _regions.IsMenu(element);
        if (!isMenu && !_regions.IsLeftOut(element)) return false;
        if (isBlock) _runs.End(place);
        if (!_regions.HoldsWords(element)) return true;
        if (_regions.IsHidden(element)) _hidden++;
        else _menus++;
        return true;
    }

    private void AddInline(IElement element, HtmlPlace place)
    {
        if (HtmlSight.IsMark(element) || _runs.Add(formula => HtmlSight.Script(element, formula) || FormulaText.Add(element, formula), place.IsBold)) return;
        var isQuotation = element.LocalName == "q";
        if (isQuotation) _runs.Add("“");
        AddAll(element, place with { IsBold = place.IsBold || element.LocalName is "b" or "strong" });
        if (isQuotation) _runs.Add("”");
    }

    private void AddBlock(IElement element, HtmlPlace place)
    {
        if (element.LocalName is "pre" or "listing" or "xmp" or "plaintext") AddPreformatted(element, place);
        else if (element.LocalName == "table" && HtmlTable.IsData(element, _regions.IsAround(element))) AddTable(element, place);
        else AddAll(element, place);
    }

    private HtmlPlace Inside(IElement element, HtmlPlace place)
    {
        if (_regions.IsMain(element)) place = place with { IsMain = true, Aside = null };
        else if (!_regions.IsAround(element) && (place.Aside is null or Outside) && _regions.Aside(element) is { } aside) place = place with { Aside = aside };
        return place with { Level = Level(element) is > 0 and var level ? level : place.Level, IsFree = place.IsFree && element.LocalName is not ("li" or "dd" or "dt" or "td" or "th" or "caption" or "figcaption") };
    }

    private static int Level(IElement element)
    {
        if (element.LocalName is ['h', var digit and >= '1' and <= '6']) return digit - '0';
        return element.GetAttribute("role") == "heading" ? int.TryParse(element.GetAttribute("aria-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 6 ? level : 2 : 0;
    }

    private void AddPreformatted(IElement element, HtmlPlace place)
    {
        var (lines, doubt) = HtmlTable.Lines(element);
        foreach (var passage in TextParagraphs.Of(lines).Passages) _runs.AddWhole(passage.Text, place, doubt);
    }

    private void AddTable(IElement table, HtmlPlace place)
    {
        foreach (var part in table.Children)
        {
            if (part.LocalName == "tr") AddRow(part, place);
            else if (part.LocalName is "thead" or "tbody" or "tfoot") AddTable(part, place);
            else if (part.LocalName == "caption") Add(part, place);
        }
    }

    private void AddRow(IElement row, HtmlPlace place)
    {
        if (IsLeftOut(row, isBlock: true, place)) return;
        _runs.Mark();
        var cells = new List<OriginalPassage>();
        foreach (var cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th") || _regions.IsLeftOut(cell)) continue;
            var reader = new HtmlPassages(_regions, _pages);
            var inner = new HtmlPlace(true, null, 0, false, false);
            reader.AddAll(cell, inner);
            reader._runs.End(inner);
            cells.AddRange(reader._runs.Finish());
        }
        _runs.AddWhole(string.Join(' ', cells.Select(cell => cell.Text)), place, cells.Find(cell => cell.Doubt is not null)?.Doubt);
    }
}
