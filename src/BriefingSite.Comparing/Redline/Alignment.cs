using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>The same item in both versions, or an item without a counterpart.</summary>
/// <param name="Before">The item in the earlier version.</param>
/// <param name="After">The item in the later version.</param>
/// <param name="NumberBefore">Its position in the earlier list, from 1.</param>
/// <param name="NumberAfter">Its position in the later list, from 1.</param>
/// <param name="IsMoved">Whether it has moved past others.</param>
internal readonly record struct Aligned<T>(T? Before, T? After, int? NumberBefore, int? NumberAfter, bool IsMoved) where T : class
{
    /// <summary>Its change status, once it is known whether its content is the same.</summary>
    public ChangeStatus ToStatus(bool isSame) => new(
        Before is null ? RedlineStatus.Added : After is null ? RedlineStatus.Removed : isSame ? RedlineStatus.Same : RedlineStatus.Changed, NumberBefore, NumberAfter, IsMoved);
}

/// <summary>Aligns two lists. Unlike <see cref="Pairing"/>, it also finds out whether a changed item has moved.</summary>
internal static class Alignment
{
    /// <summary>Aligns two lists, in the order of the later one; removed items keep their place.</summary>
    /// <param name="before">The earlier list.</param>
    /// <param name="after">The later list.</param>
    /// <param name="keyBefore">What is compared of an earlier item.</param>
    /// <param name="keyAfter">What is compared of a later item.</param>
    public static List<Aligned<T>> Align<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> keyBefore, Func<T, string> keyAfter) where T : class
    {
        // Two lists of one item of the same type: the item changed, however much.
        if (before.Count == 1 && after.Count == 1 && before[0].GetType() == after[0].GetType()) return [new(before[0], after[0], 1, 1, false)];
        return Pair(Number(before, keyBefore), Number(after, keyAfter));
    }

    /// <summary>Aligns two lists of items with ids.</summary>
    /// <returns>As <see cref="Align"/>; items with the same id are paired, others never are.</returns>
    public static List<Aligned<T>> ById<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> id) where T : class
    {
        var (idsBefore, idsAfter) = (before.Select(id).ToHashSet(StringComparer.Ordinal), after.Select(id).ToHashSet(StringComparer.Ordinal));
        return Pair(Number(before, Key), Number(after, Key));

        // An id is a single word, so different ids are never similar; the sign keeps one-sided ids apart.
        string Key(T item) => idsBefore.Contains(id(item)) && idsAfter.Contains(id(item)) ? id(item) : $"§{id(item)}";
    }

    private static List<Aligned<T>> Pair<T>(List<Numbered<T>> before, List<Numbered<T>> after) where T : class
    {
        var pairs = Pairing.Pair(before, after, item => item.Key);
        var numbers = pairs.Where(pair => pair is { Before: not null, After: not null }).Select(pair => pair.Before!.Number).ToList();
        var inOrder = IncreasingSubsequence.Find(numbers).Select(i => numbers[i]).ToHashSet();
        return RemovedFirst(pairs.Select(pair => new Aligned<T>(
            pair.Before?.Item, pair.After?.Item, pair.Before?.Number, pair.After?.Number,
            pair is { Before: not null, After: not null } && !inOrder.Contains(pair.Before.Number))));
    }

    // Added items follow the removed items whose place they take.
    private static List<Aligned<T>> RemovedFirst<T>(IEnumerable<Aligned<T>> pairs) where T : class
    {
        var (ordered, added) = (new List<Aligned<T>>(), new List<Aligned<T>>());
        foreach (var pair in pairs)
        {
            if (pair.Before is null)
            {
                added.Add(pair);
                continue;
            }
            if (pair.After is not null) Flush();
            ordered.Add(pair);
        }
        Flush();
        return ordered;

        void Flush()
        {
            ordered.AddRange(added);
            added.Clear();
        }
    }

    private static List<Numbered<T>> Number<T>(IReadOnlyList<T> items, Func<T, string> key) => [.. items.Select((item, i) => new Numbered<T>(item, i + 1, key(item)))];

    private sealed record Numbered<T>(T Item, int Number, string Key);
}
