using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>The files of the frozen versions: which belong together, and whether they are what was frozen.</summary>
internal static class FrozenFiles
{
    /// <summary>The versions with their addresses, the newest first.</summary>
    public static ValueList<FrozenVersion> Versions(ValueList<Draft> drafts)
    {
        var addresses = drafts.OfType<AddressesDraft>().DistinctBy(draft => draft.Version).ToDictionary(draft => draft.Version, draft => draft.Addresses, StringComparer.Ordinal);
        return drafts.OfType<VersionDraft>()
            .Select(draft => addresses.TryGetValue(draft.Frozen.Version, out var all) ? draft.Frozen with { Addresses = all } : draft.Frozen)
            .OrderByDescending(frozen => frozen.Order).ToValueList();
    }

    /// <summary>An address of the site as versions have it: decoded, composed, and that of the folder for an <c>index.html</c>.</summary>
    public static string Normal(string address)
    {
        var link = SiteLink.Parse(address);
        return link.Place is { } place ? $"{link.Path}#{place}" : link.Path;
    }

    /// <summary>Reports files that are missing or not what was frozen.</summary>
    public static void Check(ValueList<Draft> drafts, Action<Diagnostic> report)
    {
        var digests = drafts.OfType<DigestDraft>().ToDictionary(draft => draft.Written.Path, StringComparer.Ordinal);
        foreach (var file in drafts.Where(draft => draft is VersionDraft or AddressesDraft).Select(draft => draft.Written))
        {
            if (!digests.Remove(file.Path + ".sha256", out var digest))
                report(new(LinkingRules.AlteredVersion, new(file.Path, 1, 1), "The hash of this version is missing.", $"take {FileOf(file.Path)}.sha256 back from the repository"));
            else if (digest.Sha256 != file.Content.Hash)
                report(new(LinkingRules.AlteredVersion, new(file.Path, 1, 1), "This file is not what was frozen: its hash is another one.", "take it back from the repository; corrections go into a new version", digest.Start));
        }
        foreach (var digest in digests.Values)
            report(new(LinkingRules.AlteredVersion, digest.Start, "The version that this hash belongs to is missing.", $"take {FileOf(digest.Written.Path[..^".sha256".Length])} back from the repository"));
        var addresses = drafts.OfType<AddressesDraft>().Select(draft => draft.Version).ToHashSet(StringComparer.Ordinal);
        foreach (var version in drafts.OfType<VersionDraft>().Where(draft => draft.HasAddresses && !addresses.Contains(draft.Frozen.Version)))
            report(new(LinkingRules.AlteredVersion, version.Start, "The addresses of this version are missing.", "take addresses.json back from the repository"));
        var versions = drafts.OfType<VersionDraft>().Select(draft => draft.Frozen.Version).ToHashSet(StringComparer.Ordinal);
        foreach (var orphan in drafts.OfType<AddressesDraft>().Where(draft => !versions.Contains(draft.Version)))
            report(new(LinkingRules.AlteredVersion, orphan.Start, "The version that these addresses belong to is missing.", "take claims.json back from the repository"));
    }

    private static string FileOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
