using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Epub;
using BriefingSite.Reading.Originals.Formulas;

namespace BriefingSite.Reading.Originals;

/// <summary>Where a text stands in a page.</summary>
/// <param name="IsMain">Whether it is in the main text.</param>
/// <param name="Aside">What it is, where it is no part of the argument.</param>
/// <param name="Level">The level of the heading that it is; 0 for none.</param>
/// <param name="IsBold">Whether it is set bold.</param>
/// <param name="IsFree">Whether it is a paragraph of its own, not an item, a caption or a cell.</param>
internal readonly record struct HtmlPlace(bool IsMain, string? Aside, int Level, bool IsBold, bool IsFree);

/// <summary>Makes passages of the text of a page as it is read: what stands between two block elements, divided at empty lines.</summary>
internal sealed class HtmlRuns
{
    // Outside the main text, shorter passages without the end of a sentence are labels. A bold paragraph of more words is no heading.
    private const int MaxLabel = 5, MaxHeading = 14;

    private readonly PrintedPages? _pages;
    private readonly List<OriginalPassage> _passages = [];
    private readonly List<int> _bold = [];
    private readonly StringBuilder _text = new();
    private readonly InlineFormula _formula;
    private int _letters, _boldLetters;
    private (int? Number, string? Label)? _page;

    /// <summary>Makes none yet.</summary>
    /// <param name="pages">The printed pages of a book; <c>null</c> for a page that is none.</param>
    public HtmlRuns(PrintedPages? pages) => (_pages, _formula) = (pages, new(_text));

    /// <summary>How many passages there are.</summary>
    public int Count => _passages.Count;

    /// <summary>How many labels outside the main text were left out.</summary>
    public int Labels { get; private set; }

    /// <summary>Adds words. Line ends are spaces.</summary>
    public void Add(string text, bool isBold = false)
    {
        foreach (var c in text)
        {
            _text.Append(c is '\n' or '\r' or '\t' or '\f' ? ' ' : c);
            if (char.IsLetterOrDigit(c)) AddLetter(isBold);
        }
        _formula.Follow();
    }

    /// <summary>Adds what is set above or below the line, or is a fraction.</summary>
    /// <param name="add">Adds it.</param>
    /// <param name="isBold">Whether it is set bold.</param>
    /// <returns>What <paramref name="add"/> returns.</returns>
    public bool Add(Func<InlineFormula, bool> add, bool isBold)
    {
        var length = _text.Length;
        var isAdded = add(_formula);
        if (_text.Length > length) AddLetter(isBold);
        return isAdded;
    }

    private void AddLetter(bool isBold)
    {
        if (_letters++ == 0) Mark();
        if (isBold) _boldLetters++;
    }

    /// <summary>Remembers the printed page on which the next passage begins.</summary>
    public void Mark() => _page ??= (_pages?.Page, _pages?.Label);

    /// <summary>Ends a line.</summary>
    public void Break() => _text.Append('\n');

    /// <summary>Ends a passage.</summary>
    public void End(HtmlPlace place)
    {
        var doubt = _formula.End();
        if (_letters > 0)
        {
            var first = _passages.Count;
            foreach (var paragraph in Paragraphs(_text.ToString(), place.Level > 0)) AddWhole(paragraph, place, doubt);
            if (_passages.Count == first + 1 && _boldLetters == _letters && place is { IsMain: true, IsFree: true, Level: 0, Aside: null } && IsLikeHeading(_passages[first].Text)) _bold.Add(first);
        }
        _text.Clear();
        (_letters, _boldLetters, _page) = (0, 0, null);
    }

    /// <summary>Adds a whole passage.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="doubt">Why it is in doubt.</param>
    public void AddWhole(string text, HtmlPlace place, string? doubt = null)
    {
        var page = _page ?? (_pages?.Page, _pages?.Label);
        if (_letters == 0) _page = null;
        if (!text.Any(char.IsLetterOrDigit)) return;
        if (!place.IsMain && place.Level == 0 && IsLabel(text)) Labels++;
        else _passages.Add(new(text, place.Level) { Aside = place.Aside, Page = page.Item1, PageLabel = page.Item2, Doubt = doubt });
    }

    /// <summary>The passages. Where the page marks no heading in its text, bold paragraphs before longer ones are headings.</summary>
    public List<OriginalPassage> Finish()
    {
        // The first heading is the title of the page.
        if (_passages.Where(passage => passage.Aside is null && passage.Level > 0).Skip(1).Any()) return _passages;
        foreach (var bold in _bold)
            if (bold > 0 && bold + 1 < _passages.Count && _passages[bold + 1] is { Aside: null } next && next.Text.Length > _passages[bold].Text.Length) _passages[bold] = _passages[bold] with { Level = 2 };
        return _passages;
    }

    // An empty line divides paragraphs. A single line end does so where each line ends as a sentence does, and before an item.
    private static IEnumerable<string> Paragraphs(string text, bool isHeading)
    {
        var lines = text.Split('\n').Select(line => LineJoin.Join([line])).ToList();
        if (isHeading || lines.Count == 1)
        {
            yield return LineJoin.Join(lines);
            yield break;
        }
        for (var start = 0; start < lines.Count; start++)
        {
            if (lines[start].Length == 0) continue;
            var end = start;
            while (end < lines.Count && lines[end].Length > 0) end++;
            var areSentences = lines[start..(end - 1)].All(EndsSentence);
            var from = start;
            for (var i = start + 1; i <= end; i++)
            {
                if (i < end && !areSentences && !ListItems.Begins(lines[i])) continue;
                yield return LineJoin.Join(lines[from..i]);
                from = i;
            }
            start = end;
        }
    }

    private static bool EndsSentence(string line) => new TextLine(line).EndsSentence;

    private static bool IsLabel(string text) => Extent.Count(Folding.Fold(text)) < MaxLabel && !EndsSentence(text);

    private static bool IsLikeHeading(string text) => char.IsLetterOrDigit(text[^1]) | text[^1] is '?' or '”' or '"' or ')' && Extent.Count(Folding.Fold(text)) <= MaxHeading;
}
