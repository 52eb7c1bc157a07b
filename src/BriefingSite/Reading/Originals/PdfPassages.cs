using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Formulas;
using BriefingSite.Reading.Originals.Pdf;

namespace BriefingSite.Reading.Originals;

/// <summary>The passages of a PDF, and what was done to get them.</summary>
internal static class PdfPassages
{
    private const int MaxNamed = 12;

    /// <summary>Whether a doubt is of the order of words, which another reader may confirm; not of their letters.</summary>
    public static bool IsOfOrder(string doubt) => ((string[])[Doubts.Unnamed, Doubts.Letters, Doubts.Machine, Doubts.Slanted, InlineFormula.RaisedDoubt, InlineFormula.LineDoubt]).All(other => !doubt.Contains(other, StringComparison.Ordinal));

    /// <summary>The text of a PDF.</summary>
    public static OriginalText Of(PdfContent content)
    {
        var passages = new List<OriginalPassage>();
        var heads = content.Heads.ToLookup(head => head.Page);
        var page = 0;
        foreach (var paragraph in content.Paragraphs)
        {
            // A running head stands before the first page that has it.
            for (; page < paragraph.Page; page++) passages.AddRange(heads[page + 1].Select(head => new OriginalPassage(LineJoin.Join([head.Text])) { Aside = head.Kind, Page = head.Page, PageLabel = content.Labels.GetValueOrDefault(head.Page) }));
            var text = LineJoin.Join(paragraph.Lines, breaksAtSlashes: true);
            if (text.Any(char.IsLetterOrDigit))
                passages.Add(new(text, paragraph.Level) { Aside = paragraph.Aside, Page = paragraph.Page, PageLabel = content.Labels.GetValueOrDefault(paragraph.Page), Doubt = paragraph.Doubt });
        }
        return new(passages.ToValueList()) { Metadata = Metadata(content.Facts, passages), Remarks = Remarks(content, passages).ToValueList(), MarksHeadings = passages.Exists(passage => passage.Level > 0) };
    }

    private static OriginalMetadata Metadata(PdfFacts? facts, List<OriginalPassage> passages)
    {
        // The largest type on the first pages is the title.
        var title = facts?.Title ?? passages.Find(passage => passage.Level == 1 && passage.Page <= 2)?.Shown;
        return new(title, facts?.Authors.ToValueList() ?? [], facts?.Publisher, facts?.Published, facts?.Language, null) { Doi = facts?.Doi, IsTitleGuessed = facts?.Title is null };
    }

    private static IEnumerable<string> Remarks(PdfContent content, List<OriginalPassage> passages)
    {
        yield return $"{Plural.Count(content.Pages, "page")}{(content.Columned > 0 ? $", {content.Columned} of them in columns" : "")}.";
        if (content.Furnished > 0)
        {
            yield return $"Running heads and numbers of pages were found on {Plural.Count(content.Furnished, "page")}. "
                + (content.Heads.Count > 0 ? $"{Plural.Count(content.Heads.Count, "different head")} {Plural.Choose(content.Heads.Count, "stands", "stand")} in the record as {Plural.Choose(content.Heads.Count, "an aside", "asides")}, once; the numbers were left out." : "They were left out.");
        }
        if (content.Numbered > 0) yield return $"The numbers of lines in the margin of {Plural.Count(content.Numbered, "page")} were left out.";
        if (content.Joins > 0) yield return $"{Plural.Count(content.Joins, "paragraph")} that {Plural.Choose(content.Joins, "goes", "go")} on in the next column or on the next page {Plural.Choose(content.Joins, "was", "were")} joined.";
        foreach (var remark in LineJoin.Remarks(passages.Select(passage => passage.Text))) yield return remark;
        if (content.Empty.Count > 0) yield return $"{Pages(content.Empty)} {Plural.Choose(content.Empty.Count, "has", "have")} no text layer: what is on {Plural.Choose(content.Empty.Count, "it", "them")} can't be quoted.";
        if (content.Broken.Count > 0) yield return $"{Pages(content.Broken)} can't be read and {Plural.Choose(content.Broken.Count, "was", "were")} left out.";
        if (content.Read.Count > 0) yield return $"The text of {Pages(content.Read).ToLowerInvariant()} was read by a machine from a picture of the page (OCR). Compare what you quote with the picture.";
        foreach (var doubt in passages.Where(passage => passage.Doubt is not null && passage.Doubt != Doubts.Machine).GroupBy(passage => passage.Doubt!).OrderByDescending(group => group.Count()).Take(3))
            yield return $"{Plural.Count(doubt.Count(), "passage")} in doubt: {doubt.Key}.";
        if (content.Facts?.Made is { } made) yield return $"The file was made on {made}. That need not be the day of publication, so 'published' is left to you{(content.Facts.Published is null ? "" : "; it is there")}.";
    }

    private static string Pages(IReadOnlyList<int> pages) =>
        $"{Plural.Choose(pages.Count, "Page", "Pages")} {string.Join(", ", pages.Take(MaxNamed))}{(pages.Count > MaxNamed ? $" and {pages.Count - MaxNamed} more" : "")}";
}
