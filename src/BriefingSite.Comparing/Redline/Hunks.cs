using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Cuts a redline into hunks: changes, their context, and the rest, which is folded.</summary>
internal static class Hunks
{
    /// <summary>The hunks; none where nothing has changed.</summary>
    public static ValueList<RedlineHunk> Find(IReadOnlyList<RedlineBlock> blocks)
    {
        if (!blocks.Any(IsChange)) return [];
        var shown = Shown(blocks);
        var hunks = new List<RedlineHunk>();
        var changes = 0;
        for (var i = 0; i < blocks.Count;)
        {
            var first = i++;
            if (IsChange(blocks[first]))
            {
                while (i < blocks.Count && IsOneWith(blocks[i - 1], blocks[i])) i++;
                Add(first, i, ++changes, isFolded: false);
                continue;
            }
            while (i < blocks.Count && !IsChange(blocks[i]) && shown[i] == shown[first]) i++;
            Add(first, i, null, isFolded: !shown[first]);
        }
        return hunks.ToValueList();

        void Add(int from, int end, int? change, bool isFolded) => hunks.Add(new(change, isFolded, blocks.Skip(from).Take(end - from).ToValueList()));
    }

    /// <summary>Whether a block has a change to show.</summary>
    public static bool IsChange(RedlineBlock block) => !block.ChangeStatus.IsSame;

    // Adjacent blocks that were removed, added, moved or replaced together are one change; entries of a list are one change each.
    private static bool IsOneWith(RedlineBlock one, RedlineBlock other) =>
        ((IsWhole(one) && IsWhole(other)) || (IsOnlyMoved(one) && IsOnlyMoved(other) && other.ChangeStatus.NumberBefore == one.ChangeStatus.NumberBefore + 1)) && (one, other) is not (RedlineEntry { Kind: not ("claim" or "passage" or "heading" or "head") }, RedlineEntry);

    private static bool IsWhole(RedlineBlock block) => block.ChangeStatus.Status is RedlineStatus.Added or RedlineStatus.Removed;

    private static bool IsOnlyMoved(RedlineBlock block) => block.ChangeStatus is { Status: RedlineStatus.Same, IsMoved: true };

    // In a text, the context of a change is the blocks before and after it and the heading above. An entry of a list needs no context.
    private static bool[] Shown(IReadOnlyList<RedlineBlock> blocks)
    {
        var shown = new bool[blocks.Count];
        var heading = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is RedlineText { Kind: RedlineTextKind.Heading } or RedlineEntry { Kind: "heading" }) heading = i;
            if (!IsChange(blocks[i]) || (blocks[i] is RedlineEntry { Kind: not ("claim" or "passage") })) continue;
            if (heading >= 0) shown[heading] = true;
            if (i > 0) shown[i - 1] = true;
            if (i + 1 < blocks.Count) shown[i + 1] = true;
        }
        // Folding a single block takes as much room as showing it.
        for (var i = 1; i + 1 < blocks.Count; i++)
            if (!shown[i] && (shown[i - 1] || IsChange(blocks[i - 1])) && (shown[i + 1] || IsChange(blocks[i + 1])) && blocks[i] is not RedlineEntry) shown[i] = true;
        return shown;
    }
}
