using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Git;

/// <summary>A git repository that contains a briefing, in its root or in a folder. It is only read, through the <c>git</c> command and directly into
/// memory; no program that it names is run.</summary>
internal sealed class GitRepository
{
    private const string Folder = "040000";
    private const string Link = "120000";

    private readonly GitCommand _git;
    private readonly string _folder;
    private readonly string _prefix;

    private GitRepository(GitCommand git, string folder, string prefix) => (_git, _folder, _prefix) = (git, folder, prefix);

    /// <summary>Finds the repository of a folder, or reports in a sentence what is wrong and what to do.</summary>
    /// <param name="folder">The folder of the briefing, absolute.</param>
    public static (GitRepository? Found, string? Problem) Find(string folder)
    {
        var git = new GitCommand(folder);
        if (git.Run("rev-parse", "--show-prefix") is not { } answer)
            return (null, "Revisions are read through the git command, and there is none here. Install git, or name two folders.");
        if (!answer.IsSuccess)
            return (null, answer.Error.Contains("not a git repository", StringComparison.Ordinal)
                ? $"{folder} is in no git repository, so it has no revisions. Name a folder that holds input/ instead."
                : $"git can't read the repository of {folder}: {OneLine(answer.Error)}");
        var top = git.Ask("rev-parse", "--show-toplevel") is { IsSuccess: true } root ? root.Text : folder;
        if (!Path.IsPathFullyQualified(top)) return (null, $"The git command here does not answer as git does: it names no folder for the repository of {folder}. Check which git is first on the PATH.");
        return IsElsewhere(git, folder, top)
            ? (null, $"The repository of {folder} says that its files are in {top}. Check core.worktree in its settings.")
            : (new(git, top, answer.Text), null);
    }

    // 'core.worktree' can name any folder, such as that of another user or the whole disk. Submodules use it for their own folder.
    private static bool IsElsewhere(GitCommand git, string folder, string top) =>
        git.Ask("config", "--get", "core.worktree").Text.Length > 0
        && (!RealPath.Contains(RealPath.Resolve(top), RealPath.Resolve(folder)) || !Path.Exists(Path.Combine(top, ".git")));

    /// <summary>The path from the root of the repository to the briefing: empty, or with a slash at the end.</summary>
    public string Prefix => _prefix;

    /// <summary>The commit that a revision names: a branch, a tag, <c>HEAD~2</c>, a hash; or why there is none, as a sentence.</summary>
    public (string? Commit, string? Problem) Resolve(string revision)
    {
        if (revision.IndexOf("..", StringComparison.Ordinal) is >= 0 and var dots) return (null, DescribeRange(revision, dots));
        if (_git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is { IsSuccess: true } answer && IsHash(answer.Text)) return (answer.Text, null);
        return (null, IsShallow
            ? $"This clone is shallow, and '{revision}' is not in it. Fetch it first: git fetch --unshallow{(IsBranchName(Branch(revision)) ? $", or git fetch origin {Branch(revision)}" : "")}."
            : $"'{revision}' is neither a folder that holds input/ nor a revision of this repository.{Advice(revision)}");
    }

    /// <summary>Where two commits parted, or why nobody can say, as a sentence.</summary>
    public (MergeBase? Base, string? Problem) MergeBase(string one, string other)
    {
        if (new MergeBases(_git, ReadTree).Find(one, other) is not { } found)
            return (null, IsShallow
                ? "This clone is shallow, and the common ancestor of the two revisions is not in it. Fetch it first: git fetch --unshallow."
                : "The two revisions have no common ancestor. Compare them without --merge-base.");
        return found.Conflicts.FirstOrDefault(path => path.StartsWith(_prefix, StringComparison.Ordinal) && ReadFolder.IsInput(path[_prefix.Length..])) is { } conflict
            ? (null, $"The two branches were merged into each other and have {found.Sources.Count} common ancestors, which differ in {conflict}: it can't be told what changed since. Merge one branch into the other, and compare again.")
            : (found, null);
    }

    /// <summary>Whether a commit holds a briefing at a place.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="prefix">The path to it, as <see cref="Prefix"/>.</param>
    public bool HasBriefing(string commit, string prefix) => _git.Ask("ls-tree", "--full-tree", "-z", commit, "--", $"{prefix}input/").Entries.Any();

    /// <summary>Where the briefing is in a commit, if it is not at its place of today: where git found its settings renamed from, or the only other place.
    /// <c>null</c> where there is none, and a sentence where nobody can say which of several it is.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="name">Its name, as the user wrote it.</param>
    public (string? Prefix, string? Problem) FindMoved(string commit, string name)
    {
        const string Settings = "input/site.yml";
        if (RenamedFiles.Find(_git, commit, "HEAD").FirstOrDefault(move => move.After == _prefix + Settings) is { } moved && IsSettings(moved.Before)) return (moved.Before[..^Settings.Length], null);
        // What is still there is another briefing.
        var folders = _git.Ask("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit).Entries.Where(path => IsSettings(path) && !Path.Exists(Path.Combine(_folder, path))).Select(path => path[..^Settings.Length]).ToList();
        return folders.Count <= 1 ? (folders.FirstOrDefault(), null)
            : (null, $"'{name}' has no {_prefix}input/ but several other briefings, and nothing tells which of them became this one. Name its folder: {string.Join(", or ", folders.Select(folder => $"'{name}:{folder.TrimEnd('/')}'"))}.");

        static bool IsSettings(string path) => path == Settings || path.EndsWith("/" + Settings, StringComparison.Ordinal);
    }

    /// <summary>The files of the briefing that have another path in another commit, as git finds them.</summary>
    /// <param name="commit">The earlier commit.</param>
    /// <param name="prefix">Where the briefing is in it.</param>
    /// <param name="other">The later commit.</param>
    /// <param name="otherPrefix">Where the briefing is in that.</param>
    public ValueList<FileMove> Moves(string commit, string prefix, string other, string otherPrefix) => RenamedFiles.Find(_git, commit, other)
        .Where(move => move.Before.StartsWith(prefix, StringComparison.Ordinal) && move.After.StartsWith(otherPrefix, StringComparison.Ordinal))
        .Select(move => new FileMove(move.Before[prefix.Length..], move.After[otherPrefix.Length..])).ToValueList();

    /// <summary>The files of the briefing as they are in a commit, as <see cref="ReadFolder"/> reads them from a folder. Symbolic
    /// links are followed to files and folders of the briefing.</summary>
    /// <exception cref="MissingObjectException">Some of them are not in the repository.</exception>
    public Inputs Read(string commit, string? prefix = null) => Read(ReadTree(commit), prefix ?? _prefix);

    /// <summary>The same for files of several commits.</summary>
    public Inputs Read(IReadOnlyDictionary<string, TreeEntry> tree, string prefix)
    {
        var entries = tree.Where(file => file.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(file => (file.Value.Mode, file.Value.Hash, Path: file.Key[prefix.Length..])).ToList();
        var links = entries.Where(entry => entry.Mode == Link && ReadFolder.IsInput(entry.Path)).ToList();
        var wanted = entries.Where(entry => IsFile(entry.Mode) && ReadFolder.IsInput(entry.Path))
            .Select(entry => (entry.Path, entry.Hash)).ToList();
        var diagnostics = new List<Diagnostic>();
        foreach (var (link, target) in links.Zip(_git.ReadBlobs([.. links.Select(link => link.Hash)])))
        {
            var resolved = ResolveLink(link.Path, new Blob(target).Text(), entries).ToList();
            if (resolved.Count == 0) diagnostics.Add(new(DiskRules.LinkOutOfSite, new(link.Path, 1, 1), "This symbolic link leads out of the site's folder.", "put the file itself here"));
            wanted.AddRange(resolved);
        }
        var files = wanted.Zip(_git.ReadBlobs([.. wanted.Select(file => file.Hash)]), (file, bytes) => new InputFile(file.Path, new(bytes)))
            .OrderBy(file => file.Path, StringComparer.Ordinal).ToValueList();
        return new(files, diagnostics.Concat(ReadFolder.Examine(files)).ToValueList());
    }

    /// <summary>What stands among the files of the briefing in a commit and is not read, by path: submodules, whose files are in another repository.</summary>
    public IEnumerable<string> Unread(string commit, string? prefix) => Unread(ReadTree(commit), prefix);

    /// <summary>The same for files of several commits.</summary>
    public IEnumerable<string> Unread(IReadOnlyDictionary<string, TreeEntry> tree, string? prefix) => tree
        .Where(entry => entry.Key.StartsWith(prefix ?? _prefix, StringComparison.Ordinal) && entry.Value.Mode != Link && !IsFile(entry.Value.Mode))
        .Select(entry => entry.Key[(prefix ?? _prefix).Length..]);

    /// <summary>The paths of all files of the repository that differ between two commits, or between a commit and the working folder. Paths in the
    /// briefing's folder are relative to it; others are relative to the root of the repository, with a leading <c>/</c>.</summary>
    /// <param name="commit">A commit.</param>
    /// <param name="other">Another; <c>null</c> for the working folder, including untracked files.</param>
    /// <param name="isOurs">Whether an untracked file was written by this program; its argument is the absolute path.</param>
    /// <param name="prefix">Where the briefing is in the first commit, if not at its place of today.</param>
    public ValueList<string> Touched(string commit, string? other, Func<string, bool>? isOurs = null, string? prefix = null) => Shorten(ListChanges(commit, other, isOurs), prefix);

    /// <summary>The same, from where two commits parted. A file on which its commits do not agree counts as different.</summary>
    public ValueList<string> Touched(MergeBase before, string? other, Func<string, bool>? isOurs = null, string? prefix = null)
    {
        var changed = before.Commits.ToDictionary(commit => commit, commit => ListChanges(commit, other, isOurs).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return Shorten(changed.Values.SelectMany(paths => paths).Where(path => before.Conflicts.Contains(path) || before.CommitsWith(path).Any(commit => changed[commit].Contains(path))), prefix);
    }

    private IEnumerable<string> ListChanges(string commit, string? other, Func<string, bool>? isOurs) =>
        other is null ? new WorkingTree(_folder).ListChanges(commit, path => isOurs?.Invoke(Path.Combine(_folder, path)) == true)
        : _git.Ask("diff-tree", "-r", "--name-only", "--no-renames", "-z", commit, other).Entries;

    private ValueList<string> Shorten(IEnumerable<string> paths, string? prefix) => paths
        .Select(path => path.StartsWith(_prefix, StringComparison.Ordinal) ? path[_prefix.Length..] : prefix is not null && path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : "/" + path)
        .Distinct().Order(StringComparer.Ordinal).ToValueList();

    private static bool IsFile(string mode) => mode.StartsWith("100", StringComparison.Ordinal);

    private bool IsShallow => _git.Ask("rev-parse", "--is-shallow-repository").Text == "true";

    private Dictionary<string, TreeEntry> ReadTree(string commit)
    {
        // <mode> SP <type> SP <hash> TAB <path>, with a line for each folder.
        var answer = _git.Ask("ls-tree", "-r", "-t", "-z", "--full-tree", commit);
        if (!answer.IsSuccess) throw new MissingObjectException(commit, OneLine(answer.Error));
        var tree = new Dictionary<string, TreeEntry>(StringComparer.Ordinal);
        foreach (var entry in answer.Entries)
        {
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var head = entry[..tab].Split(' ');
            if (!tree.TryAdd(entry[(tab + 1)..], new(head[0], head[2]))) throw new AmbiguousTreeException(commit, entry[(tab + 1)..]);
        }
        foreach (var folder in tree.Where(file => file.Value.Mode == Folder).ToList()) tree.Remove(folder.Key);
        return tree;
    }

    // The files that a link leads to, under the path of the link.
    private static IEnumerable<(string Path, string Hash)> ResolveLink(string link, string target, List<(string Mode, string Hash, string Path)> entries)
    {
        var resolved = new List<string>(link.Split('/')[..^1]);
        foreach (var name in target.Split('/'))
        {
            if (name == ".." && resolved.Count > 0) resolved.RemoveAt(resolved.Count - 1);
            else if (name is ".." || (name.Length == 0 && resolved.Count == 0)) return [];
            else if (name is not ("." or "")) resolved.Add(name);
        }
        var linkTarget = string.Join('/', resolved);
        return from entry in entries
               where IsFile(entry.Mode)
               where entry.Path == linkTarget || entry.Path.StartsWith(linkTarget + "/", StringComparison.Ordinal)
               let path = link + entry.Path[linkTarget.Length..]
               where ReadFolder.IsInput(path)
               select (path, entry.Hash);
    }

    private static string DescribeRange(string revision, int dots)
    {
        var isFork = revision.AsSpan(dots).StartsWith("...");
        var (before, after) = (revision[..dots], revision[(dots + (isFork ? 3 : 2))..].TrimStart('.'));
        return $"'{revision}' is a range, and one revision is asked for. Two are compared by: briefing diff {(before.Length == 0 ? "HEAD" : before)} {(after.Length == 0 ? "HEAD" : after)}{(isFork ? " --merge-base" : "")}";
    }

    // Not main~2, @{u} or the beginning of a hash, which cannot be fetched by name.
    private static bool IsBranchName(string name) =>
        name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '/' or '.') && !(name.Length >= 7 && name.All(char.IsAsciiHexDigit)) && name != "HEAD";

    private static bool IsHash(string text) => text.Length >= 40 && text.All(char.IsAsciiHexDigit);

    private static string Branch(string revision) => revision.StartsWith("origin/", StringComparison.Ordinal) ? revision["origin/".Length..] : revision;

    private string Advice(string revision) =>
        _git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", $"origin/{revision}^{{commit}}").IsSuccess ? $" Did you mean 'origin/{revision}'?"
        : revision.StartsWith("origin/", StringComparison.Ordinal) && IsBranchName(Branch(revision)) ? $" Fetch it first: git fetch origin {Branch(revision)}."
        : " 'git branch --all' and 'git log' list them.";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
