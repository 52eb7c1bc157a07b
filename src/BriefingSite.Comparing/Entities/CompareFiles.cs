using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Accounts for every file that was touched. Copied files are compared byte by byte; a file without any reported change has a new layout, or
/// a change of meaning that no other kind of change covers.</summary>
/// <param name="changes">Collects the changes.</param>
/// <param name="isRenumbered">Whether the hashes show that passages of a source have other numbers.</param>
internal sealed class CompareFiles(ChangeCollector changes, Func<string, bool> isRenumbered)
{
    private const string Reviews = "input/reviews.yml", Lock = "seeds/seeds.lock.json", Digest = ".sha256";

    // What is told of a source as a whole, and of its passages, is written in the lock as well.
    private HashSet<string> _toldSources = [];

    /// <summary>Compares them; the last step.</summary>
    public void Compare(BriefingVersion before, BriefingVersion after)
    {
        CompareRetirements(before, after);
        CompareOldAddresses(before, after);
        _toldSources = changes.All.Where(change => change.Kind == ChangeKinds.SourceAdded || change.Kind == ChangeKinds.SourceRemoved || change.Kind == ChangeKinds.SourceRenamed || (change.Kind == ChangeKinds.PassagesRenumbered && isRenumbered(change.Subject.Id)))
            .Select(change => change.Subject.Id).ToHashSet(StringComparer.Ordinal);
        var isLockTold = _toldSources.Count > 0;
        var reported = changes.All.SelectMany(change => new[] { change.LocationBefore?.File, change.LocationAfter?.File }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (changes.All.Any(change => change.Kind.Slug.Contains("signature", StringComparison.Ordinal))) reported.Add(Reviews);
        foreach (var (fileBefore, fileAfter) in ChangeCollector.Pairs(before.Files, after.Files, file => file.Path).OrderBy(pair => (pair.After ?? pair.Before!).Path, StringComparer.Ordinal))
        {
            var path = (fileAfter ?? fileBefore!).Path;
            if (fileBefore is not null && fileAfter is not null && (fileBefore.Content.Equals(fileAfter.Content) || (IsVersion(path) && fileBefore.CanonicalContent.Equals(fileAfter.CanonicalContent)))) continue;
            var isCopied = path.StartsWith("input/files/", StringComparison.Ordinal);
            var target = ChangeTargets.InFile(Subject.File, path, path, isCopied ? path["input".Length..] : null, path, fileBefore is not null, fileAfter is not null);
            if (IsVersion(path)) Version(target, fileBefore, fileAfter, after);
            else if (path.StartsWith("input/cards/", StringComparison.Ordinal)) Card(target, fileBefore, fileAfter, after);
            else if (isCopied) changes.Add(fileBefore is null ? ChangeKinds.FileAdded : fileAfter is null ? ChangeKinds.FileRemoved : ChangeKinds.FileChanged, target, Describe(fileBefore), Describe(fileAfter));
            else if (reported.Contains(path) || (path == Lock && isLockTold && MeansTheSame(before, after, path))) continue;
            else if (fileBefore is not null && fileAfter is not null && MeansTheSame(before, after, path)) changes.Add(ChangeKinds.LayoutChanged, target);
            else changes.Add(ChangeKinds.FileMeansOtherwise, target, Describe(fileBefore), Describe(fileAfter));
        }
    }

    // A frozen version is published and never changes: only what the program would freeze itself is known to say what the briefing said.
    private void Version(ChangeTarget target, InputFile? before, InputFile? after, BriefingVersion version)
    {
        if (before is not null) changes.Add(after is null ? ChangeKinds.VersionRemoved : ChangeKinds.VersionChanged, target, Describe(before), Describe(after));
        else
        {
            var own = version.Own?.Frozen.FirstOrDefault(file => file.Path == after!.Path);
            var isKnown = IsDigest(after!, version) || (own is not null && own.CanonicalContent.Equals(after!.CanonicalContent));
            changes.Add(ChangeKinds.VersionAdded, target, null, Describe(after), isKnown ? null : Weight.Major, detail: isKnown ? null
                : version.Own is null ? "it is not compared with the briefing here"
                : own is null ? "it is not of the present state, so nothing here shows that the briefing ever said this: compare it with the commit of its change note"
                : "it is not what 'briefing freeze' writes of this state");
        }
    }

    // The hash says no more than the file that it belongs to.
    private static bool IsDigest(InputFile file, BriefingVersion version) =>
        file.Path.EndsWith(Digest, StringComparison.Ordinal) && version.Files.FirstOrDefault(other => other.Path == file.Path[..^Digest.Length]) is { } hashed
        && file.Content.Text().StartsWith($"{hashed.CanonicalContent.Hash} ", StringComparison.Ordinal);

    // What a picture shows is not read, and a mark can be copied from one picture to another.
    private void Card(ChangeTarget target, InputFile? before, InputFile? after, BriefingVersion version)
    {
        if (after is null) changes.Add(ChangeKinds.FileRemoved, target, Describe(before), null, Weight.Wording);
        else
        {
            var isMarked = version.Own?.MarkedCards.Contains(after.Path) == true;
            changes.Add(before is null ? ChangeKinds.FileAdded : ChangeKinds.FileChanged, target, Describe(before), Describe(after), isMarked ? Weight.Reworded : Weight.Minor, detail: isMarked
                ? "a picture: its mark is that of the present text of its page, but a mark can be copied; look at it, or draw it with 'briefing cards'"
                : version.Own is null ? "a picture: look at it" : "a picture without the mark of the present text of its page: look at it");
        }
    }

    private void CompareRetirements(BriefingVersion before, BriefingVersion after)
    {
        foreach (var (retirementBefore, retirementAfter) in ChangeCollector.Pairs(Retirements(before), Retirements(after), retirement => retirement.Id.Id))
        {
            var target = new ChangeTarget(new(Subject.RetiredId, (retirementAfter ?? retirementBefore!).Id.Id, (retirementAfter ?? retirementBefore!).Reason, null), retirementBefore?.Id.At, retirementAfter?.Id.At);
            changes.Value(retirementBefore is null ? ChangeKinds.RetiredIdAdded : retirementAfter is null ? ChangeKinds.RetiredIdRemoved : ChangeKinds.RetiredIdChanged, target, Describe(retirementBefore), Describe(retirementAfter));
        }

        static IEnumerable<RetirementDraft> Retirements(BriefingVersion version) => version.Drafts.OfType<RetiredDraft>().SelectMany(draft => draft.Retirements);

        static string? Describe(RetirementDraft? retirement) =>
            retirement is null ? null : $"since {retirement.Date.InWords()}: {retirement.Reason}{(retirement.Instead is { } instead ? $" Instead: {instead.Id}" : "")}";
    }

    private void CompareOldAddresses(BriefingVersion before, BriefingVersion after)
    {
        foreach (var (addressBefore, addressAfter) in ChangeCollector.Pairs(Former(before), Former(after), address => address.Written))
        {
            var (fileBefore, fileAfter) = (addressBefore?.At.File, addressAfter?.At.File);
            var target = new ChangeTarget(new(Subject.File, fileAfter ?? fileBefore!, (addressAfter ?? addressBefore!).Written, null), addressBefore?.At, addressAfter?.At);
            changes.Value(addressBefore is null ? ChangeKinds.OldAddressAdded : addressAfter is null ? ChangeKinds.OldAddressRemoved : ChangeKinds.OldAddressChanged, target, Describe(addressBefore), Describe(addressAfter));
        }

        static string? Describe(FormerAddress? address) => address is null ? null : $"{address.Written} → {address.At.File}";

        static IEnumerable<FormerAddress> Former(BriefingVersion version) => version.Drafts.SelectMany(draft => draft.Former).DistinctBy(address => address.Written);
    }

    // Files without prose mean the same when what was read from them is equal; prose has been compared word by word.
    private bool MeansTheSame(BriefingVersion before, BriefingVersion after, string path)
    {
        var (draftBefore, draftAfter) = (FindDraft(before), FindDraft(after));
        if (draftBefore is null || draftAfter is null) return draftBefore is null && draftAfter is null && path is not Reviews;
        return draftBefore is not (SiteDraft or OverridesDraft or ReviewsDraft or LockDraft or RetiredDraft) || Ordered(draftBefore with { Written = draftAfter.Written }).Equals(Ordered(draftAfter));

        Draft? FindDraft(BriefingVersion version) => version.Drafts.FirstOrDefault(draft => draft.Written.Path == path);
    }

    // The order of entries says nothing, except among those about the same thing.
    private Draft Ordered(Draft draft) => draft switch
    {
        ReviewsDraft reviews => reviews with { Signatures = reviews.Signatures.OrderBy(signature => $"{signature.Claim.Id} {signature.Source?.Id}", StringComparer.Ordinal).ToValueList() },
        OverridesDraft overrides => overrides with { Overrides = overrides.Overrides.OrderBy(item => $"{item.Rule} {item.Subject} {item.Words}", StringComparer.Ordinal).ToValueList() },
        LockDraft locked => locked with { Lock = new(locked.Lock.Sources.Where(entry => !_toldSources.Contains(entry.Source)).ToValueList()) },
        RetiredDraft retired => retired with { Retirements = retired.Retirements.OrderBy(item => item.Id.Id, StringComparer.Ordinal).ToValueList() },
        _ => draft,
    };

    private static bool IsVersion(string path) => path.StartsWith("input/versions/", StringComparison.Ordinal);

    private static string? Describe(InputFile? file) => file is null ? null : $"{file.Content.Bytes.Length} bytes, SHA-256 {file.Content.Hash[..12]}";
}
