using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Git;

/// <summary>Reads versions of a briefing: a folder, or a revision of the briefing's repository. The texts of the sources are not read, so that both
/// versions are compared by the lock alone, the same on every machine.</summary>
/// <param name="root">The folder of the briefing, absolute.</param>
/// <param name="current">The folder that relative paths start from.</param>
internal sealed class ReadRevisions(string root, string current)
{
    private (GitRepository? Found, string? Problem)? _repository;

    /// <summary>The file that the comparison is written to, absolute; <c>null</c> for none. It is not part of what is compared.</summary>
    public string? Target { get; init; }

    /// <summary>The path from the root of the repository to the briefing; empty where that is unknown.</summary>
    public string Prefix => _repository?.Found?.Prefix ?? "";

    /// <summary>Compares two versions, or reports in a sentence why one can't be read.</summary>
    /// <param name="before">The earlier: a folder or a revision.</param>
    /// <param name="after">The later; <c>null</c> for the working folder.</param>
    /// <param name="usesMergeBase">Whether to compare with the point where the later version branched off the earlier one.</param>
    public (Comparison? Comparison, string? Problem) Compare(string before, string? after, bool usesMergeBase)
    {
        var (one, problem) = Find(before);
        if (one is null) return (null, problem);
        var (other, problemOfOther) = after is null ? (new("the working folder", root, null), null) : Find(after);
        if (other is null) return (null, problemOfOther);
        try
        {
            if (!usesMergeBase) return Compare(one, other, null);
            if (one.Commit is null) return (null, $"--merge-base needs revisions, and '{before}' is a folder.");
            var (mergeBase, mergeBaseProblem) = _repository!.Value.Found!.MergeBase(one.Commit, other.Commit ?? "HEAD");
            if (mergeBase is null) return (null, mergeBaseProblem);
            var (policy, unreadable) = ReadPolicy(one);
            return policy is null ? (null, unreadable) : Compare(one with { Commit = mergeBase.Commits.First(), Base = mergeBase }, other, policy);
        }
        catch (Exception failure) when (failure is MissingObjectException or AmbiguousTreeException)
        {
            return (null, Explain(failure));
        }
    }

    private (Comparison? Comparison, string? Problem) Compare(Where before, Where after, ReviewPolicy? branchPolicy)
    {
        var (placeBefore, unplacedBefore) = Locate(before);
        var (placeAfter, unplacedAfter) = Locate(after);
        if (placeBefore is null || placeAfter is null) return (null, unplacedBefore ?? unplacedAfter);
        // Side by side: what one version must do alone, the other fills.
        var versions = new BriefingVersion[2];
        new Workers().ForEach(versions.Length, minPerThread: 1, i => versions[i] = Read(i == 0 ? placeBefore : placeAfter));
        var versionBefore = versions[0] with { Moves = Moves(placeBefore, placeAfter) };
        var versionAfter = FindOwnWork.Add(versionBefore, versions[1]);
        return (new(versionBefore, versionAfter, CompareBriefings.Compare(versionBefore, versionAfter), Outside(placeBefore, placeAfter)) { BranchPolicy = branchPolicy }, null);
    }

    /// <summary>Reads a version, or reports in a sentence why it can't be read.</summary>
    /// <param name="name">A folder or a revision.</param>
    public (BriefingVersion? Version, string? Problem) Read(string name)
    {
        var (where, problem) = Find(name);
        try
        {
            if (where is null) return (null, problem);
            var (place, unplaced) = Locate(where);
            return place is null ? (null, unplaced) : (Read(place) with { Moves = Moves(place, new("the working folder", root, null)) }, null);
        }
        catch (Exception failure) when (failure is MissingObjectException or AmbiguousTreeException)
        {
            return (null, Explain(failure));
        }
    }

    // Compared with nothing, everything would be new or gone.
    private (Where? Found, string? Problem) Locate(Where where)
    {
        if (where.Commit is null || (where.Base?.Commits ?? [where.Commit]).Any(commit => _repository!.Value.Found!.HasBriefing(commit, PrefixIn(where)))) return (where, null);
        if (where.Prefix is null && _repository!.Value.Found!.FindMoved(where.Commit, where.Name) is var (prefix, problem) && (prefix ?? problem) is not null)
            return prefix is null ? (null, problem) : (where with { Prefix = prefix }, null);
        return (null, DescribeEmpty(where));
    }

    private string PrefixIn(Where where) => where.Prefix ?? Prefix;

    // Git lists what was renamed between commits; an uncommitted rename is found by the words.
    private ValueList<FileMove> Moves(Where before, Where after) =>
        before.Commit is { } commit && (after.Commit ?? (after.Folder == root ? "HEAD" : null)) is { } other ? _repository!.Value.Found!.Moves(commit, PrefixIn(before), other, PrefixIn(after)) : [];

    private string DescribeEmpty(Where where)
    {
        var subject = where.Base is null ? $"'{where.Name}'" : $"The point where HEAD branched off '{where.Name}', {where.Commit![..10]},";
        return $"{subject} holds no briefing: there is no {PrefixIn(where)}input/ in it, so there is nothing to compare with. 'git log --reverse -- input/site.yml' shows where the briefing begins.";
    }

    // Nothing is fetched automatically: the settings of the repository determine how, and could name any program.
    private static string Explain(Exception failure) => failure is AmbiguousTreeException ? failure.Message
        : $"This clone does not have its whole history ({failure.Message}), and nothing is fetched automatically. Fetch it first: git fetch --refetch --no-filter origin.";

    private (Where? Found, string? Problem) Find(string name)
    {
        var folder = Path.GetFullPath(name, current);
        if (Directory.Exists(Path.Combine(folder, "input"))) return (new(name, folder, null), null);
        if (Directory.Exists(folder) && (name.StartsWith('.') || Path.IsPathRooted(name))) return (null, $"There is no input/ folder in {folder}.");
        _repository ??= GitRepository.Find(root);
        if (_repository.Value.Found is not { } repository) return (null, $"'{name}' is not a folder that holds input/, and no revision can be read: {_repository.Value.Problem}");
        var (commit, problem) = repository.Resolve(name);
        if (commit is not null) return (new(name, null, commit), null);
        // As git names a folder of a revision: main:docs/brief.
        return name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && repository.Resolve(name[..colon]).Commit is { } revision
            ? (new(name, null, revision) { Prefix = name[(colon + 1)..].Trim('/') is { Length: > 0 } inner ? inner + "/" : "" }, null)
            : (null, problem);
    }

    // The policy of the branch as it is now: an old fork must not escape what was asked for since.
    private (ReviewPolicy? Policy, string? Problem) ReadPolicy(Where branch)
    {
        var (place, problem) = Locate(branch);
        if (place is null) return (null, problem);
        var (site, build) = (new Site(new()), new Build(ReadInputs(place).Files.Where(file => file.Path == "input/site.yml").ToValueList()));
        return site.Drafts.Run(build).OfType<SiteDraft>().FirstOrDefault() is { } settings && !build.HasErrors ? (settings.Info.Review, null)
            : (null, $"The review policy of '{branch.Name}' can't be read, so nobody can tell what it asks for. 'briefing check' in it says why.");
    }

    private Inputs ReadInputs(Where where) =>
        where.Folder is { } folder ? ReadFiles(folder) : where.Base is { } merged ? _repository!.Value.Found!.Read(merged.Files, PrefixIn(where)) : _repository!.Value.Found!.Read(where.Commit!, PrefixIn(where));

    private BriefingVersion Read(Where where)
    {
        var inputs = ReadInputs(where);
        // Each version has its own site: steps remember answers, and with them the locations of the other version.
        var (site, build) = (new Site(new()), new Build(inputs.Files));
        var briefing = site.Briefing.Run(build)[0];
        return new(where.Name, where.Base?.Sources.Count > 1 ? null : where.Commit, inputs.Files, site.Drafts.Run(build).ToValueList(), briefing,
            Report.InOrder(inputs.Diagnostics.Concat(build.Diagnostics).Concat(briefing.Open.Count > 0 ? DeadLinks(inputs) : [])));
    }

    // Some links can be checked only against all files of the site, including the theme's.
    private static IEnumerable<Diagnostic> DeadLinks(Inputs inputs)
    {
        var all = new Build(inputs.Files.Concat(Site.EmbeddedAssets()));
        new Site(new()).Problems.Run(all);
        return all.Diagnostics.Where(diagnostic => diagnostic.Rule == CommonRules.UnknownPage || diagnostic.Rule == CommonRules.UnknownFragment);
    }

    private static Inputs ReadFiles(string folder)
    {
        var inputs = new ReadFolder(folder, () => []).Read();
        return inputs with { Files = inputs.Files.Where(file => ReadFolder.IsInput(file.Path)).ToValueList() };
    }

    // Between two folders, it is unknown what else differs.
    private ValueList<string>? Outside(Where before, Where after)
    {
        if (before.Commit is null || (after.Commit is null && after.Folder != root)) return null;
        var (repository, ours) = (_repository!.Value.Found!, new OwnOutput(root, Target));
        var paths = before.Base is { } merged ? repository.Touched(merged, after.Commit, ours.Contains, before.Prefix) : repository.Touched(before.Commit, after.Commit, ours.Contains, before.Prefix);
        var unread = Unread(before).Concat(Unread(after)).ToHashSet(StringComparer.Ordinal);
        return OutsideFiles.Sort(paths.Where(path => !ReadFolder.IsInput(path) || unread.Contains(path))).ToValueList();
    }

    private IEnumerable<string> Unread(Where where) => where.Base is { } merged ? _repository!.Value.Found!.Unread(merged.Files, where.Prefix)
        : where.Commit is { } commit ? _repository!.Value.Found!.Unread(commit, where.Prefix) : [];

    /// <summary>Where a version is: in a folder, in a commit, or in what several commits have in common.</summary>
    private sealed record Where(string Name, string? Folder, string? Commit, MergeBase? Base = null)
    {
        /// <summary>The path to the briefing, if it is not at its place of today.</summary>
        public string? Prefix { get; init; }
    }
}
