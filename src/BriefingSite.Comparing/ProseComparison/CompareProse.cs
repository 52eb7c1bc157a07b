using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares two versions of a prose: sentences first, then words. What moved on its page is no change in meaning.</summary>
internal sealed class CompareProse(ChangeCollector changes)
{
    private readonly CompareSentences _sentences = new(changes);

    /// <summary>Compares them.</summary>
    /// <param name="target">Whose prose it is.</param>
    /// <param name="before">The prose.</param>
    /// <param name="after">The prose now.</param>
    /// <param name="linked">What leads to an anchor of it, in either version.</param>
    public void Compare(ChangeTarget target, Prose before, Prose after, Func<string, IReadOnlyCollection<string>>? linked = null)
    {
        if (before.Equals(after)) return;
        var (itemBefore, itemAfter) = Read(before, after);
        new CompareHeadings(changes).Compare(target, itemBefore.Headings, itemAfter.Headings, linked ?? (_ => []));
        new CompareTables(changes).Compare(target, itemBefore.Tables, itemAfter.Tables);
        Sentences(target, itemBefore, itemAfter);
    }

    /// <summary>Compares two statements with mark-up.</summary>
    public void Statement(ChangeTarget target, ChangeKind kind, Prose before, Prose after, bool isEvidence = false)
    {
        if (before.Equals(after)) return;
        var (one, other) = (Reader(before).Whole(), Reader(after).Whole());
        _sentences.Statement(target, kind, one, other, isEvidence);
        if (WordDiff.AreSame(one.Words, other.Words)) Placing(target, before, after);
    }

    /// <summary>The words of a prose as changes tell them.</summary>
    public string Words(Prose prose) => Reader(prose).Whole().Words;

    // The same words and the same citations, but under other sentences.
    private void Placing(ChangeTarget target, Prose before, Prose after)
    {
        var (itemBefore, itemAfter) = (Reader(before).Read().Sentences, Reader(after).Read().Sentences);
        if (itemBefore.Count < 2 || itemBefore.Count != itemAfter.Count || !AreAlike(itemBefore.SelectMany(Keys), itemAfter.SelectMany(Keys))) return;
        if (itemBefore.Zip(itemAfter).FirstOrDefault(pair => !AreAlike(Keys(pair.First), Keys(pair.Second))) is ({ } one, { } other))
            changes.Add(ChangeKinds.CitationMoved, target.At(one.At, other.At), Cited(one), Cited(other));
    }

    private void Sentences(ChangeTarget target, ProseSection before, ProseSection after)
    {
        var (moved, numbered) = (new List<(Sentence, Sentence)>(), new List<(Sentence, Sentence)>());
        var anchors = before.Headings.Select(head => head.Anchor).Intersect(after.Headings.Select(head => head.Anchor)).Append("").ToHashSet(StringComparer.Ordinal);
        foreach (var (itemBefore, itemAfter, match) in Pairing.Pair(before.Sentences, after.Sentences, sentence => sentence.Key))
        {
            if (match == Match.Added) Came(target.At(null, itemAfter!.At), itemAfter);
            else if (match == Match.Removed) Went(target.At(itemBefore!.At, null), itemBefore);
            if (itemBefore is null || itemAfter is null) continue;
            if (match == Match.Changed) _sentences.Prose(target, itemBefore, itemAfter);
            if (match == Match.Moved) (itemBefore.Shape == "numbered item" && itemAfter.Shape == "numbered item" ? numbered : moved).Add((itemBefore, itemAfter));
            Place(target.At(itemBefore.At, itemAfter.At), itemBefore, itemAfter, anchors);
        }
        if (moved.Count > 0) changes.Add(ChangeKinds.Moved, target.At(moved[0].Item1.At, moved[0].Item2.At), detail: Plural.Count(moved.Count, "sentence"));
        if (numbered.Count > 0)
            changes.Add(ChangeKinds.NumberedListReordered, target.At(numbered[0].Item1.At, numbered[0].Item2.At), Order(before), Order(after));
    }

    private void Place(ChangeTarget target, Sentence before, Sentence after, HashSet<string> anchors)
    {
        if (IsQuote(before) != IsQuote(after)) changes.Add(ChangeKinds.AttributionChanged, target, $"{before.Shape}: {before.Words}", $"{after.Shape}: {after.Words}");
        if (before.Section != after.Section && anchors.Contains(before.Section) && anchors.Contains(after.Section))
            changes.Add(ChangeKinds.SectionOfSentenceChanged, target, before.Section, after.Section, detail: before.Words);
    }

    private void Came(ChangeTarget target, Sentence sentence)
    {
        changes.Add(sentence.Shape == "code" ? ChangeKinds.CodeChanged : ChangeKinds.SentenceAdded, target, null, Describe(sentence));
    }

    private void Went(ChangeTarget target, Sentence sentence)
    {
        changes.Add(sentence.Shape == "code" ? ChangeKinds.CodeChanged : ChangeKinds.SentenceRemoved, target, Describe(sentence));
    }

    // Footnotes are numbered by their first mention; a name that both versions share lets a mark be told from another.
    private (ProseSection Before, ProseSection After) Read(Prose before, Prose after)
    {
        var (itemBefore, itemAfter) = (Reader(before).Read(), Reader(after).Read());
        if (itemBefore.Notes.Count == 0 && itemAfter.Notes.Count == 0) return (itemBefore, itemAfter);
        var (was, now) = (new Dictionary<int, string>(), new Dictionary<int, string>());
        var name = 0;
        foreach (var pair in Pairing.Pair<KeyValuePair<int, string>?>([.. itemBefore.Notes.Select(note => (KeyValuePair<int, string>?)note)], [.. itemAfter.Notes.Select(note => (KeyValuePair<int, string>?)note)], note => note!.Value.Value))
        {
            name++;
            if (pair.Before is { } one) was[one.Key] = $"{name}";
            if (pair.After is { } other) now[other.Key] = $"{name}";
        }
        return (Reader(before, was).Read(), Reader(after, now).Read());
    }

    private ReadProseSection Reader(Prose prose, Dictionary<int, string>? names = null) =>
        new(prose, changes.Titles, number => names?.GetValueOrDefault(number) ?? $"{number}");

    private static string Describe(Sentence sentence) => string.Join(' ', sentence.Citations.Select(citation => CitedAs.Describe(citation with { Quotation = null })).Prepend(sentence.Words));

    private static string Cited(Sentence sentence) => $"{sentence.Words} {string.Join(' ', Keys(sentence))}";

    private static IEnumerable<string> Keys(Sentence sentence) => CitedAs.Normal(sentence.Citations).Select(CitedAs.Key).Order(StringComparer.Ordinal);

    private static bool AreAlike(IEnumerable<string> some, IEnumerable<string> others) => some.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal));

    private static bool IsQuote(Sentence sentence) => sentence.Shape == "quote";

    private static string Order(ProseSection chapter) => string.Join(" / ", chapter.Sentences.Where(sentence => sentence.Shape == "numbered item").Select(sentence => sentence.Words));
}
