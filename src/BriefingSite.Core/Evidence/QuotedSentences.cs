namespace BriefingSite.Core.Evidence;

/// <summary>The sentences of a text with quotations. A citation after the end of a sentence belongs to it, and a quotation of several
/// sentences is part of the one around it.</summary>
public sealed class QuotedSentences
{
    private readonly List<(int Start, int End)> _sentences = [];
    private readonly HashSet<int> _ends = [];

    private QuotedSentences()
    {
    }

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotations">Where its quotations begin and end.</param>
    /// <param name="isTrailing">Characters that belong to the sentence although they follow its end, such as a citation mark.</param>
    public static QuotedSentences Split(string text, IReadOnlyList<(int Start, int End)> quotations, Func<char, bool> isTrailing)
    {
        var split = new QuotedSentences();
        foreach (var range in Sentences.Ranges(text, isTrailing))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            var end = start + length;
            // A boundary inside a quotation does not end the sentence around it.
            if (split._sentences is [.., var last] && quotations.Any(quotation => quotation.Start < last.End && last.End < quotation.End)) split._sentences[^1] = (last.Start, end);
            else split._sentences.Add((start, end));
        }
        foreach (var (_, end) in quotations)
            if (end > 1 && split._sentences.Exists(sentence => sentence.End == end)) split._ends.Add(end);
        return split;
    }

    /// <summary>Start and end of the sentence around a range.</summary>
    public (int Start, int End) Around(int start, int end)
    {
        var first = _sentences.FindLastIndex(sentence => sentence.Start <= start);
        var last = _sentences.FindIndex(sentence => sentence.End >= end);
        return (first < 0 ? 0 : _sentences[first].Start, last < 0 ? end : _sentences[last].End);
    }

    /// <summary>Whether a sentence ends with the quotation that ends here: its own full stop may not be that of the sentence around it.</summary>
    public bool EndsWith(int end) => _ends.Contains(end);

    /// <summary>The end of the sentence after a position.</summary>
    public int EndAfter(int position)
    {
        var next = _sentences.FindIndex(sentence => sentence.Start >= position);
        return next < 0 ? position : _sentences[next].End;
    }
}
