using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares what surrounds sentences that stay the same: after which sentence they stand, and in what kind of block.</summary>
internal sealed class CompareOrder(ChangeCollector changes)
{
    /// <summary>Compares them.</summary>
    /// <param name="target">The subject with these sentences.</param>
    /// <param name="before">The earlier sentences.</param>
    /// <param name="pairs">The pairs of sentences, in the later order.</param>
    public void Compare(ChangeTarget target, IReadOnlyList<Sentence> before, ValueList<Pair<Sentence>> pairs)
    {
        Contexts(target, before, [.. pairs.Where(pair => pair.After is not null)]);
        Structure(target, [.. pairs.Where(pair => pair is { Before: not null, After: not null })]);
    }

    // A moved sentence, and the one behind its old or its new place, follow another one now, which "he" or "therefore" at their beginning points at.
    private void Contexts(ChangeTarget target, IReadOnlyList<Sentence> before, List<Pair<Sentence>> pairs)
    {
        var moved = pairs.Where(pair => pair.Match == Match.Moved).Select(pair => pair.Before!).ToHashSet<Sentence>(ReferenceEqualityComparer.Instance);
        if (moved.Count == 0) return;
        var previous = new Dictionary<Sentence, Sentence>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < before.Count; i++) previous[before[i]] = before[i - 1];
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i] is not { Before: { } sentenceBefore, After: { } sentence } || sentence.Shape is "code" or "numbered item") continue;
            var (followed, follows) = (previous.GetValueOrDefault(sentenceBefore), i == 0 ? null : pairs[i - 1].After);
            if (ReferenceEquals(followed, i == 0 ? null : pairs[i - 1].Before)) continue;
            var touchesMoved = moved.Contains(sentenceBefore) || (followed is not null && moved.Contains(followed)) || (i > 0 && pairs[i - 1].Match == Match.Moved);
            if (touchesMoved && changes.Judge.PointsBack(sentence.Words))
                changes.Add(ChangeKinds.ContextChanged, target.At(sentenceBefore.At, sentence.At), $"{followed?.Words} {sentenceBefore.Words}".Trim(), $"{follows?.Words} {sentence.Words}".Trim());
        }
    }

    // Paragraphs and bullets say the same; a numbered list has an order, and a note stands aside.
    private void Structure(ChangeTarget target, List<Pair<Sentence>> pairs)
    {
        foreach (var group in pairs.Where(pair => Kind(pair.Before!) != Kind(pair.After!) && pair is not ({ Before.Shape: "quote" } or { After.Shape: "quote" })).GroupBy(pair => (pair.Before!.Shape, pair.After!.Shape)))
        {
            var first = group.First();
            changes.Add(ChangeKinds.StructureChanged, target.At(first.Before!.At, first.After!.At), $"{first.Before.Shape}: {first.Before.Words}", $"{first.After.Shape}: {first.After.Words}", detail: group.Count() > 1 ? Plural.Count(group.Count(), "sentence") : null);
        }
    }

    private static string Kind(Sentence sentence) => sentence.Shape.Replace("paragraph", "item", StringComparison.Ordinal);
}
