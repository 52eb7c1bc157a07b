using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Linking.Renaming;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Renaming;

/// <summary>Two versions, the earlier one linked under the ids and passage numbers of the later one, so that what was renamed is compared like everything
/// else: a rename hides no edit, and what cites or links to it is not told as changed.</summary>
internal sealed class VersionPair
{
    private readonly Dictionary<string, Rename> _byId;
    private readonly Dictionary<string, string> _files;
    private readonly Dictionary<string, Signature> _signatures;

    /// <summary>Finds what was renamed.</summary>
    public VersionPair(BriefingVersion before, BriefingVersion after)
    {
        (Before, After) = (before, after);
        (Renames, Doubts) = new FindRenames(before, after).Find();
        Renumberings = FindRenumberings.Find(before.Briefing, after.Briefing, Renames);
        (DraftsBefore, BriefingBefore) = IsRelinked ? LinkRenamed.Link(before.Drafts, Renames, Renumberings) : (before.Drafts, before.Briefing);
        _byId = Renames.ToDictionary(rename => rename.After, StringComparer.Ordinal);
        _signatures = before.Briefing.Claims.Where(claim => claim.Signature is not null).DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, claim => claim.Signature!, StringComparer.Ordinal);
        _files = Renames.Where(rename => rename.Kind.Files?.Contains('*', StringComparison.Ordinal) == true)
            .ToDictionary(rename => rename.Kind.FileOf(rename.After), rename => rename.Kind.FileOf(rename.Before), StringComparer.Ordinal);
    }

    /// <summary>The earlier version.</summary>
    public BriefingVersion Before { get; }

    /// <summary>The later version.</summary>
    public BriefingVersion After { get; }

    /// <summary>The earlier briefing under the ids of the later one.</summary>
    public Briefing BriefingBefore { get; }

    /// <summary>What was read for it, under those ids too.</summary>
    public ValueList<Draft> DraftsBefore { get; }

    /// <summary>What was renamed.</summary>
    public ValueList<Rename> Renames { get; }

    /// <summary>Sources whose passages have other numbers.</summary>
    public ValueList<Renumbering> Renumberings { get; }

    /// <summary>What may have been renamed, where nothing tells which of several it is.</summary>
    public ValueList<Doubt> Doubts { get; }

    private bool IsRelinked => Renames.Count + Renumberings.Count > 0;

    /// <summary>How an entity was renamed; <c>null</c> where it was not.</summary>
    public Rename? Find(EntityKind kind, string id) => _byId.TryGetValue(id, out var rename) && rename.Kind == kind ? rename : null;

    /// <summary>A location in the earlier version. Of a file as a whole it is computed from the id, which is the later one here.</summary>
    public Location? InBefore(Location? place) =>
        place is { Line: 1, Column: 1 } whole && _files.TryGetValue(whole.File, out var file) ? whole with { File = file } : place;

    /// <summary>An address in the earlier version, which is linked under the later ids here.</summary>
    public string AddressInBefore(string url) =>
        SitePath.WithoutFragment(url) is var page && Renames.FirstOrDefault(rename => rename.Kind.HasOwnPage && rename.Kind.UrlOf(rename.After) == page) is { } rename ? rename.Kind.UrlOf(rename.Before) + url[page.Length..] : url;

    /// <summary>The signature that a claim had. Signatures cover the ids of sources, so those of the earlier version hold under its own ids.</summary>
    /// <param name="claim">The claim of the earlier version under its later id.</param>
    public Signature? SignatureBefore(Claim claim) => !IsRelinked ? claim.Signature : _signatures.GetValueOrDefault(Find(EntityKind.Claim, claim.Id)?.Before ?? claim.Id);

    /// <summary>The change, with what else its subject may be where that was added or removed.</summary>
    public Change WithDoubt(Change change)
    {
        if (Doubts.Count == 0 || (change.LocationBefore is null) == (change.LocationAfter is null)) return change;
        var isAdded = change.LocationBefore is null;
        var others = Doubts.Where(doubt => doubt.Kind.Subject == change.Subject.Type && (isAdded ? doubt.After : doubt.Before) == change.Subject.Id)
            .Select(doubt => $"'{(isAdded ? doubt.Before : doubt.After)}'").Distinct(StringComparer.Ordinal).ToList();
        var doubt = $"may be the same as {string.Join(" or ", others)}";
        return others.Count == 0 ? change : change with { Detail = change.Detail is { } detail ? $"{doubt}; {detail}" : doubt };
    }
}
