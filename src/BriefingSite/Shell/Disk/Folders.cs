namespace BriefingSite.Shell.Disk;

/// <summary>The folder of a site, and the folder that it is written to.</summary>
/// <param name="Root">The folder that holds <c>input/</c>, absolute.</param>
/// <param name="Output">The output folder, absolute.</param>
/// <param name="Shown">The output folder to show: relative to the root if it is inside, with a slash at the end.</param>
internal sealed record Folders(string Root, string Output, string Shown)
{
    /// <summary>Finds the folders, or reports what is wrong with them.</summary>
    public static (Folders? Found, string? Problem) Find(string? root, string? output, HostEnvironment environment)
    {
        root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root ?? ".", environment.Folder));
        if (!Directory.Exists(root)) return (null, $"There is no folder {root}. Name the folder of your briefing with --root.");
        if (!Directory.Exists(Path.Combine(root, "input")))
            return (null, $"There is no input/ folder in {root}. Go to the folder of your briefing, name it with --root, or start one with the template: dotnet new briefing.");

        output = Path.TrimEndingDirectorySeparator(output is null ? Path.Combine(root, "output") : Path.GetFullPath(output, environment.Folder));
        var problem = Refuse(root, output, environment.Home);
        if (problem is not null) return (null, $"--output {output}: {problem} Choose a folder that holds nothing else, such as output.");

        var shown = RealPath.Contains(root, output) ? Path.GetRelativePath(root, output) : output;
        return (new(root, output, shown.Replace('\\', '/') + "/"), null);
    }

    /// <summary>The path from a folder to the root of the site: empty, or with a slash at the end; also empty where the root is not in that
    /// folder.</summary>
    public string From(string folder) =>
        RealPath.Contains(RealPath.Resolve(folder), RealPath.Resolve(Root)) && Path.GetRelativePath(RealPath.Resolve(folder), RealPath.Resolve(Root)) is not "." and var path
            ? path.Replace('\\', '/') + "/"
            : "";

    private static string? Refuse(string root, string output, string home)
    {
        if (File.Exists(output)) return "This is a file.";
        var real = RealPath.Resolve(output);
        if (Path.GetPathRoot(real) == real) return "The whole disk cannot be the output folder.";
        if (home.Length > 0 && RealPath.Contains(real, RealPath.Resolve(home))) return "This folder is or holds your home folder.";
        if (RealPath.Contains(real, RealPath.Resolve(root))) return "This folder is or holds the root of the site.";
        foreach (var name in (ReadOnlySpan<string>)["input", "seeds", "theme"])
        {
            var ours = RealPath.Resolve(Path.Combine(root, name));
            if (RealPath.Contains(real, ours)) return $"This folder is or holds {name}/.";
            if (RealPath.Contains(ours, real)) return $"This folder is in {name}/, from which the site is made.";
        }
        return null;
    }
}
