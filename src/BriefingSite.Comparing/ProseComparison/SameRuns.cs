using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Finds sentences that were split or joined and have the same words together: <c>It closed; they left.</c> and <c>It closed. They
/// left.</c></summary>
internal sealed class SameRuns(ChangeCollector changes)
{
    /// <summary>The runs, each joined, and the sentences in them.</summary>
    public (IReadOnlyList<(Sentence Before, Sentence After)> Runs, IReadOnlySet<Sentence> Covered) Find(ValueList<Pair<Sentence>> pairs)
    {
        var runs = new List<(Sentence, Sentence)>();
        var covered = new HashSet<Sentence>(ReferenceEqualityComparer.Instance);
        for (var first = 0; first < pairs.Count;)
        {
            var next = first;
            while (next < pairs.Count && pairs[next].Match is Match.Changed or Match.Added or Match.Removed) next++;
            if (next - first > 1 && Joined([.. pairs.Skip(first).Take(next - first)]) is { } run)
            {
                runs.Add((run.Before, run.After));
                foreach (var (before, after, _) in pairs.Skip(first).Take(next - first))
                {
                    if (before is not null) covered.Add(before);
                    if (after is not null) covered.Add(after);
                }
            }
            first = Math.Max(next, first + 1);
        }
        return (runs, covered);
    }

    private (Sentence Before, Sentence After)? Joined(List<Pair<Sentence>> run)
    {
        List<Sentence> before = [.. run.Select(pair => pair.Before).OfType<Sentence>()], after = [.. run.Select(pair => pair.After).OfType<Sentence>()];
        // Blocks of another kind and other sections are compared sentence by sentence.
        if (before.Count == 0 || after.Count == 0 || run.TrueForAll(pair => pair.Match == Match.Changed) || before.Concat(after).DistinctBy(sentence => (sentence.Shape, sentence.Section)).Count() > 1) return null;
        // Two bullets that become one have the same words, but a boundary less.
        if (before.SkipLast(1).Concat(after.SkipLast(1)).Any(sentence => sentence.Words.Length == 0 || char.IsLetterOrDigit(sentence.Words[^1]))) return null;
        var (one, other) = (Join(before), Join(after));
        return changes.Judge.HaveSameWords(one.Words, other.Words) ? (one, other) : null;
    }

    private static Sentence Join(List<Sentence> sentences)
    {
        var joined = new Sentence(string.Join(' ', sentences.Select(sentence => sentence.Words)), sentences[0].At, sentences[0].Shape, sentences[0].Section);
        var words = "";
        foreach (var sentence in sentences)
        {
            joined.Before.AddRange(sentence.Before.Select(mark => (mark.Name, $"{words} {mark.Words}".Trim())));
            words = $"{words} {sentence.Words}".Trim();
            joined.Citations.AddRange(sentence.Citations);
            joined.Links.AddRange(sentence.Links);
            joined.Notes.AddRange(sentence.Notes);
            joined.Pictures.AddRange(sentence.Pictures);
            joined.Strikethroughs.AddRange(sentence.Strikethroughs);
            joined.Titles.AddRange(sentence.Titles);
            joined.Formatting.AddRange(sentence.Formatting);
            joined.Code.AddRange(sentence.Code);
        }
        return joined;
    }
}
