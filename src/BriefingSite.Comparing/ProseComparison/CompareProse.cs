using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares two versions of a prose: sentences first, then words. Where they stand is compared by
/// <see cref="CompareOrder"/>.</summary>
internal sealed class CompareProse(ChangeCollector changes)
{
    private readonly CompareSentences _sentences = new(changes);

    /// <summary>Compares them.</summary>
    /// <param name="target">The subject with this prose.</param>
    /// <param name="before">The earlier prose.</param>
    /// <param name="after">The later prose.</param>
    /// <param name="linked">Finds what links to an anchor of it, in either version.</param>
    /// <param name="moved">Collects the sentences that may have moved to another page, or from one.</param>
    public void Compare(ChangeTarget target, Prose before, Prose after, Func<string, IReadOnlyCollection<string>>? linked = null, MovedProse? moved = null)
    {
        if (before.Equals(after)) return;
        var (sectionBefore, sectionAfter) = Read(before, after);
        new CompareHeadings(changes).Compare(target, sectionBefore.Headings, sectionAfter.Headings, linked ?? (_ => []));
        var tables = new CompareTables(changes, new(changes.Judge.Order, sectionBefore, sectionAfter)).Compare(target, sectionBefore.Tables, sectionAfter.Tables);
        Sentences(target, sectionBefore, sectionAfter, tables, moved);
    }

    /// <summary>Collects the sentences of a page that is new or gone.</summary>
    public void Whole(ChangeTarget target, Prose? before, Prose? after, MovedProse moved)
    {
        foreach (var sentence in before is null ? [] : Reader(before).Read().Sentences) moved.Removed(target, sentence, null);
        foreach (var sentence in after is null ? [] : Reader(after).Read().Sentences) moved.Added(target, sentence, null);
    }

    /// <summary>Compares two statements with mark-up.</summary>
    public void Statement(ChangeTarget target, ChangeKind kind, Prose before, Prose after, bool isEvidence = false)
    {
        if (before.Equals(after)) return;
        var (one, other) = (Reader(before).Whole(), Reader(after).Whole());
        _sentences.Statement(target, kind, one, other, isEvidence);
        if (changes.Judge.Prose(one.Words, other.Words).Weight > Weight.Wording) return;
        var (sectionBefore, sectionAfter) = (Reader(before).Read(), Reader(after).Read());
        Order(target, sectionBefore, sectionAfter, Pairing.Pair(sectionBefore.Sentences, sectionAfter.Sentences, sentence => sentence.Words), []);
    }

    /// <summary>The words of a prose as changes show them.</summary>
    public string Words(Prose prose) => Reader(prose).Whole().Words;

    /// <summary>The words of a prose that is new or gone, with what its links lead to: what is new is read nowhere else.</summary>
    public string Describe(Prose prose) => string.Join(' ', Attached(Reader(prose).Whole()));

    private void Order(ChangeTarget target, ProseSection before, ProseSection after, ValueList<Pair<Sentence>> sentences, IReadOnlyList<Pair<Grid>> tables) =>
        new CompareOrder(changes).Compare(target, before, after, sentences.Select(pair => ((object?)pair.Before, (object?)pair.After)).Concat(tables.Select(pair => ((object?)pair.Before, (object?)pair.After))));

    private void Sentences(ChangeTarget target, ProseSection before, ProseSection after, IReadOnlyList<Pair<Grid>> tables, MovedProse? elsewhere)
    {
        var (moved, numbered) = (new List<(Sentence, Sentence)>(), new List<(Sentence, Sentence)>());
        var pairs = Pairing.Pair(before.Sentences, after.Sentences, sentence => sentence.Key);
        var anchors = before.Headings.Select(head => head.Anchor).Intersect(after.Headings.Select(head => head.Anchor)).Append("").ToHashSet(StringComparer.Ordinal);
        var runs = new SameRuns(changes).Find(pairs);
        foreach (var run in runs.Runs) _sentences.Prose(target, run.Before, run.After, run.Detail);
        foreach (var (sentenceBefore, sentenceAfter, match) in pairs)
        {
            if ((sentenceBefore ?? sentenceAfter) is { } either && runs.Covered.Contains(either)) continue;
            if (match == Match.Added) Added(target.At(null, sentenceAfter!.At), sentenceAfter, elsewhere);
            else if (match == Match.Removed) Removed(target.At(sentenceBefore!.At, null), sentenceBefore, elsewhere);
            if (sentenceBefore is null || sentenceAfter is null) continue;
            if (match == Match.Changed) _sentences.Prose(target, sentenceBefore, sentenceAfter);
            if (match == Match.Moved) (sentenceBefore.Shape == "numbered item" && sentenceAfter.Shape == "numbered item" ? numbered : moved).Add((sentenceBefore, sentenceAfter));
            Place(target.At(sentenceBefore.At, sentenceAfter.At), sentenceBefore, sentenceAfter, anchors);
        }
        Order(target, before, after, pairs, tables);
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

    private void Added(ChangeTarget target, Sentence sentence, MovedProse? moved)
    {
        if (moved is null) Tell();
        else moved.Added(target, sentence, Tell);

        void Tell() => changes.Add(sentence.Shape == "code" ? ChangeKinds.CodeChanged : ChangeKinds.SentenceAdded, target, null, Describe(sentence));
    }

    private void Removed(ChangeTarget target, Sentence sentence, MovedProse? moved)
    {
        if (moved is null) Tell();
        else moved.Removed(target, sentence, Tell);

        void Tell() => changes.Add(sentence.Shape == "code" ? ChangeKinds.CodeChanged : ChangeKinds.SentenceRemoved, target, Describe(sentence));
    }

    // Footnotes are numbered by their first mention, so the same note can have another number; names shared by both versions identify them.
    private (ProseSection Before, ProseSection After) Read(Prose before, Prose after)
    {
        var (sectionBefore, sectionAfter) = (Reader(before).Read(), Reader(after).Read());
        if (sectionBefore.Notes.Count == 0 && sectionAfter.Notes.Count == 0) return (sectionBefore, sectionAfter);
        var (namesBefore, namesAfter) = (new Dictionary<int, string>(), new Dictionary<int, string>());
        var name = 0;
        foreach (var pair in Pairing.Pair<KeyValuePair<int, string>?>([.. sectionBefore.Notes.Select(note => (KeyValuePair<int, string>?)note)], [.. sectionAfter.Notes.Select(note => (KeyValuePair<int, string>?)note)], note => note!.Value.Value))
        {
            name++;
            if (pair.Before is { } one) namesBefore[one.Key] = $"{name}";
            if (pair.After is { } other) namesAfter[other.Key] = $"{name}";
        }
        return (Reader(before, namesBefore).Read(), Reader(after, namesAfter).Read());
    }

    private ReadProseSection Reader(Prose prose, Dictionary<int, string>? names = null) =>
        new(prose, changes.Titles, number => names?.GetValueOrDefault(number) ?? $"{number}");

    private static string Describe(Sentence sentence) => string.Join(' ', Attached(sentence).Concat(sentence.Citations.Select(citation => CitedAs.Describe(citation with { Quotations = [] }))));

    // A link within the site leads to what is checked there.
    private static IEnumerable<string> Attached(Sentence sentence) => sentence.Links.Where(link => link.Words != link.Url && !link.Url.StartsWith('/') && !link.Url.StartsWith('#')).Select(link => $"(link: {link.Words} → {link.Url})")
        .Concat(sentence.Pictures.Select(picture => $"(picture: {picture})")).Concat(sentence.Titles.Select(title => $"(shown under the pointer: {title})")).Prepend(sentence.Words);

    private static bool IsQuote(Sentence sentence) => sentence.Shape == "quote";

    private static string Order(ProseSection section) => string.Join(" / ", section.Sentences.Where(sentence => sentence.Shape == "numbered item").Select(sentence => sentence.Words));
}
