namespace BriefingSite.Shell.Disk;

/// <summary>The contents of a folder, as paths with forward slashes. Symbolic links count as files and are never followed.</summary>
/// <param name="Files">The files.</param>
/// <param name="Folders">The folders, each after its parent.</param>
internal sealed record FolderTree(IReadOnlySet<string> Files, IReadOnlyList<string> Folders)
{
    /// <summary>Lists a folder; one that does not exist is empty.</summary>
    public static FolderTree Read(string folder)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var folders = new List<string>();
        if (Directory.Exists(folder)) Walk(new(folder), "");
        return new(files, folders);

        void Walk(DirectoryInfo at, string above)
        {
            foreach (var entry in at.EnumerateFileSystemInfos())
            {
                var path = above + entry.Name;
                if (entry is DirectoryInfo inner && entry.LinkTarget is null)
                {
                    folders.Add(path);
                    Walk(inner, path + "/");
                }
                else
                {
                    files.Add(path);
                }
            }
        }
    }

    /// <summary>The parent folders of a path, the innermost first.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }
}
