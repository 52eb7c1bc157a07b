namespace BriefingSite.Shell.Disk;

/// <summary>Paths as the file system sees them.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The absolute path with all symbolic links resolved; parts that do not exist stay as written.</summary>
    /// <exception cref="IOException">The links form a cycle.</exception>
    public static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var remaining = new Stack<string>();
        Push(full[real.Length..]);
        for (var links = 0; remaining.TryPop(out var name);)
        {
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }
            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > MaxLinks) throw new IOException($"{path}: the symbolic links form a cycle.");
            var start = Path.GetPathRoot(target)!;
            if (start.Length > 0) real = Path.GetFullPath(start);
            Push(target[start.Length..]);
        }
        return real;

        void Push(string parts)
        {
            var names = parts.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
            for (var i = names.Length - 1; i >= 0; i--)
                if (names[i] != ".") remaining.Push(names[i]);
        }
    }

    /// <summary>Whether the path is this folder or inside it; both must be resolved.</summary>
    public static bool Contains(string folder, string path)
    {
        var comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return path.Equals(folder, comparison)
            || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, comparison);
    }
}
