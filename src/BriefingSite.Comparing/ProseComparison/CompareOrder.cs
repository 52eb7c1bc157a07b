using System.Globalization;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares where sentences, tables, claims and sections stand that both versions have. What changed places is for a reader to judge: bullets may
/// be ranked or in the order of a route, a claim may point at the one before it. Layout is only what <see cref="FreeOrder"/> knows of; notes are in the order of their marks, which are
/// compared.</summary>
internal sealed class CompareOrder(ChangeCollector changes)
{
    private readonly List<(Unit Before, Unit After)> _pairs = [];
    private readonly Dictionary<object, int> _before = new(ReferenceEqualityComparer.Instance), _after = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _told = [];

    /// <summary>Compares them.</summary>
    /// <param name="target">The subject with this prose.</param>
    /// <param name="before">The earlier prose.</param>
    /// <param name="after">The later prose.</param>
    /// <param name="same">The sentences and tables in both, in the later order.</param>
    public void Compare(ChangeTarget target, ProseSection before, ProseSection after, IEnumerable<(object? Before, object? After)> same)
    {
        Pair(before, after, same);
        var free = new FreeOrder(changes.Judge.Order, before, after);
        var (order, orderAfter) = (Flat(before.Nodes, _before), Flat(after.Nodes, _after));
        foreach (var (one, other) in free.Blocks(node => Flat([node], node.Units.Any(unit => _before.ContainsKey(unit.Item)) ? _before : _after).ToHashSet())) Free(target, orderAfter, Flat([one], _before), other);
        foreach (var group in Enumerable.Range(0, _pairs.Count).GroupBy(id => (_pairs[id].Before.Section, _pairs[id].After.Section)))
        {
            var ids = group.ToHashSet();
            Moved(target, [.. order.Where(ids.Contains)], [.. orderAfter.Where(ids.Contains)]);
        }
        Structure(target);
        Leads(target);
        Sections(target, before.Headings, after.Headings, free);
    }

    // What is known to have no order is compared as if it had kept it.
    private void Free(ChangeTarget target, List<int> orderAfter, List<int> ids, OutlineNode after)
    {
        var places = ids.Select(id => orderAfter.IndexOf(id)).ToList();
        if (places.SequenceEqual(places.Order())) return;
        foreach (var (place, id) in places.Order().Zip(ids)) orderAfter[place] = id;
        if (after.Kind == "claim") changes.Add(ChangeKinds.Moved, target.At(_pairs[ids[0]].Before.At, _pairs[ids[0]].After.At), detail: Plural.Count(ids.Count, "claim"));
    }

    private void Pair(ProseSection before, ProseSection after, IEnumerable<(object? Before, object? After)> same)
    {
        var (units, unitsAfter) = (Units(before), Units(after));
        var claims = unitsAfter.Values.Where(unit => unit.Item is string).ToDictionary(unit => (string)unit.Item, StringComparer.Ordinal);
        var inBoth = units.Values.Where(unit => unit.Item is string id && claims.ContainsKey(id)).Select(unit => ((object?)unit.Item, (object?)claims[(string)unit.Item].Item));
        foreach (var (one, other) in same.Concat(inBoth))
        {
            if (one is null || other is null || !units.TryGetValue(one, out var unit) || !unitsAfter.TryGetValue(other, out var unitAfter)) continue;
            _before[one] = _after[other] = _pairs.Count;
            _pairs.Add((unit, unitAfter));
        }
    }

    private static Dictionary<object, Unit> Units(ProseSection prose)
    {
        var units = new Dictionary<object, Unit>(ReferenceEqualityComparer.Instance);
        foreach (var unit in prose.Nodes.SelectMany(node => node.Units)) units[unit.Item] = unit;
        return units;
    }

    // The numbers of the pairs in the order of the text, in notes by the numbers themselves.
    private static List<int> Flat(IEnumerable<OutlineNode> nodes, Dictionary<object, int> ids) => [.. nodes.SelectMany(node =>
    {
        if (node.Unit is { } unit) return ids.TryGetValue(unit.Item, out var id) ? [id] : [];
        var items = node.Items.Select(item => Flat(item, ids)).Where(item => item.Count > 0);
        return (node.Kind == "note" ? items.OrderBy(item => item[0]) : items).SelectMany(item => item);
    })];

    private void Moved(ChangeTarget target, List<int> before, List<int> after)
    {
        foreach (var (_, added) in ListDiff.Compare(before.Select(Text), after.Select(Text)))
        {
            if (added.Count == 0) continue;
            var ids = after.GetRange(added.Start, added.Count);
            _told.UnionWith(ids);
            Tell(target, ids, id => Follows(before, id, _pairs[id].Before, each => _pairs[each].Before), id => Follows(after, id, _pairs[id].After, each => _pairs[each].After));
        }

        static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

        static string Follows(List<int> order, int id, Unit unit, Func<int, Unit> find) => order.IndexOf(id) is > 0 and var i ? $"{find(order[i - 1]).Words} {unit.Words}" : unit.Words;
    }

    private void Tell(ChangeTarget target, List<int> ids, Func<int, string> before, Func<int, string> after) => changes.Add(
        ChangeKinds.ContextChanged, target.At(_pairs[ids[0]].Before.At, _pairs[ids[0]].After.At), before(ids[0]), after(ids[0]),
        detail: $"moved: read it at its new place{(ids.Count > 1 ? $" ({ids.Count.ToString(CultureInfo.InvariantCulture)} sentences or blocks)" : "")}");

    // What becomes a quotation, or ceases to be one, is told as such.
    private void Structure(ChangeTarget target)
    {
        foreach (var group in _pairs.Where(pair => pair.Before.Structure != pair.After.Structure && IsQuote(pair.Before) == IsQuote(pair.After)).GroupBy(pair => (pair.Before.Structure, pair.After.Structure)))
        {
            var (one, other) = group.First();
            // Where a sentence was split into bullets, its words are told with the split.
            var isWhole = WordDiff.AreSame(one.Words, other.Words);
            changes.Add(ChangeKinds.StructureChanged, target.At(one.At, other.At), isWhole ? $"{one.Structure}: {one.Words}" : one.Structure, isWhole ? $"{other.Structure}: {other.Words}" : other.Structure, detail: group.Count() > 1 ? Plural.Count(group.Count(), "sentence") : null);
        }
    }

    private static bool IsQuote(Unit unit) => unit.Item is Sentence { Shape: "quote" };

    // A lead-in that is new or gone is told as such.
    private void Leads(ChangeTarget target)
    {
        var open = Enumerable.Range(0, _pairs.Count).Where(id => !_told.Contains(id) && _pairs[id].Before.Structure == _pairs[id].After.Structure);
        foreach (var group in open.Select(id => (Id: id, Leads: Other(_pairs[id]))).Where(each => each.Leads is not null).GroupBy(each => each.Leads))
            Tell(target, [.. group.Select(each => each.Id)], id => $"{Words(group.Key!.Value.Before)} {_pairs[id].Before.Words}".Trim(), id => $"{Words(group.Key!.Value.After)} {_pairs[id].After.Words}".Trim());

        static string? Words(object? lead) => (lead as Sentence)?.Words;
    }

    private (object? Before, object? After)? Other((Unit Before, Unit After) pair)
    {
        foreach (var (one, other) in pair.Before.Leads.Zip(pair.After.Leads))
        {
            int? id = null, idAfter = null;
            if (one is not null && (id = Find(_before, one)) is null) continue;
            if (other is not null && (idAfter = Find(_after, other)) is null) continue;
            if (id != idAfter) return (one, other);
        }
        return null;

        static int? Find(Dictionary<object, int> ids, object lead) => ids.TryGetValue(lead, out var id) ? id : null;
    }

    // A section is told as a whole; sentences under another heading are told one by one.
    private void Sections(ChangeTarget target, IReadOnlyList<SectionHead> before, IReadOnlyList<SectionHead> after, FreeOrder free)
    {
        var common = before.Select(head => head.Anchor).Intersect(after.Select(head => head.Anchor)).ToHashSet(StringComparer.Ordinal);
        var anchors = after.Select(head => head.Anchor).Where(common.Contains).ToList();
        var isFree = Restore(anchors, free.Sections(before).ToList(), free.Sections(after).ToList());
        if (isFree is { } first) changes.Add(ChangeKinds.Moved, target.At(before.First(head => head.Anchor == first).Text.At, after.First(head => head.Anchor == first).Text.At), detail: "sections");
        var moved = ListDiff.Compare(before.Select(head => head.Anchor).Where(common.Contains), anchors).SelectMany(run => anchors.GetRange(run.Added.Start, run.Added.Count)).ToHashSet(StringComparer.Ordinal);
        foreach (var (one, other) in _pairs.Where(pair => pair.Before.Item is not Sentence && pair.Before.Section != pair.After.Section && IsKnown(pair.Before.Section) && IsKnown(pair.After.Section)))
            changes.Add(ChangeKinds.SectionOfSentenceChanged, target.At(one.At, other.At), one.Section, other.Section, detail: one.Words);
        foreach (var anchor in common)
        {
            var (parent, parentAfter) = (Parent(before, anchor), Parent(after, anchor));
            var (one, other) = (before.First(head => head.Anchor == anchor), after.First(head => head.Anchor == anchor));
            if (parent?.Anchor != parentAfter?.Anchor && IsKnown(parent?.Anchor ?? "") && IsKnown(parentAfter?.Anchor ?? "")) changes.Add(ChangeKinds.ContextChanged, target.At(one.Text.At, other.Text.At), $"{parent?.Text.Words} {one.Text.Words}".Trim(), $"{parentAfter?.Text.Words} {other.Text.Words}".Trim(), detail: "a section of another section");
            else if (moved.Contains(anchor)) changes.Add(ChangeKinds.ContextChanged, target.At(one.Text.At, other.Text.At), Placed(before, one), Placed(after, other), detail: "a section moved: read it at its new place");
        }

        static string Placed(IReadOnlyList<SectionHead> heads, SectionHead head) => heads.TakeWhile(each => each.Anchor != head.Anchor).LastOrDefault() is { } last ? $"{last.Text.Words} / {head.Text.Words}" : head.Text.Words;

        bool IsKnown(string anchor) => anchor.Length == 0 || common.Contains(anchor);
    }

    // Puts sections whose order says nothing back into the earlier order; the first of them, or null for none.
    private static string? Restore(List<string> anchors, List<IReadOnlyList<string>> before, List<IReadOnlyList<string>> after)
    {
        string? first = null;
        foreach (var run in before.Where(run => after.Exists(other => !other.SequenceEqual(run) && other.ToHashSet(StringComparer.Ordinal).SetEquals(run)) && run.All(anchors.Contains)))
        {
            first ??= run[0];
            foreach (var (place, anchor) in run.Select(each => anchors.IndexOf(each)).Order().Zip(run).ToList()) anchors[place] = anchor;
        }
        return first;
    }

    private static SectionHead? Parent(IReadOnlyList<SectionHead> heads, string anchor)
    {
        var i = heads.Index().First(head => head.Item.Anchor == anchor).Index;
        return heads.Take(i).LastOrDefault(head => head.Level < heads[i].Level);
    }
}
