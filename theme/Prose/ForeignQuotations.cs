using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Finds the words of a text that are quoted from sources in another language than the site's, so that screen readers
/// and hyphenation treat them as such (WCAG 2.2, 3.1.2).</summary>
internal sealed class ForeignQuotations : TextVisitor
{
    private readonly List<Quoted> _quotations;
    private readonly Dictionary<Location, List<Part>> _parts = [];
    private readonly StringBuilder _letters = new();
    private readonly List<Leaf> _leaves = [];
    private Location _at;

    private ForeignQuotations(List<Quoted> quotations) => _quotations = quotations;

    /// <summary>The quotations of a text in other languages; <c>null</c> where there are none.</summary>
    public static ForeignQuotations? In(Prose prose)
    {
        List<Quoted>? found = null;
        foreach (var citation in prose.Citations.AsSpan())
            if (citation.Source.IsForeign)
                foreach (var cited in citation.Quotations.AsSpan())
                    foreach (var words in cited.Quotation.Words.Split(Quotation.ParagraphBreak, StringSplitOptions.RemoveEmptyEntries))
                        (found ??= []).Add(new(words, citation.Source));
        return found is null ? null : new(found.Distinct().ToList());
    }

    /// <summary>Finds them in the inlines of a paragraph, cell or heading.</summary>
    public void Find(ValueList<Inline> inlines)
    {
        Visit(inlines);
        var letters = _letters.ToString();
        var taken = 0;
        foreach (var (start, end, source) in _quotations.SelectMany(quotation => Places(letters, quotation)).OrderBy(place => place.Start).ThenByDescending(place => place.End))
        {
            if (start < taken) continue;
            taken = end;
            foreach (var leaf in _leaves)
                if (Math.Max(leaf.Start, start) is var from && Math.Min(leaf.Start + leaf.Length, end) is var to && from < to)
                    (_parts.TryGetValue(leaf.At, out var parts) ? parts : _parts[leaf.At] = []).Add(new(from - leaf.Start, to - leaf.Start, source));
        }
        _letters.Clear();
        _leaves.Clear();
    }

    /// <summary>Draws a piece of text, with its quoted words in their language.</summary>
    public Html Draw(Inline inline, string text)
    {
        if (!_parts.TryGetValue(inline.At.At, out var parts)) return Html.Text(text);
        var drawn = new List<Html>();
        var done = 0;
        foreach (var part in parts)
        {
            // Spaces before the mark of a note are left out.
            var (from, to) = (Math.Min(part.From, text.Length), Math.Min(part.To, text.Length));
            drawn.Add(Html.Text(text[done..from]));
            drawn.Add($"<span{Attributes(part.Source)}>{text[from..to]}</span>");
            done = to;
        }
        drawn.Add(Html.Text(text[done..]));
        return Html.Join(drawn);
    }

    /// <summary>The attributes of an element that holds words of a source: its language and, where it differs from the page's, its direction.</summary>
    public static Html Attributes(SourceLabel source) => $"{Html.Attribute("lang", source.Language)}{Html.Attribute("dir", source.Direction)}";

    protected override void Visit(Inline inline)
    {
        _at = inline.At.At;
        base.Visit(inline);
    }

    protected override void VisitText(string words)
    {
        _leaves.Add(new(_at, _letters.Length, words.Length));
        _letters.Append(words);
    }

    protected override void VisitLineBreak() => _letters.Append('\n');

    protected override void VisitFormatted(TextStyle style, ValueList<Inline> content) => Visit(content);

    protected override void VisitLink(Link link) => Visit(link.Content);

    protected override void VisitImage(Image image)
    {
    }

    protected override void VisitTaskMark(TaskMark task)
    {
    }

    protected override void VisitCite(Cite cite)
    {
    }

    protected override void VisitFootnoteMark(FootnoteMark mark)
    {
    }

    protected override void VisitTextMark(TextMark mark)
    {
    }

    // The same words may stand in the writer's own sentence too: a quotation follows a mark, or begins the paragraph of a block quotation.
    private static IEnumerable<(int Start, int End, SourceLabel Source)> Places(string letters, Quoted quotation)
    {
        for (var at = letters.IndexOf(quotation.Words, StringComparison.Ordinal); at >= 0; at = letters.IndexOf(quotation.Words, at + 1, StringComparison.Ordinal))
            if (at == 0 || !(char.IsLetterOrDigit(letters[at - 1]) || char.IsWhiteSpace(letters[at - 1]))) yield return (at, at + quotation.Words.Length, quotation.Source);
    }

    private readonly record struct Quoted(string Words, SourceLabel Source);

    private readonly record struct Leaf(Location At, int Start, int Length);

    private readonly record struct Part(int From, int To, SourceLabel Source);
}
