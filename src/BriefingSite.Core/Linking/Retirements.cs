using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A frozen version that was changed.</summary>
    public static Rule AlteredVersion { get; } = All.Add(new("BS062", Severity.Error, "A frozen version was changed",
        "A version that was published never changes: readers cite it. Its hash is stored beside it. Restore the file from the history of the repository; corrections go into a new version.",
        "input/versions/2026-11-22/claims.json, edited by hand", "git checkout HEAD -- input/versions"));

    /// <summary>A published id was removed.</summary>
    public static Rule RemovedId { get; } = All.Add(new("BS210", Severity.Error, "Something published is gone",
        "Others link to what was published and quote it by its id. Bring it back, or say in input/retired.yml since when and why it is gone; its address then answers with that.",
        "::: {.claim #record-year kind=fact}, deleted", "- { id: record-year, date: 2026-12-01, reason: The figure was withdrawn by the harbour. }"));

    /// <summary>A retired id that is in use.</summary>
    public static Rule RetiredIdInUse { get; } = All.Add(new("BS211", Severity.Error, "A retired id is in use",
        "Readers who follow an old link must not arrive at something else of the same name, and what still exists is not retired.",
        "- { id: economy, … }  # and input/topics/economy.md", "- { id: trade, … }"));

    /// <summary>A retired id that was never published.</summary>
    public static Rule RetiredIdNeverPublished { get; } = All.Add(new("BS212", Severity.Warning, "A retired id was never published",
        "No frozen version has it, so nobody can have linked to it.",
        "- { id: recrod-year, … }", "- { id: record-year, … }"));
}

/// <summary>Compares the briefing with its frozen versions: every published id must still exist or be retired with a reason, and every
/// published address must still answer.</summary>
internal sealed class Retirements(Drafts drafts, Registry registry, Action<Diagnostic> report)
{
    /// <summary>The frozen versions, the newest first.</summary>
    public ValueList<FrozenVersion> Versions { get; } = drafts.All.OfType<VersionDraft>()
        .Select(draft => draft.Frozen).OrderByDescending(frozen => frozen.Order).ToValueList();

    /// <summary>The tombstones for published addresses that nothing uses any more; each is added to the registry.</summary>
    public ValueList<Tombstone> Tombstones()
    {
        CheckDigests();
        var retired = Retired();
        var published = Versions.SelectMany(version => version.Ids.Select(id => (version.Version, Frozen: id)))
            .GroupBy(pair => pair.Frozen.Published.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var ids = published.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var nearest = new NearestNames();
        foreach (var id in retired.Values.Where(entry => !ids.Contains(entry.Id.Id) && registry.Known(entry.Id.Id) is null).Select(entry => entry.Id))
            report(new(LinkingRules.RetiredIdNeverPublished, id.At, $"No frozen version has '{id.Id}'.", Nearest.Describe(id.Id, nearest.To(id.Id, ids), "delete the entry")));
        foreach (var group in published)
            if (retired.GetValueOrDefault(group.Key) is { } entry && registry.Known(group.Key) is null)
                registry.Retire(group.Key, group.First().Frozen.Published.Target, entry);
        return published.SelectMany(group => Answers([.. group], retired.GetValueOrDefault(group.Key))).ToValueList();
    }

    // The newest version with an address describes it.
    private IEnumerable<Tombstone> Answers(List<(string Version, FrozenId Frozen)> published, RetirementDraft? retirement)
    {
        var (version, newest) = published[0];
        var id = newest.Published.Id;
        var living = registry.Known(id);
        if (living is null && retirement is null)
        {
            report(new(LinkingRules.RemovedId, newest.At, $"The {newest.Published.Kind} '{id}' was published in version {version} and is gone.",
                "bring it back, or say in input/retired.yml since when and why it is gone"));
            yield break;
        }
        var instead = living ?? (retirement!.Instead is { } name ? registry.Find(name) : null);
        foreach (var (last, frozen) in published.DistinctBy(pair => pair.Frozen.Published.Target.Url).Where(pair => pair.Frozen.Published.Target.Url != living?.Url))
        {
            var retired = new Tombstone(frozen.Published.Target, id, last, living is null ? retirement!.Date : null, living is null ? retirement!.Reason : null, instead);
            registry.AddPage(retired.Path, retired.HasOwnPage ? [] : [id]);
            yield return retired;
        }
    }

    private Dictionary<string, RetirementDraft> Retired()
    {
        var entries = new Dictionary<string, RetirementDraft>(StringComparer.Ordinal);
        foreach (var entry in drafts.All.OfType<RetiredDraft>().SelectMany(draft => draft.Retirements).Where(entry => entry.Id.Id.Length > 0))
        {
            if (registry.Known(entry.Id.Id) is { } living)
                report(new(LinkingRules.RetiredIdInUse, entry.Id.At, $"'{entry.Id.Id}' is retired and is the id of '{living.Title}'.", "delete the entry, or give what is new another id"));
            else if (!entries.TryAdd(entry.Id.Id, entry))
                report(new(LinkingRules.DuplicateId, entry.Id.At, $"'{entry.Id.Id}' is retired twice.", "delete one of the two", entries[entry.Id.Id].Id.At));
        }
        return entries;
    }

    private void CheckDigests()
    {
        var digests = drafts.All.OfType<DigestDraft>().ToDictionary(draft => draft.Written.Path, StringComparer.Ordinal);
        foreach (var file in drafts.All.OfType<VersionDraft>().Select(draft => draft.Written))
        {
            if (!digests.Remove(file.Path + ".sha256", out var digest))
                report(new(LinkingRules.AlteredVersion, new(file.Path, 1, 1), "The hash of this version is missing.", "take claims.json.sha256 back from the repository"));
            else if (digest.Sha256 != file.Content.Hash)
                report(new(LinkingRules.AlteredVersion, new(file.Path, 1, 1), "This file is not what was frozen: its hash is another one.", "take it back from the repository; corrections go into a new version", digest.Start));
        }
        foreach (var digest in digests.Values)
            report(new(LinkingRules.AlteredVersion, digest.Start, "The version that this hash belongs to is missing.", "take claims.json back from the repository"));
    }
}
