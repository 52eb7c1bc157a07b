using System.Diagnostics;
using BriefingSite.Shell;
using BriefingSite.Shell.Commands;

namespace BriefingSite.Tests.Support;

/// <summary>A real git repository with a briefing in it, which goes when the test ends.</summary>
internal sealed class GitSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-git-").FullName;
    private readonly string _inner;

    /// <summary>A repository with the files of a little site, which are not committed yet.</summary>
    /// <param name="inner">The folder of the briefing in it; none for its root.</param>
    public GitSite(string inner = "")
    {
        _inner = inner;
        Directory.CreateDirectory(Root);
        Git("init", "--quiet", "--initial-branch", "main", Path.Combine(_folder, "repository"));
        using var site = new LittleSite();
        foreach (var (path, text) in LittleSite.Contents(site.Root)) Write(path, text);
    }

    private GitSite(string inner, string origin, string[] options)
    {
        _inner = inner;
        Directory.CreateDirectory(Path.Combine(_folder, "repository"));
        Git(["clone", "--quiet", .. options, $"file://{origin}", "."]);
    }

    /// <summary>Where the briefing stands.</summary>
    public string Root => Path.Combine(_folder, "repository", _inner);

    /// <summary>A path in the briefing.</summary>
    public string this[string path] => Path.Combine(Root, path);

    /// <summary>Writes a file of the briefing.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>Commits everything.</summary>
    /// <returns>The hash of the commit.</returns>
    public string Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
        return Git("rev-parse", "HEAD").Trim();
    }

    /// <summary>Runs git in the folder of the briefing.</summary>
    public string Git(params string[] args)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=A. Writer", "-c", "user.email=writer@example.org", "-c", "core.autocrlf=false", "-c", "commit.gpgsign=false", "-c", "maintenance.auto=false", "-c", "gc.auto=0", .. args])
        {
            WorkingDirectory = Directory.Exists(Root) ? Root : Path.Combine(_folder, "repository"),
        };
        var (code, output, error) = TestProcess.RunAndWait(start);
        return code == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', args)}: {error}");
    }

    /// <summary>A clone of it.</summary>
    public GitSite Clone(params string[] options) => new(_inner, Path.Combine(_folder, "repository"), options);

    /// <summary>Runs a command of the program in the folder of the briefing.</summary>
    public async Task<Said> Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        Func<string, string?> variable = _ => null;
        var end = new HostEnvironment(Root, "", variable, Terminal.Create(output, true, variable), Terminal.Create(error, true, variable));
        var code = await CommandLine.Run(args, end);
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        // What git writes is read-only, and on Windows would stay.
        if (OperatingSystem.IsWindows())
            foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }
}
