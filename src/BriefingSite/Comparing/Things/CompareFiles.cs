using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Things;

/// <summary>Accounts for every file that was touched: files that are copied as they are are compared byte by byte; a file in which no
/// change was found was set otherwise, or it means otherwise in a way that nothing else has a name for.</summary>
internal sealed class CompareFiles(ChangeCollector findings)
{
    private const string Reviews = "input/reviews.yml";

    /// <summary>Compares them; the last step.</summary>
    public void Compare(BriefingVersion before, BriefingVersion after)
    {
        Retirements(before, after);
        var told = findings.All.SelectMany(change => new[] { change.Was?.File, change.Is?.File }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (findings.All.Any(change => change.Kind.Slug.Contains("signature", StringComparison.Ordinal))) told.Add(Reviews);
        foreach (var (old, fresh) in ChangeCollector.Pairs(before.Files, after.Files, file => file.Path).OrderBy(pair => (pair.After ?? pair.Before!).Path, StringComparer.Ordinal))
        {
            var path = (fresh ?? old!).Path;
            if (old is not null && fresh is not null && (old.Content.Equals(fresh.Content) || (IsVersion(path) && old.CanonicalContent.Equals(fresh.CanonicalContent)))) continue;
            var isCopied = path.StartsWith("input/files/", StringComparison.Ordinal);
            var spot = ChangeTargets.InFile("file", path, path, isCopied ? path["input".Length..] : null, path, old is not null, fresh is not null);
            // Cards are drawn from the pages, and their text is checked against them.
            var isCard = path.StartsWith("input/cards/", StringComparison.Ordinal);
            if (IsVersion(path))
                findings.Add(old is null ? ChangeKinds.VersionAdded : fresh is null ? ChangeKinds.VersionRemoved : ChangeKinds.VersionChanged, spot, Describe(old), Describe(fresh));
            else if (isCard) findings.Add(old is null ? ChangeKinds.FileAdded : fresh is null ? ChangeKinds.FileRemoved : ChangeKinds.FileChanged, spot, Describe(old), Describe(fresh), Weight.Wording);
            else if (isCopied) findings.Add(old is null ? ChangeKinds.FileAdded : fresh is null ? ChangeKinds.FileRemoved : ChangeKinds.FileChanged, spot, Describe(old), Describe(fresh));
            else if (told.Contains(path)) continue;
            else if (old is not null && fresh is not null && MeansTheSame(before, after, path)) findings.Add(ChangeKinds.LayoutChanged, spot);
            else findings.Add(ChangeKinds.FileMeansOtherwise, spot, Describe(old), Describe(fresh));
        }
    }

    private void Retirements(BriefingVersion before, BriefingVersion after)
    {
        foreach (var (old, fresh) in ChangeCollector.Pairs(Of(before), Of(after), retirement => retirement.Id.Id))
        {
            var spot = new ChangeTarget(new("retired-id", (fresh ?? old!).Id.Id, (fresh ?? old!).Reason, null), old?.Id.At, fresh?.Id.At);
            findings.Value(old is null ? ChangeKinds.RetiredIdAdded : fresh is null ? ChangeKinds.RetiredIdRemoved : ChangeKinds.RetiredIdChanged, spot, Told(old), Told(fresh));
        }

        static IEnumerable<RetirementDraft> Of(BriefingVersion version) => version.Drafts.OfType<RetiredDraft>().SelectMany(draft => draft.Retirements);

        static string? Told(RetirementDraft? retirement) =>
            retirement is null ? null : $"since {retirement.Date.Written}: {retirement.Reason}{(retirement.Instead is { } instead ? $" Instead: {instead.Id}" : "")}";
    }

    // Files without prose mean the same when what was read from them is equal; prose has been compared word by word.
    private static bool MeansTheSame(BriefingVersion before, BriefingVersion after, string path)
    {
        var (old, fresh) = (Of(before), Of(after));
        if (old is null || fresh is null) return old is null && fresh is null && path is not Reviews;
        return old is not (SiteDraft or OverridesDraft or ReviewsDraft or LockDraft or RetiredDraft) || (old with { Written = fresh.Written }).Equals(fresh);

        Draft? Of(BriefingVersion version) => version.Drafts.FirstOrDefault(draft => draft.Written.Path == path);
    }

    private static bool IsVersion(string path) => path.StartsWith("input/versions/", StringComparison.Ordinal);

    private static string? Describe(InputFile? file) => file is null ? null : $"{file.Content.Bytes.Length} bytes, SHA-256 {file.Content.Hash[..12]}";
}
