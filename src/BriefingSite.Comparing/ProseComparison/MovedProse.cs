using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Finds sentences that moved to another page, as when a topic is split, and compares them there: a move hides no edit. What did not move was added
/// or removed.</summary>
internal sealed class MovedProse(ChangeCollector changes)
{
    private readonly List<Gone> _removed = [], _added = [];

    /// <summary>Notes a sentence that only the earlier version of a page has.</summary>
    /// <param name="target">The page.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="otherwise">Tells that it was removed, where it did not move.</param>
    public void Removed(ChangeTarget target, Sentence sentence, Action? otherwise) => _removed.Add(new(target, sentence, otherwise));

    /// <summary>Notes a sentence that only the later version of a page has.</summary>
    public void Added(ChangeTarget target, Sentence sentence, Action? otherwise) => _added.Add(new(target, sentence, otherwise));

    /// <summary>Tells what moved, and what was added or removed.</summary>
    public void Report()
    {
        var (left, right) = (new bool[_removed.Count], new bool[_added.Count]);
        var equal = Enumerable.Range(0, _added.Count).GroupBy(j => _added[j].Sentence.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        for (var i = 0; i < _removed.Count; i++)
            if (equal.TryGetValue(_removed[i].Sentence.Key, out var same) && same.TryDequeue(out var j)) Moved(i, j);
        var (openLeft, openRight) = (Open(left), Open(right));
        foreach (var (_, i, j) in SimilarTexts.FindScored([.. openLeft.Select(i => _removed[i].Sentence.Key)], [.. openRight.Select(j => _added[j].Sentence.Key)]).OrderByDescending(pair => pair.Similarity))
            if (!left[openLeft[i]] && !right[openRight[j]]) Moved(openLeft[i], openRight[j]);
        foreach (var i in Open(left)) _removed[i].Otherwise?.Invoke();
        foreach (var j in Open(right)) _added[j].Otherwise?.Invoke();

        void Moved(int i, int j)
        {
            // On one page it was compared already: there the two are not the same.
            if (_removed[i].Target.Subject == _added[j].Target.Subject) return;
            (left[i], right[j]) = (true, true);
            var (one, other) = (_removed[i], _added[j]);
            var target = other.Target.At(one.Sentence.At, other.Sentence.At);
            changes.Add(ChangeKinds.SentenceMovedToPage, target, one.Target.Subject.Title, other.Target.Subject.Title, detail: other.Sentence.Words);
            new CompareSentences(changes).Prose(target, one.Sentence, other.Sentence);
        }
    }

    private static int[] Open(bool[] isTaken) => [.. Enumerable.Range(0, isTaken.Length).Where(i => !isTaken[i])];

    private sealed record Gone(ChangeTarget Target, Sentence Sentence, Action? Otherwise);
}
