namespace BriefingSite.Tests.Support;

/// <summary>Programs that must not run: each leaves its name behind when it does.</summary>
internal sealed class Trap : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-trap-").FullName;

    public Trap() => Directory.CreateDirectory(Path.Combine(_folder, "sprung"));

    /// <summary>The names of those that ran.</summary>
    public IEnumerable<string> Sprung => Directory.GetFiles(Path.Combine(_folder, "sprung")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    /// <summary>Lays such a program.</summary>
    /// <param name="path">Where; without a folder: in one of its own.</param>
    /// <returns>Its path.</returns>
    public string Lay(string path)
    {
        path = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"#!/bin/sh\n: >'{_folder}/sprung/{Path.GetFileName(path)}'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>Lets the next ones count alone.</summary>
    public void Clear()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(_folder, "sprung"))) File.Delete(file);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
