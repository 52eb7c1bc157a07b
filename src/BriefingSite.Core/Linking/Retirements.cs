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
    public static Rule RetiredIdInUse { get; } = All.Add(new("BS211", Severity.Error, "A retired id or address is in use",
        "Readers who follow an old link must not arrive at something else of the same name, and what still exists is not retired.",
        "- { id: economy, … }  # and input/topics/economy.md", "- { id: trade, … }"));

    /// <summary>A retired id that was never published.</summary>
    public static Rule RetiredIdNeverPublished { get; } = All.Add(new("BS212", Severity.Warning, "A retired id or address was never published",
        "No frozen version has it, so nobody can have linked to it.",
        "- { id: recrod-year, … }", "- { id: record-year, … }"));
}

/// <summary>Compares the briefing with its frozen versions: every published id must still exist, be retired with a reason, or have a page that leads
/// on, and every published address must still answer.</summary>
internal sealed class Retirements(Drafts drafts, Registry registry, Redirects redirects, Action<Diagnostic> report)
{
    /// <summary>The frozen versions, the newest first.</summary>
    public ValueList<FrozenVersion> Versions { get; } = FrozenFiles.Versions(drafts.All);

    /// <summary>The retired ids, each with its entry.</summary>
    public Dictionary<string, RetirementDraft> Retired { get; } = new(StringComparer.Ordinal);

    /// <summary>The retired addresses that no id has, each with its entry.</summary>
    public Dictionary<string, RetirementDraft> RetiredAddresses { get; } = new(StringComparer.Ordinal);

    /// <summary>The published ids that are gone without a word; each was reported.</summary>
    public List<PublishedId> Removed { get; } = [];

    /// <summary>The tombstones for published addresses of ids that nothing uses any more; each is added to the registry.</summary>
    public IEnumerable<Tombstone> Tombstones()
    {
        FrozenFiles.Check(drafts.All, report);
        var published = Versions.SelectMany(version => version.Ids.Select(id => (version.Version, Frozen: id)))
            .GroupBy(pair => pair.Frozen.Published.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var ids = published.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        ReadEntries(published.SelectMany(group => group).DistinctBy(pair => pair.Frozen.Published.Target.Url).ToDictionary(pair => pair.Frozen.Published.Target.Url, pair => pair.Frozen.Published.Id, StringComparer.Ordinal));
        var nearest = new NearestNames();
        foreach (var id in Retired.Values.Where(entry => !ids.Contains(entry.Id.Id) && registry.Known(entry.Id.Id) is null).Select(entry => entry.Id).Where(id => !id.Id.StartsWith('/')))
            report(new(LinkingRules.RetiredIdNeverPublished, id.At, $"No frozen version has '{id.Id}'.", Nearest.Describe(id.Id, nearest.To(id.Id, ids), "delete the entry")));
        foreach (var group in published)
            if (Retired.GetValueOrDefault(group.Key) is { } entry && registry.Known(group.Key) is null)
                registry.Retire(group.Key, group.First().Frozen.Published.Target, entry);
        return published.SelectMany(group => Answers([.. group], Retired.GetValueOrDefault(group.Key)));
    }

    /// <summary>What takes the place of something retired.</summary>
    public Target? Instead(RetirementDraft entry, Action<OpenLink> leaveOpen) => entry.Instead switch
    {
        null => null,
        var name when name.Id.StartsWith('/') => registry.Find(new UnresolvedLink(name.At, name.Id, ById: false), "/", leaveOpen),
        var name => registry.Find(name),
    };

    /// <summary>Links of <c>instead</c> to addresses without a page.</summary>
    public List<OpenLink> Open { get; } = [];

    // The newest version with an address describes it.
    private IEnumerable<Tombstone> Answers(List<(string Version, FrozenId Frozen)> published, RetirementDraft? retirement)
    {
        var (version, newest) = published[0];
        var id = newest.Published.Id;
        var living = registry.Known(id);
        if (living is null && retirement is null)
        {
            if (published.All(pair => redirects.Find(pair.Frozen.Published.Target.Url) is not null)) yield break;
            Removed.AddRange(published.Select(pair => pair.Frozen.Published));
            report(new(LinkingRules.RemovedId, newest.At, $"The {newest.Published.Kind} '{id}' was published in version {version} and is gone.",
                "bring it back, or say in input/retired.yml since when and why it is gone"));
            yield break;
        }
        var instead = living ?? Instead(retirement!, Open.Add);
        foreach (var (last, frozen) in published.DistinctBy(pair => pair.Frozen.Published.Target.Url).Where(pair => !IsAnswered(pair.Frozen.Published.Target, living)))
        {
            var retired = new Tombstone(frozen.Published.Target, id, last, living is null ? retirement!.Date : null, living is null ? retirement!.Reason : null, instead);
            if (redirects.PlaceOf(retired.Was.Url) is { } at)
            {
                if (living is null) report(new(LinkingRules.InvalidRedirect, at, $"'{retired.Was.Url}' is retired, so it can't lead on too.", "delete it here, or the entry in input/retired.yml", retirement!.Id.At));
                continue;
            }
            registry.AddPage(retired.Path, retired.HasOwnPage ? [] : [id]);
            yield return retired;
        }
    }

    // Under its own address, or as an entry of the page that had it.
    private bool IsAnswered(Target published, Target? living) =>
        living is not null && (published.Url == living.Url || (published.IsOnPage && registry.HasPlace(published.PagePath, published.EntityId)));

    // An entry that names an address of an id retires the id.
    private void ReadEntries(Dictionary<string, string> ids)
    {
        foreach (var entry in drafts.All.OfType<RetiredDraft>().SelectMany(draft => draft.Retirements).Where(entry => entry.Id.Id.Length > 0))
        {
            var isAddress = entry.Id.Id.StartsWith('/');
            var key = isAddress ? FrozenFiles.Normal(entry.Id.Id) : entry.Id.Id;
            if (isAddress && ids.GetValueOrDefault(key) is { } id && registry.Known(id) is null) (isAddress, key) = (false, id);
            var entries = isAddress ? RetiredAddresses : Retired;
            if (!isAddress && registry.Known(key) is { } living)
                report(new(LinkingRules.RetiredIdInUse, entry.Id.At, $"'{key}' is retired and is the id of '{living.Title}'.", "delete the entry, or give what is new another id"));
            else if (!entries.TryAdd(key, entry))
                report(new(LinkingRules.DuplicateId, entry.Id.At, $"'{key}' is retired twice.", "delete one of the two", entries[key].Id.At));
        }
    }
}
