using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>The changes to an output folder, decided before anything is written.</summary>
internal sealed class OutputPlan
{
    private OutputPlan(IReadOnlySet<string> seen) => Seen = seen;

    /// <summary>Every file that was in the folder at that time.</summary>
    public IReadOnlySet<string> Seen { get; }

    /// <summary>Files to be written: new ones and changed ones.</summary>
    public List<OutputFile> Write { get; } = [];

    /// <summary>Paths that stay: our unchanged files, and files that are not ours.</summary>
    public List<string> Keep { get; } = [];

    /// <summary>How many of the files to keep are ours.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Paths to remove.</summary>
    public List<string> Remove { get; } = [];

    /// <summary>Empty folders that are not ours, which stay.</summary>
    public List<string> KeepFolders { get; } = [];

    /// <summary>Whether anything must change.</summary>
    public bool HasWork { get; private set; }

    /// <summary>Paths that are not ours and in the way, each with the file that would be written there.</summary>
    public List<(string Path, OutputFile By)> InTheWay { get; } = [];

    /// <summary>Makes the plan.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="isSame">Which of them the folder already has, with the same bytes.</param>
    /// <param name="next">The manifest of these files.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="clean">Whether files that are not ours may be removed.</param>
    public static OutputPlan Create(IReadOnlyList<OutputFile> files, bool[] isSame, Manifest next, LockedOutputFolder folder, bool clean)
    {
        var (tree, last) = (folder.Tree, folder.Last);
        var plan = new OutputPlan(tree.Files);
        var wanted = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var wantedFolders = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in files)
            foreach (var above in FolderTree.Above(file.Path)) wantedFolders.TryAdd(above, file);

        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            if (isSame[i])
            {
                plan.Keep.Add(file.Path);
                plan.Unchanged++;
                continue;
            }
            plan.Write.Add(file);
            if (tree.Files.Contains(file.Path) && !clean && !last.Contains(file.Path)) plan.InTheWay.Add((file.Path, file));
        }

        foreach (var path in tree.Files)
        {
            if (path == Manifest.FileName || wanted.ContainsKey(path)) continue;
            if (clean || IsAsWritten(path)) plan.Remove.Add(path);
            else if (wantedFolders.TryGetValue(path, out var below)) plan.InTheWay.Add((path, below));
            else if (FolderTree.Above(path).FirstOrDefault(wanted.ContainsKey) is { } above) plan.InTheWay.Add((path, wanted[above]));
            else plan.Keep.Add(path);
        }

        var kept = plan.Keep.SelectMany(FolderTree.Above).ToHashSet(StringComparer.Ordinal);
        var ours = last.Paths.SelectMany(FolderTree.Above).ToHashSet(StringComparer.Ordinal);
        foreach (var empty in tree.Folders)
        {
            if (kept.Contains(empty) || wantedFolders.ContainsKey(empty)) continue;
            if (clean || ours.Contains(empty) || wanted.ContainsKey(empty)) plan.HasWork = true;
            else plan.KeepFolders.Add(empty);
        }
        plan.HasWork |= plan.Write.Count > 0 || plan.Remove.Count > 0 || !tree.Files.Contains(Manifest.FileName)
            || !folder.Has(Manifest.FileName, next.ToBlob());
        return plan;

        // A file of ours that was changed since counts as not ours.
        bool IsAsWritten(string path) =>
            last.Contains(path) && new FileInfo(Path.Combine(folder.Output, path)) is { LinkTarget: null } file && FileKinds.Unreadable(file) is null
            && last.Contains(path, new(File.ReadAllBytes(file.FullName)));
    }
}
