using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Evidence;

/// <summary>The sentences of a text with quotations. A citation after the end of a sentence belongs to it, and a quotation of several
/// sentences is part of the one around it.</summary>
public sealed class QuotedSentences
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    private QuotedSentences()
    {
    }

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotations">Where its quotations begin and end, in order.</param>
    /// <param name="isTrailing">Characters that belong to the sentence although they follow its end, such as a citation mark.</param>
    public static QuotedSentences Split(string text, IReadOnlyList<(int Start, int End)> quotations, Func<char, bool> isTrailing)
    {
        var split = new QuotedSentences();
        var next = 0;
        foreach (var range in Sentences.Ranges(text, isTrailing, LanguageRecognition.Recognise(Words.Split(text).Items, null)))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            if (split._ends is [.., var last])
            {
                while (next < quotations.Count && quotations[next].End <= last) next++;
                // A boundary inside a quotation does not end the sentence around it.
                if (next < quotations.Count && quotations[next].Start < last)
                {
                    split._ends[^1] = start + length;
                    continue;
                }
            }
            split._starts.Add(start);
            split._ends.Add(start + length);
        }
        return split;
    }

    /// <summary>Start and end of the sentence around a range.</summary>
    public (int Start, int End) Around(int start, int end)
    {
        if (_starts.Count == 0) return (0, end);
        return (_starts[Math.Max(0, Last(_starts, start))], Math.Max(end, _ends[Math.Min(_ends.Count - 1, Last(_ends, end - 1) + 1)]));
    }

    /// <summary>Whether a sentence ends with the quotation that ends here: its own full stop may not be that of the sentence around it.</summary>
    public bool EndsWith(int end) => _ends.BinarySearch(end) >= 0;

    /// <summary>The end of the sentence after a position.</summary>
    public int EndAfter(int position) => Last(_starts, position - 1) + 1 is var next && next < _ends.Count ? _ends[next] : position;

    // The index of the last value that is not greater; -1 for none.
    private static int Last(List<int> values, int value)
    {
        var found = values.BinarySearch(value);
        return found >= 0 ? found : ~found - 1;
    }
}
