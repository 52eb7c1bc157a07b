using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Finds quotations by fingerprints. The search is the same on a fingerprint of the original and on that in the lock, so it gives
/// the same result with and without the text.</summary>
public static class QuotationSearch
{
    /// <summary>The match of a quotation in one of the cited passages; <c>null</c> when there is none, or it can't be searched for.</summary>
    public static QuotationMatch? Find(Quotation quotation, UnresolvedCitation mark, SourceFingerprint? fingerprint)
    {
        if (fingerprint is null) return null;
        var quoted = QuotedText.Parse(quotation.Words);
        if (!quoted.CanBeFound) return null;
        return Cited(mark, fingerprint).Select(passage => Find(passage, quoted)).FirstOrDefault(match => match is not null);
    }

    /// <summary>The match of a quotation in a passage: its parts in order, without overlap; <c>null</c> when there is none. Of several
    /// matches, the one that omits the fewest negations, and of these the fewest words.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="quoted">The quotation.</param>
    /// <param name="mayCutFigures">Whether a part may begin or end inside a figure.</param>
    public static QuotationMatch? Find(PassageFingerprint passage, QuotedText quoted, bool mayCutFigures = false)
    {
        var ways = new List<Way>();
        foreach (var part in quoted.Parts)
        {
            var before = ways;
            ways = [.. part.Forms.SelectMany(form => PassageSearch.FindAll(passage, form, mayCutFigures)).Distinct().Order()
                .Select(first => Reach(new(first, part.Count), part == quoted.Parts[0] ? null : before, passage)).OfType<Way>()];
            if (ways.Count == 0) return null;
        }
        return ways.Count == 0 ? null : new(passage.Number, ways.Min()!.Ranges().ToValueList(), passage.Words);
    }

    /// <summary>The fingerprints of those cited passages that exist.</summary>
    public static IEnumerable<PassageFingerprint> Cited(UnresolvedCitation mark, SourceFingerprint fingerprint) =>
        fingerprint.Passages.Where(passage => mark.Passages.Any(range => passage.Number >= range.First && passage.Number <= range.Last));

    private static Way? Reach(WordRange range, List<Way>? before, PassageFingerprint passage)
    {
        if (before is null) return new(range, null, 0, 0);
        return before.Where(path => path.Range.End <= range.First)
            .Select(path => new Way(range, path,
                path.Negations + passage.Negations.Count(number => number >= path.Range.End && number < range.First),
                path.Omitted + range.First - path.Range.End)).Min();
    }

    // A match of the parts up to one of them.
    private sealed record Way(WordRange Range, Way? Before, int Negations, int Omitted) : IComparable<Way>
    {
        public int CompareTo(Way? other) => other is null ? 1 : (Negations, Omitted).CompareTo((other.Negations, other.Omitted));

        public IEnumerable<WordRange> Ranges() => Before is null ? [Range] : Before.Ranges().Append(Range);
    }
}
