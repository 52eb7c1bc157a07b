using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Git;

/// <summary>Asks git which files have another path in another commit. It compares the blobs of both; no filter, text conversion or external program
/// that the repository names is run.</summary>
internal static class RenamedFiles
{
    // Beyond that many files, git finds only those with the same bytes.
    private const string MaxFiles = "-l1000";

    /// <summary>Finds them, by their paths in the repository; nothing where git can't tell, as without the blobs in a partial clone.</summary>
    public static IEnumerable<FileMove> Find(GitCommand git, string commit, string other)
    {
        // <colon, modes, hashes> SP R<score> NUL <old path> NUL <new path> NUL
        var answer = git.Ask("diff-tree", "-r", "-z", "--raw", "--no-ext-diff", "--no-textconv", "--find-renames=50%", MaxFiles, "--diff-filter=R", commit, other);
        return answer.IsSuccess ? answer.Entries.Chunk(3).Where(entry => entry is [[':', ..], _, _]).Select(entry => new FileMove(entry[1], entry[2])) : [];
    }
}
