using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Finds what each part of a text rests on. As for quotations, that is the next citation in the sentence, else the one before;
/// a semicolon ends what follows a citation; citations with no words between them belong together. In a row of a table each cell counts as a sentence.</summary>
/// <param name="text">The text.</param>
/// <param name="citations">Its citations.</param>
/// <param name="language">Its language, for abbreviations.</param>
internal sealed class CitationSpans(MarkedText text, ValueList<Citation> citations, Language? language)
{
    private readonly List<int> _marks = [.. Enumerable.Range(0, text.Words.Length).Where(at => text.Words[at] == MarkedText.Cite)];

    // A writer's own character that is also a mark would shift the citations; then each sentence has all of them.
    private bool IsExact => _marks.Count == text.Cites.Count;

    /// <summary>The sentences of a block, as ranges of it.</summary>
    public ValueList<Range> Sentences(string block) => block.Contains(MarkedText.CellEnd) ? [Range.All] : Evidence.Sentences.Ranges(block, MarkedText.IsTrailing, language);

    /// <summary>The citations in a part of the text.</summary>
    public IReadOnlyList<Citation> CitationsIn(Range part) => IsExact ? [.. Marks(part).SelectMany(mark => mark.Citations)] : [.. citations];

    /// <summary>The spans of a part of the text.</summary>
    /// <param name="part">One or more sentences.</param>
    /// <param name="all">What a sentence without a citation rests on.</param>
    public IReadOnlyList<CitedSpan> Find(Range part, IReadOnlyList<Citation> all)
    {
        if (!IsExact || text.Cites.Count < 2) return [];
        var spans = new List<CitedSpan>();
        var start = part.Start.GetOffset(text.Words.Length);
        foreach (var sentence in Parts(start, part.End.GetOffset(text.Words.Length)))
        {
            var groups = Groups(sentence);
            for (var i = 0; i < groups.Count; i++)
            {
                // What follows a citation up to a semicolon is of its part of the sentence.
                if (i > 0 && text.Words.IndexOf(';', groups[i - 1].At, groups[i].At - groups[i - 1].At) is >= 0 and var end) spans.Add(new(Folded(start, end), groups[i - 1].Citations));
                spans.Add(new(Folded(start, groups[i].At), groups[i].Citations));
            }
            spans.Add(new(Folded(start, sentence.End.Value), groups.Count == 0 ? all : groups[^1].Citations));
        }
        return spans;
    }

    private int Folded(int start, int end) => StatedSentences.FoldWords(text.Words[start..end]).Length;

    // Sentences, and of rows the cells.
    private IEnumerable<Range> Parts(int start, int end)
    {
        for (int next; start < end; start = next + 1)
        {
            next = text.Words.AsSpan(start, end - start).IndexOfAny(MarkedText.BlockEnd, MarkedText.CellEnd);
            next = next < 0 ? end : start + next;
            var block = text.Words[start..next];
            foreach (var range in Sentences(block)) yield return (start + range.Start.GetOffset(block.Length))..(start + range.End.GetOffset(block.Length));
        }
    }

    // Only those that support: "but see" has other figures.
    private List<(int At, List<Citation> Citations)> Groups(Range sentence)
    {
        var groups = new List<(int At, List<Citation> Citations)>();
        foreach (var (at, cited) in Marks(sentence))
        {
            if (!cited.Exists(citation => citation.Bearing == Bearing.Supports)) continue;
            if (groups.Count > 0 && !text.Words[groups[^1].At..at].Any(char.IsLetterOrDigit))
            {
                groups[^1].Citations.AddRange(cited);
                groups[^1] = (at, groups[^1].Citations);
            }
            else groups.Add((at, cited));
        }
        return groups;
    }

    private IEnumerable<(int At, List<Citation> Citations)> Marks(Range part)
    {
        var (start, end) = (part.Start.GetOffset(text.Words.Length), part.End.GetOffset(text.Words.Length));
        var number = _marks.BinarySearch(start);
        for (number = number < 0 ? ~number : number; number < _marks.Count && _marks[number] < end; number++)
        {
            var (first, count) = text.Cites[number].GetOffsetAndLength(citations.Count);
            yield return (_marks[number], [.. Enumerable.Range(first, count).Select(each => citations[each])]);
        }
    }
}
