namespace BriefingSite.Shell.Git;

/// <summary>A file of a commit.</summary>
/// <param name="Mode">Its mode, such as <c>100644</c>.</param>
/// <param name="Hash">The hash of its blob.</param>
internal sealed record TreeEntry(string Mode, string Hash);

/// <summary>Where two commits parted: the files of one commit or, where branches have crossed, of several that are merged.</summary>
/// <param name="Sources">The files of each commit by path, by commit.</param>
/// <param name="Files">The merged files, by path.</param>
/// <param name="Conflicts">The paths that the commits changed differently, so that nobody can say what the merged file is.</param>
internal sealed record MergeBase(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, TreeEntry>> Sources, IReadOnlyDictionary<string, TreeEntry> Files, IReadOnlySet<string> Conflicts)
{
    /// <summary>The commits.</summary>
    public IEnumerable<string> Commits => Sources.Keys;

    /// <summary>The commits that have the merged file at a path, or have none there if the merged files have none.</summary>
    public IEnumerable<string> CommitsWith(string path) => Sources.Where(source => source.Value.GetValueOrDefault(path) == Files.GetValueOrDefault(path)).Select(source => source.Key);
}

/// <summary>Finds where two commits parted. Branches that were merged into each other have several newest common ancestors; these are merged file by
/// file as git merges them, with their own common ancestor as the base, but without writing an object and without the merge programs that a repository can
/// name: a file that two of them changed differently is a conflict.</summary>
/// <param name="git">Runs git.</param>
/// <param name="readTree">Reads all files of a commit.</param>
internal sealed class MergeBases(GitCommand git, Func<string, IReadOnlyDictionary<string, TreeEntry>> readTree)
{
    // Each level is a crossing further back in history.
    private const int MaxDepth = 50;

    private static readonly IReadOnlyDictionary<string, TreeEntry> s_nothing = new Dictionary<string, TreeEntry>();

    /// <summary>Finds it; <c>null</c> where there is no common ancestor.</summary>
    public MergeBase? Find(string one, string other)
    {
        var commits = List(one, [other]);
        if (commits.Count == 0) return null;
        var sources = commits.ToDictionary(commit => commit, readTree, StringComparer.Ordinal);
        var (files, conflicts) = Merge(commits, 0);
        return new(sources, files, conflicts);
    }

    // The newest common ancestors of a commit and of a merge of others.
    private List<string> List(string one, IReadOnlyList<string> others) =>
        git.Ask(["merge-base", "--all", one, .. others]) is { IsSuccess: true } answer ? [.. answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)] : [];

    private (IReadOnlyDictionary<string, TreeEntry> Files, HashSet<string> Conflicts) Merge(List<string> commits, int depth)
    {
        var (files, conflicts) = (readTree(commits[0]), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 1; i < commits.Count; i++)
        {
            List<string> ancestors = depth < MaxDepth ? List(commits[i], commits[..i]) : [];
            var (before, unknown) = ancestors.Count > 0 ? Merge(ancestors, depth + 1) : (s_nothing, []);
            files = Merge(files, readTree(commits[i]), before, unknown, conflicts);
        }
        return (files, conflicts);
    }

    private static Dictionary<string, TreeEntry> Merge(
        IReadOnlyDictionary<string, TreeEntry> ours, IReadOnlyDictionary<string, TreeEntry> theirs, IReadOnlyDictionary<string, TreeEntry> before, HashSet<string> unknown, HashSet<string> conflicts)
    {
        var merged = new Dictionary<string, TreeEntry>(StringComparer.Ordinal);
        foreach (var path in ours.Keys.Union(theirs.Keys, StringComparer.Ordinal))
        {
            var (our, their, old) = (ours.GetValueOrDefault(path), theirs.GetValueOrDefault(path), before.GetValueOrDefault(path));
            if (our != their && (unknown.Contains(path) || (our != old && their != old))) conflicts.Add(path);
            if ((our == old && !unknown.Contains(path) ? their : our) is { } file) merged.Add(path, file);
        }
        return merged;
    }
}
