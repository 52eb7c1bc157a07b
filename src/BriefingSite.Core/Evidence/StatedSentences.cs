using System.Text;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A sentence of a prose with its citations.</summary>
/// <param name="Words">Its words, folded.</param>
/// <param name="Citations">The citations in it and behind its end.</param>
/// <param name="IsOurs">Whether its figures are marked as the writer's own.</param>
public sealed record StatedSentence(string Words, IReadOnlyList<Citation> Citations, bool IsOurs);

/// <summary>Splits prose into sentences with their citations. A row of a table is one sentence.</summary>
public static class StatedSentences
{
    /// <summary>A prose that is one statement; its sentences, where the figures of some are marked as the writer's own.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="language">Its language, for abbreviations.</param>
    /// <param name="matters">Whether a text is wanted at all; most is not.</param>
    public static IEnumerable<StatedSentence> Split(Prose prose, Language? language, Func<string, bool> matters)
    {
        var text = MarkedText.Extract(prose);
        if (!matters(text.Words)) return [];
        return text.Words.Contains(MarkedText.Ours) ? Split(text, prose.Citations, language, citedAlone: false, matters) : [new(Words(text.Words), prose.Citations, IsOurs: false)];
    }

    /// <summary>The sentences of a prose that have a citation.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="language">Its language, for abbreviations.</param>
    /// <param name="matters">Whether a text is wanted at all; most is not.</param>
    public static IEnumerable<StatedSentence> SplitCited(Prose prose, Language? language, Func<string, bool> matters) =>
        prose.Citations.Count == 0 ? [] : Split(MarkedText.Extract(prose), prose.Citations, language, citedAlone: true, matters);

    private static IEnumerable<StatedSentence> Split(MarkedText text, ValueList<Citation> citations, Language? language, bool citedAlone, Func<string, bool> matters)
    {
        // A writer's own character that is also a mark would shift the citations; then each sentence has all of them.
        var isExact = text.Words.Count(c => c == MarkedText.Cite) == text.Cites.Count;
        var cite = 0;
        foreach (var block in text.Words.Split(MarkedText.BlockEnd))
        {
            var first = cite;
            var count = block.Count(c => c == MarkedText.Cite);
            cite += count;
            if ((citedAlone && count == 0) || !matters(block)) continue;
            ValueList<Range> ranges = block.Contains(MarkedText.CellEnd) ? [Range.All] : Sentences.Ranges(block, MarkedText.IsTrailing, language);
            foreach (var range in ranges)
            {
                var sentence = block[range];
                var own = isExact ? Citations(text, citations, first, sentence.Count(c => c == MarkedText.Cite)) : [.. citations];
                first += isExact ? sentence.Count(c => c == MarkedText.Cite) : 0;
                if (!citedAlone || own.Count > 0) yield return new(Words(sentence), own, sentence.Contains(MarkedText.Ours));
            }
        }
    }

    private static List<Citation> Citations(MarkedText text, ValueList<Citation> citations, int first, int count)
    {
        var own = new List<Citation>();
        for (var i = first; i < first + count && i < text.Cites.Count; i++)
        {
            var (start, length) = text.Cites[i].GetOffsetAndLength(citations.Count);
            for (var number = start; number < start + length; number++) own.Add(citations[number]);
        }
        return own;
    }

    private static string Words(string sentence)
    {
        var words = new StringBuilder(sentence.Length);
        foreach (var c in sentence) words.Append(c == MarkedText.CellEnd ? "; " : c == MarkedText.BlockEnd ? " " : MarkedText.IsMark(c) ? "" : c.ToString());
        return Folding.Fold(words.ToString());
    }
}
