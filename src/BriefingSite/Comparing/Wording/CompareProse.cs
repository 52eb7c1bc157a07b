using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>Compares two versions of a prose: sentences first, then words. What moved on its page is no change in meaning.</summary>
internal sealed class CompareProse(ChangeCollector findings)
{
    private readonly CompareSentences _sentences = new(findings);

    /// <summary>Compares them.</summary>
    /// <param name="spot">Whose prose it is.</param>
    /// <param name="before">The prose.</param>
    /// <param name="after">The prose now.</param>
    /// <param name="linked">What leads to an anchor of it, in either version.</param>
    public void Compare(ChangeTarget spot, Prose before, Prose after, Func<string, IReadOnlyCollection<string>>? linked = null)
    {
        if (before.Equals(after)) return;
        var (old, fresh) = Read(before, after);
        new CompareHeadings(findings).Compare(spot, old.Headings, fresh.Headings, linked ?? (_ => []));
        new CompareTables(findings).Compare(spot, old.Tables, fresh.Tables);
        Sentences(spot, old, fresh);
    }

    /// <summary>Compares two statements with mark-up.</summary>
    public void Statement(ChangeTarget spot, ChangeKind kind, Prose before, Prose after, bool isEvidence = false)
    {
        if (before.Equals(after)) return;
        var (one, other) = (Reader(before).Whole(), Reader(after).Whole());
        _sentences.Statement(spot, kind, one, other, isEvidence);
        if (WordDiff.AreSame(one.Words, other.Words)) Placing(spot, before, after);
    }

    /// <summary>The words of a prose as changes tell them.</summary>
    public string Words(Prose prose) => Reader(prose).Whole().Words;

    // The same words and the same citations, but under other sentences.
    private void Placing(ChangeTarget spot, Prose before, Prose after)
    {
        var (old, fresh) = (Reader(before).Read().Sentences, Reader(after).Read().Sentences);
        if (old.Count < 2 || old.Count != fresh.Count || !AreAlike(old.SelectMany(Keys), fresh.SelectMany(Keys))) return;
        if (old.Zip(fresh).FirstOrDefault(pair => !AreAlike(Keys(pair.First), Keys(pair.Second))) is ({ } one, { } other))
            findings.Add(ChangeKinds.CitationMoved, spot.At(one.At, other.At), Cited(one), Cited(other));
    }

    private void Sentences(ChangeTarget spot, ProseSection before, ProseSection after)
    {
        var (moved, numbered) = (new List<(Sentence, Sentence)>(), new List<(Sentence, Sentence)>());
        var anchors = before.Headings.Select(head => head.Anchor).Intersect(after.Headings.Select(head => head.Anchor)).Append("").ToHashSet(StringComparer.Ordinal);
        foreach (var (old, fresh, match) in Pairing.Pair(before.Sentences, after.Sentences, sentence => sentence.Key))
        {
            if (match == Match.Added) Came(spot.At(null, fresh!.At), fresh);
            else if (match == Match.Removed) Went(spot.At(old!.At, null), old);
            if (old is null || fresh is null) continue;
            if (match == Match.Changed) _sentences.Prose(spot, old, fresh);
            if (match == Match.Moved) (old.Shape == "numbered item" && fresh.Shape == "numbered item" ? numbered : moved).Add((old, fresh));
            Place(spot.At(old.At, fresh.At), old, fresh, anchors);
        }
        if (moved.Count > 0) findings.Add(ChangeKinds.Moved, spot.At(moved[0].Item1.At, moved[0].Item2.At), detail: Count(moved.Count, "sentence"));
        if (numbered.Count > 0)
            findings.Add(ChangeKinds.NumberedListReordered, spot.At(numbered[0].Item1.At, numbered[0].Item2.At), Order(before), Order(after));
    }

    private void Place(ChangeTarget spot, Sentence old, Sentence fresh, HashSet<string> anchors)
    {
        if (IsQuote(old) != IsQuote(fresh)) findings.Add(ChangeKinds.AttributionChanged, spot, $"{old.Shape}: {old.Words}", $"{fresh.Shape}: {fresh.Words}");
        if (old.Section != fresh.Section && anchors.Contains(old.Section) && anchors.Contains(fresh.Section))
            findings.Add(ChangeKinds.SectionOfSentenceChanged, spot, old.Section, fresh.Section, detail: old.Words);
    }

    private void Came(ChangeTarget spot, Sentence sentence)
    {
        findings.Add(sentence.Shape == "code" ? ChangeKinds.CodeChanged : ChangeKinds.SentenceAdded, spot, null, Describe(sentence));
    }

    private void Went(ChangeTarget spot, Sentence sentence)
    {
        findings.Add(sentence.Shape == "code" ? ChangeKinds.CodeChanged : ChangeKinds.SentenceRemoved, spot, Describe(sentence));
    }

    // Footnotes are numbered by their first mention; a name that both versions share lets a mark be told from another.
    private (ProseSection Before, ProseSection After) Read(Prose before, Prose after)
    {
        var (old, fresh) = (Reader(before).Read(), Reader(after).Read());
        if (old.Notes.Count == 0 && fresh.Notes.Count == 0) return (old, fresh);
        var (was, now) = (new Dictionary<int, string>(), new Dictionary<int, string>());
        var name = 0;
        foreach (var pair in Pairing.Pair<KeyValuePair<int, string>?>([.. old.Notes.Select(note => (KeyValuePair<int, string>?)note)], [.. fresh.Notes.Select(note => (KeyValuePair<int, string>?)note)], note => note!.Value.Value))
        {
            name++;
            if (pair.Before is { } one) was[one.Key] = $"{name}";
            if (pair.After is { } other) now[other.Key] = $"{name}";
        }
        return (Reader(before, was).Read(), Reader(after, now).Read());
    }

    private ReadProseSection Reader(Prose prose, Dictionary<int, string>? names = null) =>
        new(prose, findings.Titles, number => names?.GetValueOrDefault(number) ?? $"{number}");

    private static string Describe(Sentence sentence) => string.Join(' ', sentence.Citations.Select(citation => CitedAs.Describe(citation with { Quotation = null })).Prepend(sentence.Words));

    private static string Cited(Sentence sentence) => $"{sentence.Words} {string.Join(' ', Keys(sentence))}";

    private static IEnumerable<string> Keys(Sentence sentence) => CitedAs.Normal(sentence.Citations).Select(CitedAs.Key).Order(StringComparer.Ordinal);

    private static bool AreAlike(IEnumerable<string> some, IEnumerable<string> others) => some.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal));

    private static bool IsQuote(Sentence sentence) => sentence.Shape == "quote";

    private static string Order(ProseSection chapter) => string.Join(" / ", chapter.Sentences.Where(sentence => sentence.Shape == "numbered item").Select(sentence => sentence.Words));

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
