using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>What is being compared, and where it stands in both versions.</summary>
internal sealed record ChangeTarget(Subject Subject, Location? Before, Location? After)
{
    /// <summary>The same subject at other places, where they are known.</summary>
    public ChangeTarget At(UncomparedLocation? was, UncomparedLocation? isNow) => this with { Before = Known(was) ?? Before, After = Known(isNow) ?? After };

    private static Location? Known(UncomparedLocation? place) => place is { At.File: not null } known ? known.At : null;
}

/// <summary>The changes found so far, and how one is found.</summary>
internal sealed class ChangeCollector(Briefing before, Briefing after)
{
    private readonly List<Change> _changes = [];

    /// <summary>What addresses are called.</summary>
    public Titles Titles { get; } = new(before, after);

    /// <summary>Tells meaning from wording.</summary>
    public JudgeWording Judge { get; } = new(new(before, after));

    /// <summary>The changes.</summary>
    public IReadOnlyList<Change> All => _changes;

    /// <summary>Adds a change.</summary>
    public void Add(ChangeKind kind, ChangeTarget spot, string? before = null, string? after = null, Weight? weight = null, Direction? direction = null, string? detail = null)
    {
        var change = new Change(kind, weight ?? kind.Weight, spot.Subject, before, after, spot.Before, spot.After) { Detail = detail };
        _changes.Add(direction is null ? change : change with { Direction = direction });
    }

    /// <summary>Adds a change when two values differ.</summary>
    public void Value(ChangeKind kind, ChangeTarget spot, string? before, string? after, Direction? direction = null, Weight? weight = null, string? detail = null)
    {
        if (before != after) Add(kind, spot, before, after, weight, direction, detail);
    }

    /// <summary>Compares two statements without mark-up.</summary>
    public void Statement(ChangeKind kind, ChangeTarget spot, string before, string after)
    {
        var verdict = Judge.Statement(before, after, kind.Weight);
        if (verdict.Weight == Weight.None) return;
        Add(verdict.Weight == Weight.Wording ? ChangeKinds.WordingChanged : kind, spot, before, after, verdict.Weight, detail: verdict.Detail);
    }

    /// <summary>Compares two sets of things with titles.</summary>
    public void Sets(ChangeKind added, ChangeKind removed, ChangeTarget spot, IEnumerable<Target> before, IEnumerable<Target> after)
    {
        var (old, fresh) = (before.DistinctBy(target => target.Url).ToList(), after.DistinctBy(target => target.Url).ToList());
        foreach (var target in old.ExceptBy(fresh.Select(each => each.Url), each => each.Url)) Add(removed, spot, Titles.Find(target));
        foreach (var target in fresh.ExceptBy(old.Select(each => each.Url), each => each.Url)) Add(added, spot, null, Titles.Find(target));
    }

    /// <summary>Compares two sets of words.</summary>
    public void Sets(ChangeKind added, ChangeKind removed, ChangeTarget spot, IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, fresh) = (before.ToHashSet(StringComparer.Ordinal), after.ToHashSet(StringComparer.Ordinal));
        foreach (var word in old.Except(fresh)) Add(removed, spot, word);
        foreach (var word in fresh.Except(old)) Add(added, spot, null, word);
    }

    /// <summary>Pairs two lists by a key, in the order of the later one; of several with one key each list has its first.</summary>
    public static IEnumerable<(T? Before, T? After)> Pairs<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> key) where T : class
    {
        var old = before.DistinctBy(key).ToDictionary(key, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in after)
            if (seen.Add(key(item))) yield return (old.GetValueOrDefault(key(item)), item);
        foreach (var (id, item) in old)
            if (!seen.Contains(id)) yield return (item, null);
    }
}
