using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Finds sentences that were split or joined, which are compared together: those that have the same wording then – <c>It closed; they left.</c>
/// and <c>It closed. They left.</c> –, and one of which the parts became sentences or bullets, or the other way round.</summary>
internal sealed class SameRuns(ChangeCollector changes)
{
    // Most words of a part are words of the whole.
    private const double MinShare = 0.7;

    /// <summary>The runs, each joined, and the sentences in them.</summary>
    public (IReadOnlyList<Run> Runs, IReadOnlySet<Sentence> Covered) Find(ValueList<Pair<Sentence>> pairs)
    {
        var runs = new List<Run>();
        var covered = new HashSet<Sentence>(ReferenceEqualityComparer.Instance);
        for (var first = 0; first < pairs.Count;)
        {
            var next = first;
            while (next < pairs.Count && pairs[next].Match is Match.Changed or Match.Added or Match.Removed) next++;
            List<Pair<Sentence>> all = [.. pairs.Skip(first).Take(next - first)];
            if (all.Count > 1 && (Joined(all) ?? Listed(all)) is { } run) Cover(all, run);
            else foreach (var (parts, whole) in Split(all)) Cover(parts, whole);
            first = Math.Max(next, first + 1);
        }
        return (runs, covered);

        void Cover(List<Pair<Sentence>> some, Run run)
        {
            runs.Add(run);
            foreach (var (before, after, _) in some)
            {
                if (before is not null) covered.Add(before);
                if (after is not null) covered.Add(after);
            }
        }
    }

    // A changed sentence with those around it that are parts of what it was, or of what it became.
    private IEnumerable<(List<Pair<Sentence>> Parts, Run Whole)> Split(List<Pair<Sentence>> run)
    {
        var end = 0;
        for (var i = 0; i < run.Count; i++)
        {
            if (run[i] is not { Match: Match.Changed, Before: { } before, After: { } after } || before.Section != after.Section || IsSpecial(before) || IsSpecial(after)) continue;
            foreach (var (match, whole) in ((Match, Sentence)[])[(Match.Added, before), (Match.Removed, after)])
            {
                var (first, last) = (i, i);
                while (first > end && IsPart(run[first - 1], match, whole)) first--;
                while (last + 1 < run.Count && IsPart(run[last + 1], match, whole)) last++;
                if (first == last) continue;
                var parts = run.GetRange(first, last + 1 - first);
                var (one, other) = (Join([.. parts.Select(pair => pair.Before).OfType<Sentence>()]), Join([.. parts.Select(pair => pair.After).OfType<Sentence>()]));
                // The same words with a boundary more or less would seem to be the same: "Holm" and "Varn ships there" are not "Holm Varn ships there".
                if (changes.Judge.HaveSameWords(one.Words, other.Words)) continue;
                yield return (parts, new(one, other));
                end = last + 1;
                i = last;
                break;
            }
        }
    }

    private static bool IsPart(Pair<Sentence> pair, Match match, Sentence whole)
    {
        if (pair.Match != match || (pair.Before ?? pair.After) is not { } part || part.Section != whole.Section || IsSpecial(part)) return false;
        var words = Words(whole).ToList();
        var (all, common) = (Words(part).ToList(), 0);
        foreach (var word in all) if (words.Remove(word)) common++;
        return all.Count > 0 && common >= MinShare * all.Count;

        static IEnumerable<string> Words(Sentence sentence) => Tokens.Split(sentence.Words).Where(token => token.IsWord).Select(token => token.Folded.ToLowerInvariant());
    }

    private static bool IsSpecial(Sentence sentence) => sentence.Shape is "quote" or "code" or "note";

    private Run? Joined(List<Pair<Sentence>> run)
    {
        List<Sentence> before = [.. run.Select(pair => pair.Before).OfType<Sentence>()], after = [.. run.Select(pair => pair.After).OfType<Sentence>()];
        // Blocks of another kind and other sections are compared sentence by sentence.
        if (before.Count == 0 || after.Count == 0 || run.TrueForAll(pair => pair.Match == Match.Changed) || before.Concat(after).DistinctBy(sentence => (sentence.Shape, sentence.Section)).Count() > 1) return null;
        // Two bullets that become one have the same words, but a boundary less.
        if (before.SkipLast(1).Concat(after.SkipLast(1)).Any(sentence => sentence.Words.Length == 0 || char.IsLetterOrDigit(sentence.Words[^1]))) return null;
        var (one, other) = (Join(before), Join(after));
        return changes.Judge.HaveSameWords(one.Words, other.Words) ? new(one, other) : null;
    }

    // "Oil, coal and grain came.", with a bullet for each of them: the words are the same, their order and their bounds are for a reader to judge.
    private Run? Listed(List<Pair<Sentence>> run)
    {
        List<Sentence> before = [.. run.Select(pair => pair.Before).OfType<Sentence>()], after = [.. run.Select(pair => pair.After).OfType<Sentence>()];
        if (before.Count == 0 || after.Count == 0 || before.Exists(IsItem) == after.Exists(IsItem) || before.Concat(after).Any(IsSpecial) || before.Concat(after).DistinctBy(sentence => sentence.Section).Count() > 1) return null;
        var (one, other) = (Join(before), Join(after));
        return changes.Judge.HaveSameContent(one.Words, other.Words) ? new(one, other, after.Exists(IsItem) ? "the prose became a list" : "the list became prose") : null;

        static bool IsItem(Sentence sentence) => sentence.Shape.EndsWith("item", StringComparison.Ordinal);
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

    /// <summary>Sentences of both versions that are compared as one.</summary>
    /// <param name="Before">The earlier ones, joined.</param>
    /// <param name="After">The later ones, joined.</param>
    /// <param name="Detail">What became of them, where that alone has to be read.</param>
    internal sealed record Run(Sentence Before, Sentence After, string? Detail = null);
}
