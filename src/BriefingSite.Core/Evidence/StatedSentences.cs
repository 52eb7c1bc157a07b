using System.Text;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A sentence of a prose with its citations.</summary>
/// <param name="Words">Its words, folded.</param>
/// <param name="Citations">The citations in it and behind its end.</param>
/// <param name="IsOurs">Whether its figures are marked as the writer's own.</param>
/// <param name="Start">Where it begins in the words of <see cref="MarkedText"/>.</param>
/// <param name="Spans">The parts of it that have citations of their own, in order; none where all share the same.</param>
public sealed record StatedSentence(string Words, IReadOnlyList<Citation> Citations, bool IsOurs, int Start, IReadOnlyList<CitedSpan> Spans);

/// <summary>A part of a sentence, from the end of the part before it.</summary>
/// <param name="End">Where it ends in the folded words.</param>
/// <param name="Citations">The citations that it rests on.</param>
public sealed record CitedSpan(int End, IReadOnlyList<Citation> Citations);

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
        if (text.Words.Contains(MarkedText.Ours)) return Split(text, prose.Citations, language, citedAlone: false, matters);
        if (!matters(text.Words)) return [];
        return [new(FoldWords(text.Words), prose.Citations, IsOurs: false, 0, new CitationSpans(text, prose.Citations, language).Find(.., prose.Citations))];
    }

    /// <summary>The sentences of a prose that have a citation.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="language">Its language, for abbreviations.</param>
    /// <param name="matters">Whether a text is wanted at all; most is not.</param>
    public static IEnumerable<StatedSentence> SplitCited(Prose prose, Language? language, Func<string, bool> matters) =>
        prose.Citations.Count == 0 ? [] : Split(MarkedText.Extract(prose), prose.Citations, language, citedAlone: true, matters);

    /// <summary>The folded words of a marked text, without the marks.</summary>
    internal static string FoldWords(string marked)
    {
        var words = new StringBuilder(marked.Length);
        foreach (var c in marked) words.Append(c == MarkedText.CellEnd ? "; " : c == MarkedText.BlockEnd ? " " : MarkedText.IsMark(c) ? "" : c.ToString());
        return Folding.Fold(words.ToString());
    }

    private static IEnumerable<StatedSentence> Split(MarkedText text, ValueList<Citation> citations, Language? language, bool citedAlone, Func<string, bool> matters)
    {
        var spans = new CitationSpans(text, citations, language);
        var start = 0;
        foreach (var block in text.Words.Split(MarkedText.BlockEnd))
        {
            var at = start;
            start += block.Length + 1;
            if ((citedAlone && !block.Contains(MarkedText.Cite)) || !(matters(block) || block.Contains(MarkedText.Ours))) continue;
            foreach (var range in spans.Sentences(block))
            {
                var whole = (at + range.Start.GetOffset(block.Length))..(at + range.End.GetOffset(block.Length));
                var sentence = text.Words[whole];
                var own = spans.CitationsIn(whole);
                if (!citedAlone || own.Count > 0) yield return new(FoldWords(sentence), own, sentence.Contains(MarkedText.Ours), whole.Start.Value, spans.Find(whole, own));
            }
        }
    }
}
