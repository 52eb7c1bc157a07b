using BriefingSite.Comparing.Wording;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Knows of some things that their order says nothing: bullets, rows and columns of single words, names and numbers that neither a sentence nor a heading
/// leads in, claims, and sections that are headed by names, where no word in or about them says anything of rank, time, place, comparison or another one. Of everything else
/// only a reader can tell.</summary>
/// <param name="words">The words that tell; <c>null</c> for a language without lists, where nothing is known.</param>
/// <param name="before">The earlier prose.</param>
/// <param name="after">The later prose.</param>
internal sealed class FreeOrder(OrderWords? words, ProseSection before, ProseSection after)
{
    // "The second bullet below" may stand anywhere on the page.
    private readonly Lazy<bool> _isPointedAt = new(() => words is null || before.Sentences.Concat(after.Sentences).Any(sentence => words.NamesPlaces(sentence.Words)));

    /// <summary>The bullet lists and rows of claims with the same items in both versions in an order that says nothing.</summary>
    public IEnumerable<(OutlineNode Before, OutlineNode After)> Blocks(Func<OutlineNode, IReadOnlySet<int>> idsOf)
    {
        if (words is null) yield break;
        foreach (var (i, node) in before.Nodes.Index())
        {
            if (!IsSimple(node) || node.Units.Count() is not (> 1 and var count) || idsOf(node) is not { } ids || ids.Count != count) continue;
            foreach (var (j, other) in after.Nodes.Index())
                if (other.Kind == node.Kind && IsSimple(other) && other.Units.Count() == count && ids.SetEquals(idsOf(other)) && IsFree(before, i) && IsFree(after, j)) yield return (node, other);
        }
    }

    /// <summary>Whether the order of the rows of a table, or of its columns, says nothing.</summary>
    public bool IsFree(Grid table) =>
        words is not null && !table.IsLed && !_isPointedAt.Value && table.Heads.Distinct().Count() == table.Heads.Count && table.Heads.All(head => words.IsLabel(head))
        && table.Rows.All(row => row.Count == table.Heads.Count && row.All(cell => words.IsLabel(cell.Words)));

    /// <summary>The anchors of neighbouring sections whose order says nothing, in the order of the text, each with the sections around it.</summary>
    /// <param name="heads">The headings of a version.</param>
    public IEnumerable<IReadOnlyList<string>> Sections(IReadOnlyList<SectionHead> heads)
    {
        var prose = ReferenceEquals(heads, before.Headings) ? before : after;
        for (var first = 0; first < heads.Count;)
        {
            var next = first;
            while (next < heads.Count && heads[next].Level == heads[first].Level && IsFree(prose, heads[next])) next++;
            if (next - first > 1 && !_isPointedAt.Value && IsAlone(prose, heads, first, next)) yield return [.. heads.Skip(first).Take(next - first).Select(head => head.Anchor)];
            first = Math.Max(next, first + 1);
        }
    }

    private static bool IsSimple(OutlineNode node) => node is { Unit: null, Kind: "item" or "claim" } && node.Items.All(item => item is [{ Unit: not null }]);

    private bool IsFree(ProseSection prose, int at)
    {
        var node = prose.Nodes[at];
        if (_isPointedAt.Value || (node.Kind == "item" ? node.IsLed || !node.Units.All(unit => words!.IsLabel(unit.Text)) : node.Units.Any(unit => words!.MayMind(unit.Text)))) return false;
        var (section, lead) = (node.Units.First().Section, node.Units.First().Leads[^1] as Sentence);
        if (prose.Headings.FirstOrDefault(head => head.Anchor == section) is { } head && words!.MayMind(head.Text.Words)) return false;
        if (lead is not null && (lead.Words.EndsWith(':') || words!.MayMindOthers(lead.Words))) return false;
        return at + 1 == prose.Nodes.Count || prose.Nodes[at + 1].Units.FirstOrDefault() is not { } next || !PointsBack(next);
    }

    private bool PointsBack(Unit unit) => words!.MayMindOthers(unit.Text) || words.PointsBack(unit.Text);

    private bool IsFree(ProseSection prose, SectionHead head) =>
        words is not null && words.IsName(head.Text.Words) && Units(prose).Where(unit => unit.Section == head.Anchor).ToList() is { Count: > 0 } units && !units.Exists(unit => words.MayMind(unit.Text));

    // Something stands between the heading above and the first of them, and it announces no order; what follows them does not point back.
    private bool IsAlone(ProseSection prose, IReadOnlyList<SectionHead> heads, int first, int next)
    {
        var parent = heads.Take(first).LastOrDefault(head => head.Level < heads[first].Level);
        var units = Units(prose).ToList();
        if (units.FindLast(unit => unit.Section == (parent?.Anchor ?? "")) is not { } above || words!.MayMind(above.Text) || (parent is not null && words.MayMind(parent.Text.Words))) return false;
        if (next == heads.Count) return true;
        return heads[next].Level <= heads[first].Level && (units.Find(unit => unit.Section == heads[next].Anchor) is not { } below || !PointsBack(below));
    }

    private static IEnumerable<Unit> Units(ProseSection prose) => prose.Nodes.SelectMany(node => node.Units);
}
