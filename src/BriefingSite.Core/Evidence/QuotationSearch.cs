using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Finds quotations through prints. The same search runs on a print made from the original and on the lock's, so it finds
/// the same with and without the text.</summary>
public static class QuotationSearch
{
    /// <summary>Where a quotation stands in one of the cited passages; <c>null</c> when it does not, or can't be looked for.</summary>
    public static QuotationMatch? Find(CitationMark mark, SourcePrint? print)
    {
        if (mark.Quotation is null || print is null) return null;
        var quoted = QuotedText.Of(mark.Quotation.Words);
        if (!quoted.CanBeFound) return null;
        return Cited(mark, print).Select(passage => Find(passage, quoted)).FirstOrDefault(match => match is not null);
    }

    /// <summary>Where a quotation stands in a passage: its parts in order, none overlapping; <c>null</c> when it doesn't.</summary>
    public static QuotationMatch? Find(PassagePrint passage, QuotedText quoted)
    {
        var (ranges, from) = (new List<WordRange>(), 0);
        foreach (var part in quoted.Parts)
        {
            if (part.Forms.Select(form => PassageSearch.Find(passage, form, from)).Min() is not { } first) return null;
            ranges.Add(new(first, part.Count));
            from = ranges[^1].End;
        }
        return ranges.Count == 0 ? null : new(passage.Number, ranges.ToValueList(), passage.Words);
    }

    /// <summary>The prints of the cited passages, as far as there are any.</summary>
    public static IEnumerable<PassagePrint> Cited(CitationMark mark, SourcePrint print) =>
        print.Passages.Where(passage => mark.Passages.Any(range => passage.Number >= range.First && passage.Number <= range.Last));
}
