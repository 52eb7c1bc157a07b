using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Changes;

/// <summary>The subject of a change, and its location in both versions.</summary>
internal sealed record ChangeTarget(Subject Subject, Location? Before, Location? After)
{
    /// <summary>The same subject at other locations, where these are known.</summary>
    public ChangeTarget At(UncomparedLocation? before, UncomparedLocation? after) => this with { Before = Known(before) ?? Before, After = Known(after) ?? After };

    private static Location? Known(UncomparedLocation? place) => place is { At.File: not null } known ? known.At : null;
}

/// <summary>Collects changes, and compares values on the way.</summary>
/// <param name="briefingBefore">The earlier briefing.</param>
/// <param name="briefingAfter">The later briefing.</param>
/// <param name="inBefore">Corrects a location in the earlier version.</param>
/// <param name="addressBefore">Corrects an address in the earlier version.</param>
internal sealed class ChangeCollector(Briefing briefingBefore, Briefing briefingAfter, Func<Location?, Location?>? inBefore = null, Func<string, string>? addressBefore = null)
{
    private readonly List<Change> _changes = [];

    /// <summary>The title of each address.</summary>
    public Titles Titles { get; } = new(briefingBefore, briefingAfter);

    /// <summary>Distinguishes changes in meaning from changes in wording.</summary>
    public JudgeWording Judge { get; } = new(KnownWords.Of(briefingBefore, briefingAfter), briefingBefore.Site.Language == briefingAfter.Site.Language ? briefingAfter.Site.Language : null);

    /// <summary>The changes.</summary>
    public IReadOnlyList<Change> All => _changes;

    /// <summary>Adds a change.</summary>
    public void Add(ChangeKind kind, ChangeTarget target, string? before = null, string? after = null, Weight? weight = null, Direction? direction = null, string? detail = null)
    {
        var change = new Change(kind, weight ?? kind.Weight, target.Subject, before, after, inBefore is null ? target.Before : inBefore(target.Before), target.After) { Detail = detail };
        _changes.Add(direction is null ? change : change with { Direction = direction });
    }

    /// <summary>Adds a change when two values differ.</summary>
    public void Value(ChangeKind kind, ChangeTarget target, string? before, string? after, Direction? direction = null, Weight? weight = null, string? detail = null)
    {
        if (before != after) Add(kind, target, before, after, weight, direction, detail);
    }

    /// <summary>Adds a change when two dates differ, in words where these tell them apart.</summary>
    public void Dates(ChangeKind kind, ChangeTarget target, Edtf? before, Edtf? after, string? detail = null)
    {
        if (before?.Written == after?.Written) return;
        var inWords = before?.InWords() != after?.InWords();
        Add(kind, target, inWords ? before?.InWords() : before?.Written, inWords ? after?.InWords() : after?.Written, detail: detail);
    }

    /// <summary>An address in the earlier version.</summary>
    /// <param name="url">The address under the later ids.</param>
    public string AddressBefore(string url) => addressBefore?.Invoke(url) ?? url;

    /// <summary>Whether the later version answers at an address of the earlier one with where to go on.</summary>
    public bool LeadsOn(string url) => briefingAfter.Tombstones.Any(answer => answer.Was.Url == url || answer.Was.Url == SitePath.WithoutFragment(url));

    /// <summary>Whether an address of the earlier version is to last: its id is written in the text, or a frozen version has it.</summary>
    public bool IsLasting(string url) =>
        briefingBefore.LastingPlaces.Contains(url) || briefingBefore.Versions.Concat(briefingAfter.Versions).Any(version => version.Addresses.Any(address => address.Url == url));

    /// <summary>Compares two statements without mark-up.</summary>
    public void Statement(ChangeKind kind, ChangeTarget target, string before, string after)
    {
        Words(kind, target, before, after, Judge.Statement(before, after, kind.Weight));
    }

    /// <summary>Adds a change of words, as it was judged.</summary>
    public void Words(ChangeKind kind, ChangeTarget target, string before, string after, Verdict verdict, string? detail = null)
    {
        if (verdict.Weight == Weight.None) return;
        Add(verdict.KindOf(kind), target, before, after, verdict.Weight, verdict.Direction, detail ?? verdict.Detail);
        _changes[^1] = _changes[^1] with { Rank = verdict.Rank };
    }

    /// <summary>Compares the details of two versions of an entity.</summary>
    public void Details(ChangeKind kind, ChangeTarget target, IEntity before, IEntity after)
    {
        foreach (var (detailBefore, detailAfter) in Pairs(before.Details, after.Details, detail => detail.Key))
            Value(kind, target, detailBefore?.Value, detailAfter?.Value, detail: (detailAfter ?? detailBefore)!.Key);
    }

    /// <summary>Compares two sets of targets.</summary>
    public void Sets(ChangeKind added, ChangeKind removed, ChangeTarget target, IEnumerable<Target> before, IEnumerable<Target> after)
    {
        var (targetsBefore, targetsAfter) = (before.DistinctBy(item => item.Url).ToList(), after.DistinctBy(item => item.Url).ToList());
        foreach (var item in targetsBefore.ExceptBy(targetsAfter.Select(each => each.Url), each => each.Url)) Add(removed, target, Titles.Find(item));
        foreach (var item in targetsAfter.ExceptBy(targetsBefore.Select(each => each.Url), each => each.Url)) Add(added, target, null, Titles.Find(item));
    }

    /// <summary>Compares two sets of words.</summary>
    public void Sets(ChangeKind added, ChangeKind removed, ChangeTarget target, IEnumerable<string> before, IEnumerable<string> after)
    {
        var (wordsBefore, wordsAfter) = (before.ToHashSet(StringComparer.Ordinal), after.ToHashSet(StringComparer.Ordinal));
        foreach (var word in wordsBefore.Except(wordsAfter)) Add(removed, target, word);
        foreach (var word in wordsAfter.Except(wordsBefore)) Add(added, target, null, word);
    }

    /// <summary>Pairs two lists by a key, in the order of the later one. Of several items with the same key, the first counts.</summary>
    public static IEnumerable<(T? Before, T? After)> Pairs<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> key) where T : class
    {
        var byKey = before.DistinctBy(key).ToDictionary(key, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in after)
            if (seen.Add(key(item))) yield return (byKey.GetValueOrDefault(key(item)), item);
        foreach (var (id, item) in byKey)
            if (!seen.Contains(id)) yield return (item, null);
    }
}
