using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Accounts for every file that was touched: files that are copied as they are are compared byte by byte; a file in which no
/// change was found was set otherwise, or it means otherwise in a way that nothing else has a name for.</summary>
internal sealed class CompareFiles(ChangeCollector changes)
{
    private const string Reviews = "input/reviews.yml";

    /// <summary>Compares them; the last step.</summary>
    public void Compare(BriefingVersion before, BriefingVersion after)
    {
        Retirements(before, after);
        var reported = changes.All.SelectMany(change => new[] { change.LocationBefore?.File, change.LocationAfter?.File }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (changes.All.Any(change => change.Kind.Slug.Contains("signature", StringComparison.Ordinal))) reported.Add(Reviews);
        foreach (var (itemBefore, itemAfter) in ChangeCollector.Pairs(before.Files, after.Files, file => file.Path).OrderBy(pair => (pair.After ?? pair.Before!).Path, StringComparer.Ordinal))
        {
            var path = (itemAfter ?? itemBefore!).Path;
            if (itemBefore is not null && itemAfter is not null && (itemBefore.Content.Equals(itemAfter.Content) || (IsVersion(path) && itemBefore.CanonicalContent.Equals(itemAfter.CanonicalContent)))) continue;
            var isCopied = path.StartsWith("input/files/", StringComparison.Ordinal);
            var target = ChangeTargets.InFile(Subject.File, path, path, isCopied ? path["input".Length..] : null, path, itemBefore is not null, itemAfter is not null);
            // Cards are drawn from the pages, and their text is checked against them.
            var isCard = path.StartsWith("input/cards/", StringComparison.Ordinal);
            if (IsVersion(path))
                changes.Add(itemBefore is null ? ChangeKinds.VersionAdded : itemAfter is null ? ChangeKinds.VersionRemoved : ChangeKinds.VersionChanged, target, Describe(itemBefore), Describe(itemAfter));
            else if (isCard) changes.Add(itemBefore is null ? ChangeKinds.FileAdded : itemAfter is null ? ChangeKinds.FileRemoved : ChangeKinds.FileChanged, target, Describe(itemBefore), Describe(itemAfter), Weight.Wording);
            else if (isCopied) changes.Add(itemBefore is null ? ChangeKinds.FileAdded : itemAfter is null ? ChangeKinds.FileRemoved : ChangeKinds.FileChanged, target, Describe(itemBefore), Describe(itemAfter));
            else if (reported.Contains(path)) continue;
            else if (itemBefore is not null && itemAfter is not null && MeansTheSame(before, after, path)) changes.Add(ChangeKinds.LayoutChanged, target);
            else changes.Add(ChangeKinds.FileMeansOtherwise, target, Describe(itemBefore), Describe(itemAfter));
        }
    }

    private void Retirements(BriefingVersion before, BriefingVersion after)
    {
        foreach (var (itemBefore, itemAfter) in ChangeCollector.Pairs(Of(before), Of(after), retirement => retirement.Id.Id))
        {
            var target = new ChangeTarget(new(Subject.RetiredId, (itemAfter ?? itemBefore!).Id.Id, (itemAfter ?? itemBefore!).Reason, null), itemBefore?.Id.At, itemAfter?.Id.At);
            changes.Value(itemBefore is null ? ChangeKinds.RetiredIdAdded : itemAfter is null ? ChangeKinds.RetiredIdRemoved : ChangeKinds.RetiredIdChanged, target, Told(itemBefore), Told(itemAfter));
        }

        static IEnumerable<RetirementDraft> Of(BriefingVersion version) => version.Drafts.OfType<RetiredDraft>().SelectMany(draft => draft.Retirements);

        static string? Told(RetirementDraft? retirement) =>
            retirement is null ? null : $"since {retirement.Date.Written}: {retirement.Reason}{(retirement.Instead is { } instead ? $" Instead: {instead.Id}" : "")}";
    }

    // Files without prose mean the same when what was read from them is equal; prose has been compared word by word.
    private static bool MeansTheSame(BriefingVersion before, BriefingVersion after, string path)
    {
        var (itemBefore, itemAfter) = (Of(before), Of(after));
        if (itemBefore is null || itemAfter is null) return itemBefore is null && itemAfter is null && path is not Reviews;
        return itemBefore is not (SiteDraft or OverridesDraft or ReviewsDraft or LockDraft or RetiredDraft) || (itemBefore with { Written = itemAfter.Written }).Equals(itemAfter);

        Draft? Of(BriefingVersion version) => version.Drafts.FirstOrDefault(draft => draft.Written.Path == path);
    }

    private static bool IsVersion(string path) => path.StartsWith("input/versions/", StringComparison.Ordinal);

    private static string? Describe(InputFile? file) => file is null ? null : $"{file.Content.Bytes.Length} bytes, SHA-256 {file.Content.Hash[..12]}";
}
