using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Follows what was published and has no id of its own, or another address than its id: places on pages, files, pages. What nothing answers
/// for is found when all files of the site are known.</summary>
/// <param name="registry">The addresses of today.</param>
/// <param name="redirects">The pages that lead on.</param>
/// <param name="retirements">What is retired.</param>
/// <param name="files">The files that are copied.</param>
/// <param name="report">Receives wrong entries of <c>input/retired.yml</c>.</param>
internal sealed class PublishedPlaces(Registry registry, Redirects redirects, Retirements retirements, ValueList<string> files, Action<Diagnostic> report)
{
    private readonly Dictionary<string, string> _published = new(StringComparer.Ordinal);
    private readonly HashSet<string> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tombstone> _tombstones = new(StringComparer.Ordinal);

    /// <summary>The tombstones of ids, with those of addresses.</summary>
    public ValueList<Tombstone> Follow(IEnumerable<Tombstone> ofIds)
    {
        foreach (var version in retirements.Versions)
        {
            foreach (var address in version.Addresses) _published.TryAdd(address.Url, version.Version);
            foreach (var id in version.Ids.Where(id => id.Published.Target.Kind == TargetKind.Claim)) _claims.Add(id.Published.Id);
        }
        foreach (var tombstone in ofIds.Concat(redirects.Pages)) _tombstones.TryAdd(tombstone.Was.Url, tombstone);
        foreach (var (address, entry) in retirements.RetiredAddresses.Where(pair => !pair.Key.Contains('#'))) Retire(address, address, entry);
        foreach (var address in _published.Keys.Where(address => address.Contains('#'))) FollowPlace(address);
        foreach (var (address, entry) in retirements.RetiredAddresses) CheckEntry(address, entry);
        return _tombstones.Values.ToValueList();
    }

    private void FollowPlace(string address)
    {
        var at = address.IndexOf('#', StringComparison.Ordinal);
        var (path, place) = (address[..at], address[(at + 1)..]);
        var page = _tombstones.GetValueOrDefault(path)?.LeadsTo?.PagePath ?? path;
        var now = $"{page}#{place}";
        if (registry.HasPlace(page, place) || _tombstones.ContainsKey(now)) return;
        if (retirements.RetiredAddresses.GetValueOrDefault(address) is { } entry) Retire(address, now, entry);
        else if (_claims.Contains(place) && registry.Known(place) is { } living) Add(new(new(TargetKind.Claim, living.Title, now), place, _published[address], null, null, living));
        else if (_claims.Contains(place) && _tombstones.GetValueOrDefault(EntityKind.Claim.UrlOf(place)) is { } its) Add(its with { Was = its.Was with { Url = now } });
        else if (_tombstones.GetValueOrDefault(page) is { HasOwnPage: true } gone) Keep(gone, place);
    }

    // The reason of the page is that of its places.
    private void Keep(Tombstone gone, string place)
    {
        _tombstones[gone.Path] = gone with { Places = [.. gone.Places, place] };
        registry.AddPage(gone.Path, [place]);
    }

    private void Retire(string address, string now, RetirementDraft entry)
    {
        if (!_published.TryGetValue(address, out var version) || IsInUse(address)) return;
        var kind = now.Contains('#') ? TargetKind.Page : TargetKind.File;
        Add(new(new(kind, address, kind == TargetKind.File ? Tombstone.PageOf(now) : now), address, version, entry.Date, entry.Reason, retirements.Instead(entry, retirements.Open.Add)));
    }

    private void Add(Tombstone tombstone)
    {
        if (_tombstones.TryAdd(tombstone.Was.Url, tombstone)) registry.AddPage(tombstone.Path, tombstone.HasOwnPage ? [] : [tombstone.Was.EntityId]);
    }

    private void CheckEntry(string address, RetirementDraft entry)
    {
        if (redirects.PlaceOf(address) is { } at)
            report(new(LinkingRules.InvalidRedirect, at, $"'{address}' is retired, so it can't lead on too.", "delete it here, or the entry in input/retired.yml", entry.Id.At));
        else if (IsInUse(address))
            report(new(LinkingRules.RetiredIdInUse, entry.Id.At, $"'{address}' is retired and is an address of the site.", "delete the entry"));
        else if (!_published.ContainsKey(address))
            report(new(LinkingRules.RetiredIdNeverPublished, entry.Id.At, $"No frozen version has '{address}'.", Nearest.Describe(address, Nearest.To(address, _published.Keys), "delete the entry")));
    }

    private bool IsInUse(string address) => address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at
        ? registry.HasPlace(address[..at], address[(at + 1)..]) && !_tombstones.ContainsKey(address)
        : files.Contains(address) || (registry.PageLike(address) == address && !_tombstones.ContainsKey(address));
}
